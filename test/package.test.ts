/** The package as users get it: what is in it, what it pulls in, what it loads. */
import { execFileSync } from 'node:child_process'
import { builtinModules } from 'node:module'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const LIMIT = 10 * 1024 * 1024

interface Packed {
  unpackedSize: number
  files: { path: string }[]
}
const [packed] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }),
) as [Packed]

function sizeOf(path: string): number {
  const stats = statSync(path)
  if (!stats.isDirectory()) return stats.size
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(`${path}/${name}`), 0)
}

describe('the package', () => {
  it('holds what users need and nothing else', () => {
    const folders = new Set(packed.files.map(({ path }) => path.split('/')[0]))
    expect([...folders].sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist',
      'package.json',
    ])
  })

  it('stays under 10 MiB with all that it pulls in', () => {
    const listed = execFileSync('npm', ['ls', '--omit=dev', '--all', '--parseable'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const folders = [...new Set(listed.trim().split('\n'))].filter((path) =>
      path.includes('node_modules'),
    )
    expect(folders.length).toBeGreaterThan(5)
    expect(folders.join()).not.toContain('natural')
    const size = folders.reduce((sum, path) => sum + sizeOf(path), packed.unpackedSize)
    expect(size).toBeLessThan(LIMIT)
  })

  it('loads no Node built-in through the library entry', () => {
    const seen = new Set<string>()
    const visit = (file: string): void => {
      if (seen.has(file)) return
      seen.add(file)
      const code = readFileSync(`${root}/dist/${file}`, 'utf8')
      for (const [, from] of code.matchAll(/(?:from|import)\s*\(?["']([^"']+)["']/gu)) {
        expect(builtinModules).not.toContain(from!.replace(/^node:/u, ''))
        if (from!.startsWith('./')) visit(from!.slice(2))
      }
      expect(code).not.toMatch(/\brequire\(["']/u)
    }
    visit('index.js')
    expect(seen.size).toBeGreaterThan(0)
  })
})
