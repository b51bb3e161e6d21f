/** Where a run writes to. */
import { mkdirSync, statSync, writeFileSync } from 'node:fs'

/** Writes to a file, or to standard output where no path is given. */
export function writeOutput(text: string, path: string | undefined): void {
  if (path === undefined || path === '-') process.stdout.write(text)
  else writeFileSync(path, text)
}

/** Is this output path a folder (existing, or named as one)? One that does not exist is made. */
export function isOutputFolder(path: string | undefined): path is string {
  if (path === undefined) return false
  if (/[/\\]$/u.test(path)) {
    mkdirSync(path, { recursive: true })
    return true
  }
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
