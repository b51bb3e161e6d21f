/**
 * Makes a web page of a marked plan, as people save them from municipal sites: menus, scripts,
 * a cookie notice, tasks that span rows, and cells pasted from a word processor. `npm run html-page`
 * writes fixtures/html/alytus-2022-prioritetas-1.html.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { parseGold, type Gold, type GoldRole, type GoldSegment } from './gold.js'

interface Row {
  measure: GoldSegment | null
  indicators: GoldSegment[]
  others: Partial<Record<GoldRole, GoldSegment>>
}

interface Group {
  task: GoldSegment | null
  rows: Row[]
}

interface Section {
  priority: GoldSegment | null
  groups: Group[]
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\u00A0': '&nbsp;',
}
/** What a word processor writes by name or number; half of the cells have it so. */
const NAMED: Readonly<Record<string, string>> = {
  š: '&scaron;',
  Š: '&Scaron;',
  ž: '&#382;',
  ų: '&#x173;',
  '„': '&bdquo;',
  '“': '&ldquo;',
  '”': '&rdquo;',
  '–': '&ndash;',
  '"': '&quot;',
}

/** The plan's rows, under their tasks and priorities. */
function sectionsOf({ segments }: Gold): Section[] {
  const sections: Section[] = []
  const section = (): Section => sections.at(-1) ?? add(sections, { priority: null, groups: [] })
  const group = (): Group =>
    section().groups.at(-1) ?? add(section().groups, { task: null, rows: [] })
  const row = (): Row => group().rows.at(-1) ?? add(group().rows, { ...newRow(), measure: null })
  let number: GoldSegment | null = null
  const others = (): Row['others'] => {
    const own = number === null ? {} : { number }
    number = null
    return own
  }
  for (const segment of segments) {
    if (segment.role === 'outside') continue
    if (segment.role === 'priority') sections.push({ priority: segment, groups: [] })
    else if (segment.role === 'task') section().groups.push({ task: segment, rows: [] })
    else if (segment.role === 'measure')
      group().rows.push({ ...newRow(), measure: segment, others: others() })
    else if (segment.role === 'indicator') row().indicators.push(segment)
    else if (segment.role === 'number') number = segment
    else row().others[segment.role] = segment
  }
  return sections
}

const newRow = (): Omit<Row, 'measure'> => ({ indicators: [], others: {} })

function add<T>(list: T[], item: T): T {
  list.push(item)
  return item
}

const COLUMN_NAMES = {
  number: 'Eil. Nr.',
  responsible: 'Atsakingi vykdytojai',
  deadline: 'Terminas',
  funding: 'Lėšos',
} as const
type OtherRole = keyof typeof COLUMN_NAMES
const OTHER_ROLES = Object.keys(COLUMN_NAMES) as OtherRole[]

const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

class PageMaker {
  readonly #gold: Gold
  #cell = 0

  /** Columns beside task, measure and indicator that the plan has. */
  readonly #columns: readonly OtherRole[]

  constructor(gold: Gold) {
    this.#gold = gold
    this.#columns = OTHER_ROLES.filter((role) => gold.segments.some((other) => other.role === role))
  }

