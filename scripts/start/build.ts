import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'

import type { Progress } from '../progress'
import { ended, next } from './next'
import { StartProblem } from './problem'
import { sourcesHash } from './sources'

const buildId = '.next/BUILD_ID'
const builtFrom = '.next/steunwijzer-sources'
const logFile = 'data/build.log'

/** Builds the site, unless the build that is there was made from these very sources. */
export async function buildIfNeeded(log: Progress): Promise<void> {
  const hash = sourcesHash('.')
  if (existsSync(buildId) && existsSync(builtFrom) && readFileSync(builtFrom, 'utf8') === hash) return
  log.line('Building the site; this takes about a minute and is only needed when the software changed.')
  mkdirSync('data', { recursive: true })
  const output = openSync(logFile, 'w')
  const begin = Date.now()
  const seconds = () => Math.round((Date.now() - begin) / 1000)
  const timer = setInterval(() => log.working('build', `Building: ${seconds()} s`), 1000)
  const code = await ended(next(['build'], ['ignore', output, output])).finally(() => {
    clearInterval(timer)
    closeSync(output)
  })
  log.done(
    'build',
    code === 0 ? `The site is built (${seconds()} s).` : `Building stopped after ${seconds()} s.`,
  )
  if (code !== 0)
    throw new StartProblem(
      `The site could not be built: read the end of ${logFile}, solve what it says and run npm start again.`,
    )
  writeFileSync(builtFrom, hash)
}
