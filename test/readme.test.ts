/** The README's examples run, and give what the README says. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'planas-readme-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A fenced block, and the block that follows it where only blank lines stand between. */
interface Block {
  language: string
  code: string
  output: string | null
}

function blocks(): Block[] {
  const found = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gmu)]
  return found.map((match, at) => {
    const next = found[at + 1]
    const between =
      next === undefined ? 'end' : readme.slice(match.index + match[0].length, next.index)
    const follows = next !== undefined && between.trim() === '' && /^(?:json|text)$/u.test(next[1]!)
    return { language: match[1]!, code: match[2]!, output: follows ? next[2]! : null }
  })
}

/** `import … from 'planas'` finds the built library: a package may import itself by its name. */
function run(code: string): string {
  const file = join(root, 'test', `.readme-${process.pid}.mjs`)
  writeFileSync(file, code)
  try {
    return execFileSync(process.execPath, [file], { cwd: root, encoding: 'utf8' })
  } finally {
    rmSync(file)
  }
}

const scripts = blocks().filter(({ language }) => language === 'js')
const commands = blocks().filter(({ language }) => language === 'sh')

describe('the README', () => {
  it('has examples of each kind', () => {
    expect(scripts.length).toBeGreaterThanOrEqual(3)
    expect(scripts.filter(({ output }) => output !== null).length).toBeGreaterThanOrEqual(2)
    expect(commands.length).toBeGreaterThanOrEqual(2)
  })

  it.each(scripts.map((block) => [block.code.split('\n').at(-2)!, block] as const))(
    'runs: %s',
    (_, { code, output }) => {
      const printed = run(code)
      if (output === null) return
      expect(output.trim()).toBe(printed.trim())
    },
  )

  const lines = commands.flatMap(({ code }) =>
    code.split('\n').filter((line) => /^(?:npx )?planas /u.test(line)),
  )
  it.each(lines)('runs: %s', (line) => {
    const words = line
      .split(' #')[0]!
      .trim()
      .replace(/^(?:npx )?planas /u, '')
      .split(' ')
    const args = words.map((word) => word.replace('OUT', folder))
    expect(() =>
      execFileSync(process.execPath, [join(root, 'dist/cli.js'), ...args], {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    ).not.toThrow()
  })
})
