import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

import { chromium } from '@playwright/test'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
]

const installed = () =>
  [process.env.CHROMIUM_PATH ?? '', ...usual, chromium.executablePath()].find(
    (file) => file !== '' && existsSync(file),
  )

/**
 * The browser to test in: CHROMIUM_PATH, the system's, or Playwright's own download; otherwise Debian's
 * package, when this process may install it.
 * @throws Error that says how to get a browser
 */
export function findChromium(): string {
  const found = installed()
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('No browser found: installing the package chromium.')
    const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const
    spawnSync('apt-get', ['update', '-qq'], options)
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options)
    const now = installed()
    if (now) return now
  }
  throw new Error(
    'The browser tests need Chromium: install it (apt-get install chromium, or npx playwright install chromium) or set CHROMIUM_PATH to the program.',
  )
}
