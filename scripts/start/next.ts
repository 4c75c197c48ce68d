import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process'
import path from 'node:path'

/** Starts a command of Next as a child that ends with this process. */
export function next(command: readonly string[], stdio: StdioOptions): ChildProcess {
  const child = spawn(process.execPath, [path.resolve('node_modules/next/dist/bin/next'), ...command], {
    stdio,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  process.once('exit', () => child.kill())
  return child
}

/** Waits until a child ends. @returns its exit code; 1 when a signal ended it */
export function ended(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
