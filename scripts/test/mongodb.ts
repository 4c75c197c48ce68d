/** `npm run test:mongodb`: the integration suite on a MongoDB server (docs/decisions/0004). */
import { spawn } from 'node:child_process'

import { ServerUnavailableError, startSecantusDb } from './secantusdb'

const halfAnHour = 30 * 60 * 1000

/** Runs the suite on one server and gives its exit code. */
function suite(uri: string): Promise<number> {
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'integration', ...process.argv.slice(2)]
  const tests = spawn(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, TEST_DATABASE_URI: uri },
    timeout: halfAnHour,
  })
  process.once('exit', () => tests.kill())
  return new Promise((resolve, reject) => {
    tests.once('error', reject)
    tests.once('exit', (code) => resolve(code ?? 1))
  })
}

async function onSecantusDb(): Promise<number> {
  try {
    const { uri, stop } = await startSecantusDb()
    return await suite(uri).finally(stop)
  } catch (error) {
    if (!(error instanceof ServerUnavailableError)) throw error
    console.log(`MongoDB leg skipped: ${error.message}. Set MONGODB_TEST_URI to run it.`)
    return 0
  }
}

// Server and suite stop on the way out, also when this is cut off.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

const given = process.env.MONGODB_TEST_URI
process.exit(await (given ? suite(given) : onSecantusDb()))