  page(): string {
    const sections = sectionsOf(this.#gold)
    const first = this.#gold.segments.find(({ role }) => role !== 'outside')?.start ?? 0
    const aside = this.#gold.segments.filter(
      ({ role, text }) => role === 'outside' && !/priemon/iu.test(text) && text !== '',
    )
    const above = aside.filter(({ start }) => start < first)
    const below = aside.filter(({ start }) => start > first)
    return [
      HEAD,
      NOTICE,
      MENU,
      ...above.map((segment) => this.#paragraphs(segment)),
      ...sections.map((section) => this.#section(section)),
      ...below.map((segment) => this.#paragraphs(segment)),
      FOOT,
    ].join('\n')
  }

  #paragraphs({ text }: GoldSegment): string {
    return text
      .split('\n\n')
      .map((paragraph) => {
        const lines = linesIn(paragraph).map((line) => this.#letters(line, 0))
        return `<p>${lines.join('<br>')}</p>`
      })
      .join('\n')
  }

  #section({ priority, groups }: Section): string {
    const heading =
      priority === null
        ? ''
        : `<p style="text-align: center;"><strong><span style="font-size: 14pt;">${this.#inline(priority)}</span></strong></p>`
    const rows = groups.map((group) => this.#group(group)).join('\n')
    const extra = this.#columns.map((role) => `<td><b>${COLUMN_NAMES[role]}</b></td>\n`).join('')
    return `${heading}
<div class="table-responsive">
<table class="MsoNormalTable" style="border-collapse: collapse; border: none;" border="1" width="100%" cellspacing="0" cellpadding="0">
<tbody>
<tr style="mso-yfti-irow: 0;">
<td style="width: 120.5pt;" valign="top" width="161"><p class="MsoNormal" align="center"><b>Uždavinio<o:p></o:p></b></p><p class="MsoNormal" align="center"><b>pavadinimas</b></p></td>
<td valign="top"><p class="MsoNormal"><b>&nbsp;Priemonė&nbsp;</b></p></td>
<td valign="top"><b><span lang="LT">Rod</span><span lang="LT">iklis</span></b></td>
${extra}</tr>
${rows}
</tbody>
</table>
</div>`
  }

  #group({ task, rows }: Group): string {
    return rows
      .map((row, at) => {
        const span = rows.length > 1 ? ` rowspan="${rows.length}"` : ''
        const first =
          at > 0 ? '' : `<td${span} valign="top">${task ? this.#cellOf([task]) : '&nbsp;'}</td>`
        const measure = row.measure === null ? '' : this.#cellOf([row.measure])
        const extra = this.#columns.map((role) => `<td>${this.#other(row.others[role])}</td>\n`)
        return `<tr>\n${first}<td valign="top">${measure}</td>\n<td>${this.#cellOf(row.indicators)}</td>\n${extra.join('')}</tr>`
      })
      .join('\n')
  }

  #other(segment: GoldSegment | undefined): string {
    return segment === undefined ? '&nbsp;' : `<p>${this.#letters(segment.text, 1)}</p>`
  }

  /** A cell as one of five editors leaves it. */
  #cellOf(segments: readonly GoldSegment[]): string {
    const style = this.#cell++ % 5
    const lines = this.#linesOf(segments, style)
    if (lines.every((line) => /^•/u.test(line)) && lines.length > 1) return this.#list(lines)
    const listed = lines.findIndex((line) => line.startsWith('•'))
    if (listed > 0)
      return this.#open(lines.slice(0, listed), style) + this.#list(lines.slice(listed))
    return this.#open(lines, style)
  }

  #open(lines: readonly string[], style: number): string {
    const shown = lines.map((line, at) => this.#letters(line, style + at))
    if (style === 0) return shown.join('<br />\n')
    if (style === 1) return shown.map((line) => `<p>${line}</p>`).join('\n')
    if (style === 2) {
      const word = (line: string): string =>
        `<p class="MsoNormal" style="margin-bottom: .0001pt;"><span lang="LT" style="font-size: 10.0pt; font-family: 'Times New Roman',serif;">${line}<o:p></o:p></span></p>`
      return shown.map(word).join('')
    }
    if (style === 3)
      return `&nbsp;${shown.map((line) => `<div>${line}</div>`).join('')}<!-- ${lines.length} --><br>`
    return `<p><span style="color: #000000;">${shown.join('</span><br /><span>')}</span></p>\n<p>&nbsp;</p>`
  }

