import { unified } from 'unified'
import { VFile } from 'vfile'
import { lithuanianParse } from '../src/plugin/lithuanian-parse.js'
import { planCompile } from '../src/plugin/plan-compile.js'
import { planTree } from '../src/plugin/plan-tree.js'
import { foldsOf, markedPlans, trainingPages } from './documents.js'
import { f1, score } from './score.js'
import { DEFAULTS, train } from './train.js'
const plans = markedPlans()
const folds = foldsOf(plans)
const pages = trainingPages(plans)
const sets: any[] = process.argv.slice(2).map(a => JSON.parse(a))
for (const set of sets) {
  const t0 = Date.now()
  const { limit, ...opt } = set
  const sum: any = { rows: 0, all: 0, task: {tp:0,fp:0,fn:0} }
  const conf: any[] = []
  const per: string[] = []
  const add = (k: string, c: any) => { sum[k] ??= {}; for (const x of Object.keys(c)) if (typeof c[x]==='number') sum[k][x] = (sum[k][x] ?? 0) + c[x] }
  for (const fold of [0]) {
    const w = train(pages.map(p => p.prepared), { ...DEFAULTS, ...opt })
    for (const plan of plans) {
      if (!plan.flattened  || /joniskis|prienai/.test(plan.name)) continue
      const r = unified().use(lithuanianParse).use(planTree, { weights: w }).use(planCompile).processSync(new VFile(plan.gold.raw)).result
      const s = score(plan.gold, r)
      sum.rows += s.rows.exact; sum.all += s.rows.all
      for (const k of ['task', 'measure', 'indicator'] as const) add(k, s.cells[k])
      conf.push(...s.confidences)
      per.push(plan.name.slice(0,6)+' '+s.rows.exact+'/'+s.rows.all)
    }
  }
  let e = 0
  for (let b = 0; b < 10; b++) { const w = conf.filter(c => Math.min(9, Math.floor(c.confidence*10)) === b); if (w.length) e += Math.abs(w.reduce((a,c)=>a+c.confidence,0) - w.filter(c=>c.exact).length)/conf.length }
  console.log(JSON.stringify(set), 'rows', sum.rows, sum.all, (sum.rows/sum.all).toFixed(3), 'T', f1(sum.task).toFixed(3), 'M', f1(sum.measure).toFixed(3), 'I', f1(sum.indicator).toFixed(3), 'ece', e.toFixed(3), ((Date.now()-t0)/1000).toFixed(0)+'s')
  console.log(per.join(' '))
}
