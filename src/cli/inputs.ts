/** Which inputs a run reads, and their bytes. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'

/** One input; `read` throws an Error that says what was wrong. */
export interface Input {
  /** As messages name it: the path as given, or "standard input". */
  name: string
  /** What its file name says it is; null where it says nothing. */
  format: 'text' | 'html' | null
  /** File name without its ending, for an output file of its own. */
  stem: string
  read(): Uint8Array
}

/** Endings of files that are read from a folder. */
const PLAN_FILES: ReadonlySet<string> = new Set(['.txt', '.md', '.html', '.htm'])

const HTML_FILES: ReadonlySet<string> = new Set(['.html', '.htm'])

/**
 * Lists the inputs of a run.
 *
 * @param paths files and folders as given; none or "-" is standard input
 */
export function listInputs(paths: readonly string[]): Input[] {
  if (paths.length === 0) return [standardInput()]
  return paths.flatMap((path) => {
    if (path === '-') return [standardInput()]
    if (!isFolder(path)) return [fileInput(path)]
    const names = readdirSync(path).filter((name) => PLAN_FILES.has(extname(name).toLowerCase()))
    if (names.length === 0) return [emptyFolder(path)]
    return names.sort().map((name) => fileInput(join(path, name)))
  })
}

function standardInput(): Input {
  return { name: 'standard input', format: null, stem: 'plan', read: () => readFileSync(0) }
}

function fileInput(path: string): Input {
  const ending = extname(path)
  const format = HTML_FILES.has(ending.toLowerCase()) ? 'html' : 'text'
  return { name: path, format, stem: basename(path, ending), read: () => readFile(path) }
}

function emptyFolder(path: string): Input {
  const read = (): never => {
    throw new Error('there is no .txt, .md or .html file in this folder')
  }
  return { name: path, format: null, stem: basename(path), read }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'this file may not be read',
  EISDIR: 'this is a folder',
}

function readFile(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new Error(REASONS[code ?? ''] ?? message, { cause: error })
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