  #list(lines: readonly string[]): string {
    const items = lines.map((line) => `  <li>${this.#letters(line.replace(/^•\s*/u, ''), 0)}</li>`)
    return `\n<ul type="disc">\n${items.join('\n')}\n</ul>\n`
  }

  /**
   * The lines of a cell: an indicator each, as editors leave them; in one cell of five they run on
   * where a full stop and a capital part them.
   */
  #linesOf(segments: readonly GoldSegment[], style: number): string[] {
    const texts: string[] = []
    for (const { text } of segments) {
      const last = texts.at(-1)
      if (style === 0 && last !== undefined && /[.!?]$/u.test(last) && /^\p{Lu}/u.test(text)) {
        texts[texts.length - 1] = `${last} ${text}`
      } else {
        texts.push(text)
      }
    }
    return texts
  }

  #inline(segment: GoldSegment): string {
    return this.#letters(segment.text, 1)
  }

  /** Letters as written or by name, tags within words, long lines broken where a space stands. */
  #letters(text: string, style: number): string {
    let shown = ''
    let width = 0
    const tagged = style % 3 === 2 ? Math.floor(text.length / 2) : -1
    ;[...linesIn(text).join('\n')].forEach((char, at) => {
      const wrap = char === ' ' && width > 90
      width = wrap ? 0 : width + 1
      const named = style % 2 === 0 ? NAMED[char] : undefined
      if (at === tagged) shown += '<span class="s1"></span><b></b><!--x-->'
      shown += wrap ? '\n      ' : char === '\n' ? '<br>' : (ENTITIES[char] ?? named ?? char)
    })
    return shown
  }
}

const HEAD = `<!DOCTYPE html>
<html lang="lt">
<!-- saved from url=(0045)https://www.pavyzdys.example/prioritetai -->
<head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
<title>I prioritetas – Pavyzdžio miesto savivaldybė</title>
<style type="text/css">
/* <table><tr><td>Uždavinys</td><td>Priemonė</td></tr></table> */
.MsoNormal { margin: 0 } @media print { nav { display: none } }
</style>
<script>var rows = "<table><tr><th>Priemonė</th><th>Rodiklis</th></tr>"; if (1 < 2 && rows) { document.title += "100 proc." }</script>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
</head>
<body class="page-template" data-plan="Ne mažiau kaip 75 proc.">
<noscript><iframe src="about:blank"></iframe></noscript>`

const NOTICE = `<div id="cookies" role="dialog" style="display:none"><h2>Slapuk&#371; nustatymai</h2>
<p>Šioje svetain&#279;je naudojame slapukus.&nbsp;<a href="#">Plačiau</a></p>
<button type="button">Sutinku</button><button>Nesutinku</button></div>`

const MENU = `<table width="100%" role="presentation"><tr><td colspan="2"><header><a href="/" title="Pradžia"><img src="logo.png" alt="Herbas"></a>
<nav><ul><li><a href="#">Naujienos</a></li><li><a href="#">Veikla</a><ul><li><a href="#">I prioritetas</a></li><li><a href="#">II prioritetas</a></li></ul></li><li><a href="#">Rezultatai</a></li><li>Kontaktai</li></ul></nav></header></td></tr>
<tr><td width="20%" valign="top"><table><tr><td>Veikla</td></tr><tr><td>Terminai</td></tr><tr><td>Finansavimas</td></tr></table></td><td>
<main id="content"><div class="breadcrumb">Pradžia&nbsp;&raquo; Švietimas&nbsp;&raquo; Prioritetai</div>`

const FOOT = `</main></td></tr></table>
<footer><p>&copy; 2022 Pavyzd&#382;io miesto savivaldyb&#279;. Visos teis&#279;s saugomos.</p><p>Tel. (8&nbsp;315) 55&nbsp;111</p></footer>
<script type="text/javascript">document.write("<p>Rodiklis: 5 proc.</p>")</script>
</body>
</html>
`

/**
 * The page of a marked plan.
 *
 * @param gold the plan
 */
export function htmlPage(gold: Gold): string {
  return new PageMaker(gold).page()
}

const FIXTURE = 'alytus-2022-prioritetas-1'
const fixtures = new URL('../fixtures/', import.meta.url)

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const marked = readFileSync(new URL(`plans/${FIXTURE}.gold.txt`, fixtures), 'utf8')
  mkdirSync(new URL('html/', fixtures), { recursive: true })
  writeFileSync(new URL(`html/${FIXTURE}.html`, fixtures), htmlPage(parseGold(marked)))
}
