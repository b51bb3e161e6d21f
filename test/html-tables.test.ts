/** Tables of HTML pages: which are the plan's, and what their cells are. */
import { describe, expect, it } from 'vitest'
import { parsePlan, type Plan } from '../src/index.js'

const read = (html: string): Plan => parsePlan(html, { format: 'html' })

/** "task: measure | indicator | indicator" for every measure, priorities on lines of their own. */
function outline(plan: Plan): string[] {
  return plan.priorities.flatMap((priority) => [
    ...(priority.title === null ? [] : [`# ${priority.title}`]),
    ...priority.tasks.flatMap((task) => [
      ...task.indicators.map(({ text }) => `${task.title}: | ${text}`),
      ...task.measures.map((measure) =>
        [`${task.title}: ${measure.title}`, ...measure.indicators.map(({ text }) => text)].join(
          ' | ',
        ),
      ),
    ]),
  ])
}

const HEADER = '<tr><th>Uždavinys<th>Priemonė<th>Rodiklis'

describe('spans', () => {
  it('a task reaches over its rows', () => {
    const html = `<table>${HEADER}<tr><td rowspan=2>A<td>b<td>c.<tr><td>d<td>e.<tr><td>F<td>g<td>h.</table>`
    expect(outline(read(html))).toEqual(['A: b | c.', 'A: d | e.', 'F: g | h.'])
  })

  it('an empty task cell is the task above', () => {
    const html = `<table>${HEADER}<tr><td>A<td>b<td>c.<tr><td>&nbsp;<td>d<td>e.</table>`
    expect(outline(read(html))).toEqual(['A: b | c.', 'A: d | e.'])
  })

  it('rowspan=0 reaches to the end of its group and no further', () => {
    const html = `<table><thead>${HEADER}</thead><tbody><tr><td rowspan=0>A<td>b<td>c.<tr><td>d<td>e.</tbody><tbody><tr><td>F<td>g<td>h.</tbody></table>`
    expect(outline(read(html))).toEqual(['A: b | c.', 'A: d | e.', 'F: g | h.'])
  })

  it('spans of both kinds in one row leave the right columns free', () => {
    const html =
      '<table><tr><th>Nr.<th>Uždavinys<th>Priemonė<th>Rodiklis<th>Terminas' +
      '<tr><td rowspan=2>1.<td rowspan=2>A<td>b<td rowspan=2>c.<td>I ketv.' +
      '<tr><td>d<td>II ketv.</table>'
    const plan = read(html)
    expect(outline(plan)).toEqual(['A: b | c.', 'A: d'])
    const [task] = plan.priorities[0]!.tasks
    expect(task!.code).toBe('1')
    expect(task!.measures.map(({ deadline }) => deadline?.text)).toEqual(['I ketv.', 'II ketv.'])
  })

  it('a measure over two rows has the indicators of both', () => {
    const html = `<table>${HEADER}<tr><td rowspan=2>A<td rowspan=2>b<td>c.<tr><td>d.</table>`
    expect(outline(read(html))).toEqual(['A: b | c. | d.'])
  })

  it('a header of two rows names the columns of the lower one', () => {
    const html =
      '<table><tr><th rowspan=2>Uždavinys<th rowspan=2>Priemonė<th colspan=2>Vertinimas' +
      '<tr><th>Rodiklis<th>Pradinė reikšmė<tr><td>A<td>b<td>c.<td>7</table>'
    const plan = read(html)
    expect(outline(plan)).toEqual(['A: b | c.'])
    const [extra] = plan.priorities[0]!.tasks[0]!.measures[0]!.extra
    expect([extra?.text, extra?.header]).toEqual(['7', 'Vertinimas Pradinė reikšmė'])
  })

  it.each(['colspan=99999999', 'rowspan=-1', 'rowspan=x', 'colspan=0', 'rowspan=70000'])(
    'bears %s',
    (span) => {
      const html = `<table>${HEADER}<tr><td>A<td>b<td ${span}>c.</table>`
      expect(outline(read(html))).toEqual(['A: b | c.'])
    },
  )
})

