import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

import { StartProblem } from './problem'

const names = ['PAYLOAD_SECRET', 'JOBS_SECRET', 'REQUESTS_SECRET'] as const

/**
 * Adds a random value for every secret that a .env text does not set; all other lines stay as they are.
 * @param elsewhere variables that are set outside the file and so need no line in it
 */
export function withSecrets(text: string, elsewhere: Record<string, string | undefined>): string {
  let result = text
  for (const name of names) {
    const line = new RegExp(`^[ \\t]*(?:export[ \\t]+)?${name}[ \\t]*=[ \\t]*(.*)$`, 'm')
    if (elsewhere[name] || line.exec(result)?.[1]?.trim()) continue
    const filled = `${name}=${randomBytes(32).toString('hex')}`
    if (line.test(result)) result = result.replace(line, filled)
    else result += `${result === '' || result.endsWith('\n') ? '' : '\n'}${filled}\n`
  }
  return result
}

/** Writes the secrets that are missing to a .env file, which only its owner can read when it is new. */
export function writeSecrets(file: string): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const after = withSecrets(before, process.env)
  if (after === before) return
  try {
    writeFileSync(file, after, { mode: 0o600 })
  } catch {
    throw new StartProblem(
      `The file ${file} cannot be written: give this account write access to this folder.`,
    )
  }
}
