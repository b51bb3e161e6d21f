/** The visible text of HTML, and the way from each of its characters back into the markup. */
import { describe, expect, it } from 'vitest'
import { readHtml } from '../src/source/html/html-source.js'

/** The markup behind a stretch of the page's text. */
function markupBehind(html: string, shown: string): string {
  const source = readHtml(html)
  const start = source.plain.indexOf(shown)
  expect(start, `"${shown}" in "${source.plain}"`).toBeGreaterThanOrEqual(0)
  const place = source.toInput({ start, end: start + shown.length })
  return html.slice(place.start, place.end)
}

function piecesOf(html: string, shown: string): string[] {
  const source = readHtml(html)
  const start = source.plain.indexOf(shown)
  const place = source.toInput({ start, end: start + shown.length })
  return source.piecesOf(place).map((piece) => html.slice(piece.start, piece.end))
}

const textOf = (html: string): string => readHtml(html).plain

describe('visible text', () => {
  it.each([
    ['folds white space as a browser does', '<p>a \n\t b</p>', 'a b'],
    ['keeps no-break spaces', 'a&nbsp; b', 'a\u00A0 b'],
    ['breaks lines at <br> and blocks', '<div>a<br>b</div><div>c</div>', 'a\nb\nc'],
    ['leaves a blank line between paragraphs', '<p>a<p>b', 'a\n\nb'],
    ['keeps paragraphs of a cell together', '<table><td><p>a</p><p>b</p></td></table>', 'a\nb'],
    ['parts cells', '<table><tr><td>a<td>b</table>', 'a\n\nb'],
    ['keeps the lines of <pre>', '<pre>\na\n  b</pre>', 'a\nb'],
    ['does not join words over inline tags', 'a <b> b</b> c', 'a b c'],
    ['does not part words at inline tags', 'vi<b>en</b>as', 'vienas'],
    ['shows no scripts', '<script>if (1 < 2) "<p>x"</script>a', 'a'],
    ['shows no styles, comments, titles', '<title>t</title><style>s{}</style><!--c-->a', 'a'],
    ['shows no attributes', '<img alt="x"><a title="y" href="z">a</a>', 'a'],
    [
      'shows no noscript, template, iframe',
      '<noscript>n</noscript><template>t</template><iframe>i</iframe>a',
      'a',
    ],
    [
      "shows what a word processor's conditions hide from it",
      '<![if !x]>a<![endif]><!--[if mso]>b<![endif]-->',
      'a',
    ],
    [
      'shows folded parts and hidden tabs',
      '<details><summary>a</summary>b</details><div hidden>c</div>',
      'a\nb\nc',
    ],
    [
      'shows buttons and options',
      '<button>a</button><select><option>b<option>c</select>',
      'a\nb\nc',
    ],
    [
      'leaves text between cells where it was written',
      '<table>a<tr><td>b</td></tr>c</table>',
      'a\n\nb\n\nc',
    ],
    ['reads CRLF as a space', 'a\r\nb', 'a b'],
    ['composes decomposed letters', 'pradz\u030Cia, &#x73;&#x30c;alis', 'pradžia, šalis'],
    ['hides soft hyphens', 'mo&shy;kykla', 'mokykla'],
  ])('%s', (_, html, shown) => expect(textOf(html)).toBe(shown))
})

describe('places', () => {
  it.each([
    ['an entity', 'a&nbsp;&scaron;b', 'š', '&scaron;'],
    ['an entity without a semicolon', 'x &copy 2022', '©', '&copy'],
    ['a decimal and a hexadecimal entity', '&#8222;&#x161;', '„š', '&#8222;&#x161;'],
    ['an entity of two characters', 'a&NotEqualTilde;b', '≂̸', '&NotEqualTilde;'],
    ['an entity beyond the basic plane', 'a&#128512;b', '😀', '&#128512;'],
    ['an ampersand that is none', 'A & B &plan; C', '& B &plan; C', '& B &plan; C'],
    ['a decoded ampersand', 'A &amp; B', '& B', '&amp; B'],
    ['a quotation mark behind a space', 'a &bdquo;b&ldquo; c', '„b“', '&bdquo;b&ldquo;'],
    ['a space before an entity', 'a &bdquo;b', 'a „', 'a &bdquo;'],
    ['an entity that is white space', 'a&#32;&#10;b', 'a b', 'a&#32;&#10;b'],
    ['a numeric reference of the old code page', '&#132;a&#150;', '„a–', '&#132;a&#150;'],
    ['text behind a stray end tag', 'a</i>b', 'b', 'b'],
    ['text over tags', 'x <b>75</b> <i>proc.</i> y', '75 proc.', '75</b> <i>proc.'],
    ['text behind a byte order mark', '\uFEFF<p>a</p>', 'a', 'a'],
    ['text in <textarea>', '<textarea>\nx&amp;y</textarea>', 'x&y', 'x&amp;y'],
    ['a decomposed letter', '<b>pradz\u030Cia</b>', 'ž', 'z\u030C'],
    ['text behind CRLF', 'a\r\n\r\nb&nbsp;c', 'b\u00A0c', 'b&nbsp;c'],
  ])('of %s', (_, html, shown, markup) => expect(markupBehind(html, shown)).toBe(markup))

  it('part the text at markup, never at white space', () => {
    expect(
      piecesOf(
        '<p>Ne <b>mažiau</b> kaip<br>7&nbsp;mok<i>iniai</i>',
        'Ne mažiau kaip\n7\u00A0mokiniai',
      ),
    ).toEqual(['Ne', 'mažiau', 'kaip', '7&nbsp;mok', 'iniai'])
    expect(piecesOf('<p>a  \n b</p>', 'a b')).toEqual(['a  \n b'])
  })

  it('lead back to the same text', () => {
    const html = '<p>Ne&nbsp;ma<b>žiau</b></p><p>kaip&hellip; 7'
    const source = readHtml(html)
    const place = source.toInput({ start: 0, end: source.plain.length })
    expect(source.textOf(place)).toBe('Ne\u00A0mažiau\n\nkaip… 7')
    expect(source.toPlain(place)).toEqual({ start: 0, end: source.plain.length })
  })
})
