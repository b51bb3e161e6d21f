/** A cue of a chunk. */
import type { ChunkView } from './cue-page.js'

/** A named reading of a chunk; null where it has nothing to say. */
export interface Cue {
  name: string
  read(view: ChunkView): string | null
}

/** A named reading of a chunk that says any number of things, each of which counts. */
export interface ManyCue {
  name: string
  read(view: ChunkView): readonly string[]
}
