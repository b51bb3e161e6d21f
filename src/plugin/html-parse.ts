/** HTML pages on the same road as text: what a browser shows is the text, offsets are the page's. */
import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { readHtml } from '../source/html/html-source.js'
import { ParseLithuanian } from './lithuanian-parse.js'

/**
 * Adds support for parsing HTML: the nlcst of the page's visible text, with positions in the HTML.
 * Use it instead of `lithuanianParse`, before `planTree` and `planCompile`.
 */
export const htmlParse: Plugin<[], string, Root> = function () {
  this.parser = (document, file) => {
    const source = readHtml(document)
    file.data.planSource = source
    return new ParseLithuanian().parseSource(source)
  }
}