describe('rows over all columns', () => {
  it('labelled ones are what they say', () => {
    const html = `<table>${HEADER}<tr><td colspan=3>II prioritetas. X<tr><td colspan=3>2.1 uždavinys. A<tr><td><td>b<td>c.</table>`
    const plan = read(html)
    expect(outline(plan)).toEqual(['# X', 'A: b | c.'])
    expect(plan.priorities[0]).toMatchObject({ code: 'II', ordinal: 2, label: 'II prioritetas' })
    expect(plan.priorities[0]!.tasks[0]!.code).toBe('2.1')
  })

  it('bare ones are tasks where no column holds tasks', () => {
    const html =
      '<table><tr><th>Priemonė<th>Rodiklis<tr><td colspan=2>A<tr><td>b<td>c.<tr><td colspan=2>D<tr><td>e<td>f.</table>'
    expect(outline(read(html))).toEqual(['A: b | c.', 'D: e | f.'])
  })

  it('bare ones are priorities above a column of tasks', () => {
    const html = `<table>${HEADER}<tr><td colspan=3>X<tr><td>A<td>b<td>c.</table>`
    expect(outline(read(html))).toEqual(['# X', 'A: b | c.'])
  })

  it('a programme stands over the goals below it', () => {
    const html = `<table>${HEADER}<tr><td colspan=3>2 programa. Švietimas<tr><td colspan=3>1 tikslas. X<tr><td>A<td>b<td>c.</table>`
    const [priority] = read(html).priorities
    expect(priority).toMatchObject({ title: 'X', programme: { text: '2 programa. Švietimas' } })
  })

  it('a heading that the table repeats is one priority', () => {
    const html = `<h3>I prioritetas. X</h3><table>${HEADER}<tr><td colspan=3>I PRIORITETAS. X<tr><td>A<td>b<td>c.</table>`
    const plan = read(html)
    expect(outline(plan)).toEqual(['# X', 'A: b | c.'])
    expect(plan.outside[0]).toMatchObject({ kind: 'heading', text: 'I prioritetas. X' })
  })

  it('repeated headers and numbered columns are no rows', () => {
    const html = `<table>${HEADER}<tr><td>1<td>2<td>3<tr><td>A<td>b<td>c.${HEADER}<tr><td>D<td>e<td>f.</table>`
    const plan = read(html)
    expect(outline(plan)).toEqual(['A: b | c.', 'D: e | f.'])
    expect(plan.outside.map(({ kind, text }) => [kind, text])).toEqual([
      ['columns', 'Uždavinys Priemonė Rodiklis'],
      ['columns', '1 2 3'],
      ['columns', 'Uždavinys Priemonė Rodiklis'],
    ])
  })
})

describe('cells', () => {
  it('list items and lines are indicators, a wrapped line is not', () => {
    const html = `<table>${HEADER}<tr><td>A<td>b<td>Vykdoma:<ul><li>pirma<li>antra, kuri<br>tęsiasi</ul>Trečia.<br>Ketvirta.</table>`
    expect(outline(read(html))).toEqual([
      'A: b | Vykdoma: | pirma | antra, kuri tęsiasi | Trečia. | Ketvirta.',
    ])
  })

  it('paragraphs are indicators unless one goes on in mid-sentence', () => {
    const html = `<table>${HEADER}<tr><td>A<td>b<td><p>Dalyvauja 5 mokiniai,</p><p>Vyksta pamokos</p><p>ir</p><p>Kauno išvykos.</p><p>rengiama paroda</p></table>`
    expect(outline(read(html))).toEqual([
      'A: b | Dalyvauja 5 mokiniai, | Vyksta pamokos ir Kauno išvykos. | rengiama paroda',
    ])
  })

  it("a word processor's bullets are labels", () => {
    const bullet = (text: string): string =>
      `<p class=MsoListParagraph><span style='mso-list:Ignore'>·<span style='font:7.0pt'>&nbsp;&nbsp;&nbsp;</span></span>${text}<o:p></o:p></p>`
    const html = `<table>${HEADER}<tr><td>A<td>b<td>${bullet('pirma')}${bullet('antra')}</table>`
    const plan = read(html)
    expect(outline(plan)).toEqual(['A: b | pirma | antra'])
    expect(plan.outside.filter(({ kind }) => kind === 'label').map(({ text }) => text)).toEqual([
      '·',
      '·',
    ])
  })

  it('a row of a table within a cell is one indicator', () => {
    const html = `<table>${HEADER}<tr><td>A<td>b<td>Dalyvaus:<table><tr><th>Rodiklis<th>Siektina reikšmė<tr><td>mokiniai<td>5<tr><td>tėvai<td>7</table></table>`
    expect(outline(read(html))).toEqual(['A: b | Dalyvaus: | mokiniai 5 | tėvai 7'])
  })

  it('labels in cells are no part of them', () => {
    const html = `<table>${HEADER}<tr><td>1.1 uždavinys. Gerinti<td>1.1.1. priemonė – Mokyti<td>Rodiklis: 5 mokymai</table>`
    const plan = read(html)
    expect(outline(plan)).toEqual(['Gerinti: Mokyti | 5 mokymai'])
    const task = plan.priorities[0]!.tasks[0]!
    expect([task.code, task.measures[0]!.code]).toEqual(['1.1', '1.1.1'])
  })
})

describe('which tables are the plan', () => {
  it('tables that lay out the page are none', () => {
    const html = `<table><tr><td>Veikla<td>Rezultatai<td>Laikas<tr><td>Meniu<td colspan=2><table>${HEADER}<tr><td>A<td>b<td>c.<tr><td>D<td>e<td>f.</table></table>`
    expect(outline(read(html))).toEqual(['A: b | c.', 'D: e | f.'])
  })

  it('tables of other things are none', () => {
    const html = `<table><tr><th>Vardas<th>Telefonas<th>El. paštas<tr><td>Jonas<td>5<td>a@b</table><table>${HEADER}<tr><td>A<td>b<td>c.</table>`
    expect(outline(read(html))).toEqual(['A: b | c.'])
  })

  it('a table without a header goes on with the one above', () => {
    const html = `<table>${HEADER}<tr><td>A<td>b<td>c.</table><p>2 psl.</p><table><tr><td>D<td>e<td>f.</table>`
    expect(outline(read(html))).toEqual(['A: b | c.', 'D: e | f.'])
  })
})

