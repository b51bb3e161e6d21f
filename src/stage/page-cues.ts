/** Cues that hold a chunk against the whole page: its numbering, and what most of its lines look like. */
import { isPriorityNoun } from './headings.js'
import type { ChunkView } from './cue-page.js'
import type { Cue } from './cue.js'

const isLineStart = ({ chunk, line }: ChunkView): boolean => chunk.start === line.start

const more = (n: number): number => Math.max(-2, Math.min(3, n))

export const PAGE_CUES: readonly Cue[] = [
  // "|1.1. Pagalbos į namus …" on a page whose deepest numbers have two parts
  {
    name: 'list number',
    read: (view) => {
      const { numbering } = view.page
      const number = numbering.at.get(view.chunk.start)
      if (number?.role) return `label ${number.role}`
      if (numbering.kind === 'none') return null
      if (numbering.kind !== 'levels') {
        return `${numbering.kind} ${number === undefined ? (isLineStart(view) ? 'none at line start' : 'none') : 'numbered'}`
      }
      if (number === undefined) return isLineStart(view) ? 'none at line start' : 'none'
      return `${numbering.deepest - number.depth} from deepest of ${numbering.deepest - numbering.shallowest + 1}`
    },
  },
  // "|Parengti …" where most lines begin with an infinitive
  {
    name: 'line begins like others',
    read: (view) =>
      isLineStart(view)
        ? `${view.firstClass} ${view.page.style.firsts.get(view.firstClass) ?? 'none'}`
        : null,
  },
  // a line with a phrase more than most lines of the page have: a task
  {
    name: 'phrases of line',
    read: ({ page, chunk, line }) => {
      if (chunk.start !== line.start) return null
      const { first, all, typicalFirst, typicalAll } = page.phrases
      return `${more(first[chunk.line]! - typicalFirst)} ${more(all[chunk.line]! - typicalAll)}`
    },
  },
  {
    name: 'phrases of first sentence',
    read: (view) => {
      if (!isLineStart(view)) return null
      const { first, typicalFirst } = view.page.phrases
      return `${Math.min(4, first[view.chunk.line]!)} of ${Math.min(3, typicalFirst)} ${view.firstClass}`
    },
  },
  // "… mokyklose| Parengta" where most lines end with a full stop
  {
    name: 'full stop as elsewhere',
    read: ({ page, previous, chunk }) =>
      previous === null
        ? null
        : `${page.text.charAt(previous.end - 1) === '.'} ${page.style.stops} ${chunk.cut}`,
  },
  { name: 'gap as elsewhere', read: ({ page, chunk }) => `${chunk.cut} ${page.style.gaps}` },
  {
    name: 'blank line as elsewhere',
    read: (view) => (isLineStart(view) ? `${view.chunk.cut} ${view.page.style.blanks}` : null),
  },
  // a line of one sentence where most have several
  {
    name: 'full line as elsewhere',
    read: (view) =>
      isLineStart(view)
        ? `${Math.min(view.line.sentences, 3)} ${view.page.style.full} ${view.chunk.cut}`
        : null,
  },
  // the page's last lines: footer
  {
    name: 'lines below',
    read: ({ page, chunk }) => {
      const below = page.lines.length - 1 - chunk.line
      return below < 6 ? String(below) : null
    },
  },
  // "Uždavinys Priemonė Rodiklis |Gerinti …"
  {
    name: 'header',
    read: ({ page, index }) => {
      const { header } = page
      if (header === null) return 'none'
      if (index < header.from) return 'above'
      if (index < header.to) return 'inside'
      return index === header.to ? `first row, ${header.first}` : null
    },
  },
  // the first row begins with a task: "|Gerinti …" begins as it did, "|Mokyklų …" does not
  {
    name: 'begins like the first row',
    read: (view) => {
      const { firstRow, style } = view.page
      if (!isLineStart(view) || firstRow === null) return null
      const kind = (found: string): string => (found === 'infinitive' ? found : 'other')
      const share = style.firsts.get('infinitive') ?? 'none'
      const cells = view.line.bareCapital ? 'two cells' : 'one cell'
      return `${kind(firstRow)} > ${kind(view.firstClass)}, infinitives: ${share}, ${cells}`
    },
  },
  // "… puoselėjimas |Tvarkyti …" where most lines begin with an infinitive
  {
    name: 'begins like lines',
    read: (view) =>
      isLineStart(view) || view.first?.shape !== 'title'
        ? null
        : `${view.firstClass} ${view.page.style.firsts.get(view.firstClass) ?? 'none'} ${view.chunk.cut}`,
  },
  // "… padidės  |nuo 60 proc." where cells begin with a capital: a careless hand's second space
  {
    name: 'small letter as elsewhere',
    read: ({ page, chunk, first, previous }) => {
      if (first?.shape !== 'lower') return null
      const mark = page.text.charAt((previous?.end ?? 0) - 1)
      return `${page.style.lower} ${chunk.cut} ${'.;:'.includes(mark) ? mark : 'word'}`
    },
  },
  // "|Tikslas. Teikti …"
  {
    name: 'priority noun',
    read: ({ first, chunk, line }) =>
      first !== undefined && isPriorityNoun(first)
        ? chunk.start === line.start
          ? 'line start'
          : 'later'
        : null,
  },
  // what the next line begins with: a row of its own, or more of this one
  {
    name: 'next line',
    read: (view) => {
      if (!isLineStart(view)) return null
      const next = view.page.lines[view.chunk.line + 1]
      if (next === undefined) return 'none'
      const word = view.page.words[next.words.start]
      const first = view.page.classes[next.words.start] ?? 'other'
      return `${Math.min(view.line.sentences, 2)} | ${Math.min(next.sentences, 2)} ${word?.shape ?? 'mark'} ${first}`
    },
  },
  {
    name: 'line above ends',
    read: (view) => {
      if (!isLineStart(view) || view.previous === null) return null
      const above = view.page.lines[view.chunk.line - 1]
      const last = view.page.text.charAt(view.previous.end - 1)
      return `${'.;:,'.includes(last) ? last : 'word'} ${Math.min(above?.sentences ?? 0, 3)} | ${view.first?.shape ?? 'mark'} ${view.firstClass}`
    },
  },
]
