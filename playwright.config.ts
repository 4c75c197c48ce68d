import { defineConfig } from '@playwright/test'

import { findChromium } from './scripts/test/chromium'
import { testPort } from './tests/support/site'

const flags = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
]

/** Journeys in a real browser against the production build; tests/support/serve.ts starts it on data of its own. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  workers: 2,
  // A shared machine may be slow; how fast a page has to be, the bench says.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: process.env.CI !== undefined,
  // A shared machine may stall once; what needs its second try is reported as flaky.
  retries: process.env.CI === undefined ? 0 : 1,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: `http://localhost:${testPort}`,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: findChromium(), args: flags },
  },
  projects: [
    // Long and each on a site of its own: begun first, beside the others.
    { name: 'own-site', testMatch: '**/own-site/*.spec.ts' },
    { name: 'script', testIgnore: ['**/no-script/**', '**/alone/**', '**/own-site/**'] },
    // What stands under either-way must hold with scripts and without.
    { name: 'no-script', testMatch: '**/{no-script,either-way}/**', use: { javaScriptEnabled: false } },
    // Tests that change what all visitors see run last and one after the other.
    { name: 'alone', testMatch: '**/alone/**', dependencies: ['script', 'no-script'], workers: 1 },
  ],
  webServer: {
    command: 'node_modules/.bin/tsx --conditions=production tests/support/serve.ts',
    url: `http://localhost:${testPort}/api/health`,
    timeout: 240_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
})
