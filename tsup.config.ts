import { mkdirSync, writeFileSync } from 'node:fs'
import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['src/index.ts', 'src/cli.ts'],
  format: 'esm',
  target: 'node20.19',
  platform: 'neutral',
  dts: { entry: 'src/index.ts' },
  sourcemap: true,
  clean: true,
  splitting: true,
  // Single files of natural are bundled: its root would bring database drivers along.
  noExternal: [/^natural\//],
  external: [/^node:/],
  async onSuccess() {
    // The JSON Schema is a file of the package too; the built library itself writes it.
    const built = new URL('dist/index.js', import.meta.url).href
    const { planJsonSchema } = (await import(built)) as { planJsonSchema(): unknown }
    mkdirSync('dist', { recursive: true })
    writeFileSync('dist/plan.schema.json', `${JSON.stringify(planJsonSchema(), null, 2)}\n`)
  },
})
