import type { Reporter, TestModule } from 'vitest/node'

/** Closes a run with one plain line, "12 passed, 0 failed", for whoever reads the log by program. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0
    // An error outside all tests fails the run too.
    let failed = errors.length
    for (const module of modules) {
      const states = [...module.children.allTests()].map((test) => test.result().state)
      passed += states.filter((state) => state === 'passed').length
      const failedTests = states.filter((state) => state === 'failed').length
      // A file that does not load has no tests to fail.
      failed += failedTests === 0 && module.state() === 'failed' ? 1 : failedTests
    }
    console.log(`${passed} passed, ${failed} failed`)
  }
}
