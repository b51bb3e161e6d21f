import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/closing-line.ts'],
    // All processors: by default one is left idle, which on two is half of them.
    maxWorkers: '100%',
    // Tests that run the built command or read all fixtures need time on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
