/**
 * `npm test`: everything that must hold, the cheap steps first, and a plain count at the end. It stops at the
 * first step that fails: what comes after costs minutes and would only say the same in other words.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'

import { z } from 'zod'

import { writeSecrets } from '../start/secrets'
import { findChromium } from './chromium'
import { run } from './run'

type Count = { passed: number; failed: number; skipped: number }
type Step = { name: string; command: string[]; report?: string }

const results = 'test-results'
const bin = (name: string) => `node_modules/.bin/${name}`
const vitest = (project: string): Step => ({
  name: `${project} tests`,
  command: [
    bin('vitest'),
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${results}/${project}.json`,
  ],
  report: `${results}/${project}.json`,
})

const steps: Step[] = [
  { name: 'formatting', command: [bin('prettier'), '--check', '--log-level=warn', '.'] },
  { name: 'lint', command: [bin('eslint'), '.', '--max-warnings', '0'] },
  { name: 'dead code', command: [bin('knip')] },
  {
    name: 'generated files',
    command: [bin('tsx'), '--conditions=production', 'scripts/generate/index.ts', '--check'],
  },
  { name: 'route types', command: [bin('next'), 'typegen'] },
  { name: 'types', command: [bin('tsc'), '--noEmit'] },
  vitest('unit'),
  vitest('integration'),
  { name: 'build', command: [bin('next'), 'build'] },
  { name: 'browser tests', command: [bin('playwright'), 'test'], report: `${results}/browser.json` },
]

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
})
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
})

/** What a test runner counted; a step without a report counts as one. */
function countOf(step: Step, ok: boolean): Count {
  const one = { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 }
  if (!step.report) return one
  try {
    const report: unknown = JSON.parse(readFileSync(step.report, 'utf8'))
    const unit = vitestReport.safeParse(report)
    if (unit.success) {
      const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = unit.data
      return { passed, failed: Math.max(failed, one.failed), skipped }
    }
    const { expected, unexpected, flaky, skipped } = playwrightReport.parse(report).stats
    return { passed: expected + flaky, failed: Math.max(unexpected, one.failed), skipped }
  } catch {
    return { ...one, failed: 1 }
  }
}

writeSecrets('.env')
rmSync(results, { recursive: true, force: true })
mkdirSync(results)
const chromium = findChromium()
const wanted = process.argv.slice(2)
const total: Count = { passed: 0, failed: 0, skipped: 0 }
for (const step of steps.filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
)) {
  console.log(`\n— ${step.name}`)
  const ok = (await run(step.command, { CHROMIUM_PATH: chromium, NEXT_TELEMETRY_DISABLED: '1' })) === 0
  const count = countOf(step, ok)
  total.passed += count.passed
  total.failed += count.failed
  total.skipped += count.skipped
  if (!ok) {
    console.log(`✗ ${step.name} failed`)
    break
  }
}
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exit(total.failed === 0 ? 0 : 1)
