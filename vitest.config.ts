import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/closing-line.ts'],
    // Tests that run the built command or read all fixtures need time on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
