import { setTimeout as wait } from 'node:timers/promises'

import { ended, next } from './next'
import { StartProblem } from './problem'

const patience = 60_000

/** The address at which a server on this host is reached from this machine. */
export function localAddress(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}

/** True once anything answers at an address, whatever it says. */
async function isUp(address: string): Promise<boolean> {
  try {
    await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(5000) })
    return true
  } catch {
    return false
  }
}

/**
 * Starts the web server and waits until it answers. Signals are passed on to it, and this process
 * ends when it ends.
 */
export async function serve(port: number, host: string): Promise<void> {
  const own = localAddress(host, port)
  // The server also asks itself things, such as the clock and the form pages do.
  Object.assign(process.env, { OWN_ADDRESS: own })
  const child = next(['start', '-p', String(port), '-H', host], 'inherit')
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
  let stopped = false
  const end = ended(child).then((code) => {
    stopped = true
    return code
  })
  const address = `${own}/api/health`
  const deadline = Date.now() + patience
  while (!stopped && Date.now() < deadline) {
    if (await isUp(address)) {
      void end.then((code) => process.exit(code))
      return
    }
    await wait(250)
  }
  throw new StartProblem(
    stopped
      ? 'The web server stopped at once: solve what the lines above say and run npm start again.'
      : `The web server does not answer at ${address}: check HOSTNAME and PORT in .env.`,
  )
}
