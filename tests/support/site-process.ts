import { execFile, execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { existsSync, openSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'

import { seededFolder, siteEnvironment } from './site'

const patience = 180_000

/** A port that nothing uses now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

export type SiteProcess = {
  /** without a last slash */
  address: string
  /** ends the web server and whoever started it: at once with SIGKILL, in order with SIGTERM */
  stop: (signal: 'SIGTERM' | 'SIGKILL') => Promise<void>
  /** the ids of its processes */
  processes: () => string[]
}

/** Waits until a server that was started does what is asked. @throws Error when it ends instead */
async function ready(child: ChildProcess, what: string, check: () => Promise<boolean>): Promise<void> {
  await until(what, async () => ended(child) || check())
  if (ended(child)) throw new Error(`${what} ended at once: is there a build (npm run build)?`)
}

/** Waits until a check holds. @throws Error naming what did not come about */
export async function until(what: string, check: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + patience
  while (Date.now() < deadline) {
    if (await check().catch(() => false)) return
    await pause(250)
  }
  throw new Error(`${what}: not within ${patience / 1000} seconds`)
}

/** The status of the health check; undefined while nothing listens. */
export const health = (address: string): Promise<number | undefined> =>
  fetch(`${address}/api/health`).then(
    ({ status }) => status,
    () => undefined,
  )

/** True once a process has exited or was ended by a signal. */
const ended = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null

function asSite(child: ChildProcess, address: string): SiteProcess {
  const exit = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const group = -(child.pid ?? 0)
  const end = () => {
    if (!ended(child) && group !== 0) process.kill(group, 'SIGKILL')
  }
  process.once('exit', end)
  return {
    address,
    processes: () =>
      execFileSync('pgrep', ['-g', String(-group)], { encoding: 'utf8' })
        .trim()
        .split('\n'),
    stop: async (signal) => {
      if (!ended(child)) process.kill(group, signal)
      await exit
      process.off('exit', end)
    },
  }
}

/** Each server leads a group of processes of its own, so that stopping it leaves none behind. */
const options = { detached: true, stdio: 'ignore' } as const

/** The same, with all that is written to a log in a file. */
const logged = (file: string) => {
  const log = openSync(file, 'a')
  return { detached: true, stdio: ['ignore', log, log] as ['ignore', number, number] }
}

/** Seeds a folder with a site, for those that need one of their own making (see serve.ts). */
export async function seedSite(folder: string, environment: Record<string, string> = {}): Promise<void> {
  const command = ['--import', 'tsx', '--conditions=production', 'tests/support/serve.ts', '--seed-only']
  await promisify(execFile)(process.execPath, command, {
    env: { ...process.env, ...environment, SEED_FOLDER: folder },
  })
}

/** `log` is a file for everything a site writes; `environment` what it needs besides, such as `REGION`. */
type Special = { log?: string; environment?: Record<string, string> }

/** Starts the built site on a folder, on a copy of the seeded one when it holds none, and waits until it is well. */
export async function startSite(folder: string, port: number, special: Special = {}): Promise<SiteProcess> {
  if (!existsSync(path.join(folder, 'site.db'))) await cp(seededFolder, folder, { recursive: true })
  const site = await startServer(folder, port, special)
  await until(`The site on port ${port}`, async () => (await health(site.address)) === 200)
  return site
}

/** Starts only the web server, on a folder as it is, and waits until it listens. */
export async function startServer(
  folder: string,
  port: number,
  { log, environment }: Special = {},
): Promise<SiteProcess> {
  const next = path.resolve('node_modules/next/dist/bin/next')
  const child = spawn(process.execPath, [next, 'start', '-p', String(port)], {
    ...(log ? logged(log) : options),
    env: { ...process.env, ...siteEnvironment(folder, port), ...environment },
  })
  const site = asSite(child, `http://localhost:${port}`)
  await ready(child, `The web server on port ${port}`, async () => (await health(site.address)) !== undefined)
  return site
}
