/** What elements do to the text of a page. */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Elements whose text no browser shows. Hidden tabs and folded parts are text: a plan may be in them. */
export const INVISIBLE = set(
  'head title style script template noscript noembed noframes iframe object audio video canvas datalist',
)

/** Elements that stand on lines of their own. */
export const BLOCKS = set(
  'address article aside blockquote body button center dd details dialog dir div dl dt fieldset figcaption figure footer form header hgroup hr html legend li main menu nav ol optgroup option pre search section select summary textarea ul p tr tbody thead tfoot',
)

/** Blocks with a blank line around them. */
export const SET_APART = set('h1 h2 h3 h4 h5 h6 table caption td th')

/** Part of a page by what it is for. */
export type Area = 'text' | 'navigation' | 'footer' | 'heading'

/** The area that an element opens; null where it opens none. */
export function areaOf(tagName: string): Area | null {
  if (tagName === 'nav' || tagName === 'menu') return 'navigation'
  if (tagName === 'footer') return 'footer'
  return /^h[1-6]$/u.test(tagName) ? 'heading' : null
}
