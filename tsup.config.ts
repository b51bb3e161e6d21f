import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

/** Packages of which parts are in the bundle; their licences go with it. */
const BUNDLED = ['natural', 'parse5', 'entities']

function licences(): string {
  const texts = BUNDLED.map((name) => {
    const folder = `node_modules/${name}/`
    const { version, license } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as {
      version: string
      license: string
    }
    return `${name} ${version} (${license})\n\n${licenceText(folder)}\n`
  })
  return `Parts of these packages are bundled into planas.\n\n${texts.join('\n')}`
}

function licenceText(folder: string): string {
  const name = readdirSync(folder).find((file) => /^licen[cs]e/iu.test(file))
  return readFileSync(folder + (name ?? 'README.md'), 'utf8').trim()
}

/** Source maps keep our own code; data and bundled packages weigh more and nobody steps into them. */
function slimMaps(): void {
  for (const file of readdirSync('dist').filter((name) => name.endsWith('.js.map'))) {
    const map = JSON.parse(readFileSync(`dist/${file}`, 'utf8')) as {
      sources: string[]
      sourcesContent: (string | null)[]
    }
    map.sourcesContent = map.sourcesContent.map((content, at) =>
      /node_modules|\.json$/u.test(map.sources[at] ?? '') ? null : content,
    )
    writeFileSync(`dist/${file}`, JSON.stringify(map))
  }
}

/** Large data is quicker to load as a string that is parsed than as source that is compiled. */
const dataAsString: Options['esbuildPlugins'] = [
  {
    name: 'data-as-string',
    setup(build) {
      build.onLoad({ filter: /role-weights\.json$/ }, ({ path }) => {
        const data = JSON.stringify(JSON.parse(readFileSync(path, 'utf8')))
        return { contents: `export default JSON.parse(${JSON.stringify(data)})`, loader: 'js' }
      })
    },
  },
]

export default defineConfig({
  entry: ['src/index.ts', 'src/cli.ts'],
  format: 'esm',
  target: 'node20.19',
  platform: 'neutral',
  dts: { entry: 'src/index.ts' },
  sourcemap: true,
  clean: true,
  splitting: true,
  // Single files of natural are bundled: its root would bring database drivers along. Of parse5 and
  // its entities the parser alone is: a third of their weight, and of the time that they load in.
  noExternal: [/^natural\//, 'parse5', /^entities(?:\/|$)/],
  external: [/^node:/],
  esbuildPlugins: dataAsString,
  // Comments are in the declarations and the source maps; without them the code loads sooner.
  esbuildOptions(options) {
    options.minifyWhitespace = true
    options.legalComments = 'none'
  },
  async onSuccess() {
    // The JSON Schema is a file of the package too; the built library itself writes it.
    const built = new URL('dist/index.js', import.meta.url).href
    const { planJsonSchema } = (await import(built)) as { planJsonSchema(): unknown }
    mkdirSync('dist', { recursive: true })
    slimMaps()
    writeFileSync('dist/third-party-licences.txt', licences())
    writeFileSync('dist/plan.schema.json', `${JSON.stringify(planJsonSchema(), null, 2)}\n`)
  },
})
