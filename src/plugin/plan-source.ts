/** The reading of a file that all plugins share: the parser may have left one in its data. */
import type { VFile } from 'vfile'
import type { StructuredSource } from '../source/layout.js'
import { readSource, type SourceText } from '../source/source-text.js'

declare module 'vfile' {
  interface DataMap {
    /** The file as a format other than plain text is read. */
    planSource: StructuredSource
  }
}

/**
 * The file as it was read; plain text where no parser has read it otherwise.
 *
 * @param file the file that the processor works on
 */
export function planSource(file: VFile): SourceText | StructuredSource {
  return file.data.planSource ?? readSource(String(file))
}
