import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

const version = '0.7.0b3'
const folder = path.resolve('node_modules/.cache/secantusdb', version)
const program = path.join(folder, 'bin/secantusd-py')
/** Written last, so that an installation that was cut off is made anew. */
const complete = path.join(folder, 'complete')

const seconds = 1000

/** This machine cannot get the test server; the message says why. */
export class ServerUnavailableError extends Error {
  override name = 'ServerUnavailableError'
}

async function attempt(reason: string, command: string, args: string[], timeout: number): Promise<void> {
  try {
    await run(command, args, { timeout, maxBuffer: 16 * 1024 * 1024 })
  } catch {
    throw new ServerUnavailableError(reason)
  }
}

/** Puts the server in a Python environment of its own, once; it is GPL and no part of the product. */
async function install(): Promise<void> {
  if (existsSync(complete)) return
  await attempt('python3 does not run here', 'python3', ['--version'], 10 * seconds)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await attempt('python3 cannot make a venv here', 'python3', ['-m', 'venv', folder], 120 * seconds)
  const pip = [
    'install',
    '--quiet',
    '--disable-pip-version-check',
    '--only-binary=:all:',
    `SecantusDB==${version}`,
  ]
  await attempt(
    `SecantusDB ${version} cannot be installed from PyPI`,
    path.join(folder, 'bin/pip'),
    pip,
    300 * seconds,
  )
  await writeFile(complete, '')
}

/** The port the server says it listens on, once it does. */
function port(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const fail = (why: string) => reject(new Error(`The MongoDB test server ${why}. It said:\n${said}`))
    const late = setTimeout(() => fail('was not ready within 30 seconds'), 30 * seconds)
    server.on('error', ({ message }) => fail(`did not start: ${message}`))
    server.on('exit', (code) => fail(`stopped with code ${code}`))
    server.stderr?.on('data', (chunk: Buffer) => {
      said = `${said}${chunk.toString()}`.slice(-4000)
      const found = /listening on 127\.0\.0\.1:(\d+)/.exec(said)?.[1]
      if (!found) return
      clearTimeout(late)
      resolve(found)
    })
  })
}

function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => server.once('exit', () => resolve()))
}

/**
 * Starts an empty MongoDB-compatible server in memory, installing it first where that was not done.
 * @returns the URI of a database on it, with transactions, and how to stop it
 * @throws ServerUnavailableError when this machine lacks Python or PyPI; Error when the server itself fails
 */
export async function startSecantusDb(): Promise<{ uri: string; stop: () => Promise<void> }> {
  await install()
  const args = ['--host', '127.0.0.1', '--port', '0', '--storage-path', ':memory:', '--log-level', 'INFO']
  const server = spawn(program, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  const end = () => server.kill()
  process.once('exit', end)
  const stop = async () => {
    server.kill()
    const force = setTimeout(() => server.kill('SIGKILL'), 15 * seconds)
    await ended(server)
    clearTimeout(force)
    process.off('exit', end)
  }
  try {
    return { uri: `mongodb://127.0.0.1:${await port(server)}/test?replicaSet=secantus`, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
