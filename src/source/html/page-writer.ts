/** Writes the visible text of a page, with the place of every character in the input. */
import type { Area } from './elements.js'
import type { TextRun } from './text-run.js'

/** The text of a page as a reader sees it: white space folded, blocks on lines of their own. */
export interface PageText {
  text: string
  /** For every UTF-16 unit of `text`, where it begins and ends in the input. Never falling. */
  starts: number[]
  ends: number[]
  /** For every unit, the area that it stands in. */
  areas: Area[]
  /** Where list items begin, and what follows a list. */
  items: number[]
  /** Where paragraphs and other blocks begin. */
  blocks: number[]
}

/** Takes runs of text and breaks in reading order. */
export class PageWriter implements PageText {
  text = ''
  readonly starts: number[] = []
  readonly ends: number[] = []
  readonly areas: Area[] = []
  readonly items: number[] = []
  readonly blocks: number[] = []
  #breaks = 0
  #space: { start: number; end: number } | null = null
  #item = false
  #block = false
  /** The last character written; the text itself is only ever added to. */
  #last = ''

  /** The next characters stand on another line: 1, or behind a blank one: 2. */
  break(lines: 1 | 2): void {
    this.#breaks = Math.max(this.#breaks, lines)
    this.#space = null
  }

  /** <br>; two of them leave a blank line. */
  breakLine(): void {
    this.break(this.#breaks === 0 ? 1 : 2)
  }

  /** The next character begins a block, or what follows one. */
  openBlock(): void {
    this.#block = true
  }

  /** The next character begins a list item, or what follows one. */
  openItem(): void {
    this.#item = true
  }

  write(run: TextRun, area: Area, keepsLines: boolean): void {
    for (let i = 0; i < run.text.length; i++) {
      const char = run.text.charAt(i)
      const start = run.starts[i]!
      const end = run.ends[i]!
      if (keepsLines && char === '\n') this.#addLineEnd(start, end, area)
      else if (isSpace(char)) this.#addSpace(start, end)
      else this.#addVisible(char, start, end, area)
    }
  }

  /** "a <b> b": a space is the white space of one run, since a tag is no part of any text. */
  #addSpace(start: number, end: number): void {
    if (this.#breaks > 0 || this.#last === '' || this.#last === '\n') return
    if (this.#space === null) this.#space = { start, end }
    else if (this.#space.end === start) this.#space.end = end
  }

  /** A line end that the page keeps; white space before it ends the line and is not seen. */
  #addLineEnd(start: number, end: number, area: Area): void {
    this.#space = null
    this.#writePending(area)
    this.#put('\n', start, end, area)
  }

  /** Writes the breaks, or else the space, that stand before the next character. */
  #writePending(area: Area): void {
    if (this.#breaks > 0 && this.#last !== '') {
      // A break has no character in the input: it is an empty place inside the tag that made it.
      const at = this.ends.at(-1)! + 1
      for (let i = 0; i < this.#breaks; i++) this.#put('\n', at, at, area)
    } else if (this.#space !== null) {
      this.#put(' ', this.#space.start, this.#space.end, area)
    }
    this.#breaks = 0
    this.#space = null
  }

  #addVisible(char: string, start: number, end: number, area: Area): void {
    this.#writePending(area)
    if (this.#item) this.items.push(this.text.length)
    if (this.#block) this.blocks.push(this.text.length)
    this.#item = false
    this.#block = false
    this.#put(char, start, end, area)
  }

  #put(char: string, start: number, end: number, area: Area): void {
    this.text += char
    this.#last = char
    this.starts.push(start)
    this.ends.push(end)
    this.areas.push(area)
  }
}

/** White space that HTML folds; a no-break space is none. */
function isSpace(char: string): boolean {
  return char === ' ' || char === '\n' || char === '\t' || char === '\f' || char === '\r'
}
