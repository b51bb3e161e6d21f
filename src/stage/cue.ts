/** A cue of a chunk. */
import type { ChunkView } from './cue-page.js'

/** A named reading of a chunk; null where it has nothing to say. */
export interface Cue {
  name: string
  read(view: ChunkView): string | null
}
