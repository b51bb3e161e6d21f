/** The roles of cells, and what stands between two cells. */

/** The roles of a cell in the lattice; `columns` is the header with the columns' names. */
export const ROLES = ['outside', 'columns', 'priority', 'task', 'measure', 'indicator'] as const
export type Role = (typeof ROLES)[number]

/** The labels of a chunk: first or further chunk of a cell. */
export const LABELS = [...ROLES, 'priority+', 'task+', 'measure+', 'indicator+'] as const
export type Label = (typeof LABELS)[number]

/** Label of a further chunk by role; -1 where cells have but one chunk. */
export const FURTHER: readonly number[] = ROLES.map((role) => LABELS.indexOf(`${role}+` as Label))

/** Most chunks that a cell may have; lines outside the plan are taken one chunk at a time. */
export const SPAN = 16
/** The same by role. */
export const LONGEST = Uint8Array.from(FURTHER, (label) => (label < 0 ? 1 : SPAN))

/** What a step from one cell to the next crosses. */
export const STEP_KINDS = ['line', 'blank', 'sentence', 'gap', 'inside'] as const
export type StepKind = (typeof STEP_KINDS)[number]

/** Which indicator of its row one is; the last rank is for all further ones. */
export const RANKS = ['first', 'second', 'further'] as const
export type Rank = (typeof RANKS)[number]
