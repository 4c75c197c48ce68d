/** Errors whose message is written for the person who runs the script. */
const written = new Set(['StartProblem', 'EnvironmentError', 'RegionError', 'ContentError'])

/** What to tell the person who runs a script that cannot go on; never a stack. */
export function sentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof Error && written.has(error.name)) return message
  return `Stopped for a reason that was not foreseen: ${message.split('\n')[0] ?? ''}`
}
