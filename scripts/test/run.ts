import { spawn } from 'node:child_process'

/**
 * Runs a command with its output on screen.
 * @returns its exit code; 1 when a signal ended it
 */
export function run(command: readonly string[], variables: Record<string, string> = {}): Promise<number> {
  const [program = '', ...parameters] = command
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { stdio: 'inherit', env: { ...process.env, ...variables } })
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