describe('headings above a table', () => {
  const table = (task: string): string => `<table>${HEADER}<tr><td>${task}<td>b<td>c.</table>`

  it('priorities of several tables, from label or title line', () => {
    const html = `<h2>I prioritetas. X</h2>${table('A')}<h2>II prioritetas</h2><p>Y</p>${table('D')}`
    expect(outline(read(html))).toEqual(['# X', 'A: b | c.', '# Y', 'D: b | c.'])
  })

  it('headings without labels, where every table has its own', () => {
    const html = `<h1>2024 m. planas</h1><h2>Ugdymas</h2>${table('A')}<h2>Aplinka</h2>${table('D')}`
    expect(outline(read(html))).toEqual(['# Ugdymas', 'A: b | c.', '# Aplinka', 'D: b | c.'])
  })

  it('tasks of tables that have no column for them', () => {
    const rows = '<table><tr><th>Priemonė<th>Rodiklis<tr><td>b<td>c.</table>'
    const html = `<p>1 tikslas. X</p><p>1.1 uždavinys. A</p>${rows}<p>1.2 uždavinys. D</p>${rows}`
    expect(outline(read(html))).toEqual(['# X', 'A: b | c.', 'D: b | c.'])
  })

  it('a label without a title takes none from a task', () => {
    const html = `<p>1 tikslas</p><p>1.1 uždavinys. A</p><table><tr><th>Priemonė<th>Rodiklis<tr><td>b<td>c.</table>`
    const plan = read(html)
    expect(outline(plan)).toEqual(['A: b | c.'])
    expect(plan.priorities[0]).toMatchObject({ label: '1 tikslas', title: null })
  })

  it('a priority without a number', () => {
    const rows =
      '<table><tr><th>Priemonė<th>Rodiklis<tr><td colspan=2>Tikslas. Z<tr><td>b<td>c.</table>'
    expect(outline(read(`<p>Tikslas – gerinti</p>${table('A')}`))[0]).toBe('# Tikslas – gerinti')
    expect(outline(read(rows))[0]).toBe('# Tikslas. Z')
    expect(outline(read(`<p>Tikslas yra gerinti</p>${table('A')}`))).toEqual(['A: b | c.'])
  })

  it('menus and lists of links say nothing', () => {
    const html = `<nav>I prioritetas. X</nav><ul><li>I prioritetas<li>II prioritetas</ul>${table('A')}`
    expect(outline(read(html))).toEqual(['A: b | c.'])
  })
})

describe('a page without a table', () => {
  it('is read as its text', () => {
    const html =
      '<h1>2023 m. planas</h1><div>1.1. uždavinys. Gerinti pa&#382;ang&#261;</div><div>1.1.1. priemonė. Mokyti</div><div>Rodiklis: <b>5</b> mokymai</div><div>1.1.2. priemonė. Vertinti</div><div>Rodiklis: 7 vertinimai</div>'
    const plan = read(html)
    expect(outline(plan)).toEqual([
      'Gerinti pažangą: Mokyti | 5 mokymai',
      'Gerinti pažangą: Vertinti | 7 vertinimai',
    ])
    const { source } = plan.priorities[0]!.tasks[0]!
    expect(html.slice(source!.start, source!.end)).toBe('Gerinti pa&#382;ang&#261;')
  })

  it('gives what its text alone would give', () => {
    const shown = 'Kviečiame į šventę.\n\nAteikite visi.'
    const html = '<p>Kviečiame į &scaron;ventę.</p><script>x</script><p>Ateikite <b>visi</b>.</p>'
    expect(outline(read(html))).toEqual(outline(parsePlan(shown)))
    expect(read(html).outside.map(({ text }) => text)).toEqual(
      parsePlan(shown).outside.map(({ text }) => text),
    )
  })

  it('without any text is an empty plan', () => {
    expect(read('<html><script>x</script></html>')).toMatchObject({ priorities: [], outside: [] })
  })
})

describe('options', () => {
  it('throw at once on a value that they do not take', () => {
    const html = { format: 'pdf' as 'html' }
    expect(() => parsePlan('a', html)).toThrow(/format takes 'text', 'html'; not 'pdf'/u)
    expect(() => parsePlan('a', { layout: 'x' as 'auto' })).toThrow(/layout takes 'auto'/u)
    expect(() => parsePlan('a', { layout: 'html' })).toThrow(/give format 'html'/u)
  })

  it('layout overrules what the page looks like', () => {
    const text = 'Uždavinys | Priemonė | Rodiklis\nA | b | c.'
    expect(outline(parsePlan(text))).toEqual(['A: b | c.'])
    expect(outline(parsePlan(text, { layout: 'outline' }))).toEqual([])
    expect(outline(parsePlan(text, { layout: 'auto' }))).toEqual(['A: b | c.'])
  })
})
