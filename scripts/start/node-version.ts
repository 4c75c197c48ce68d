import { StartProblem } from './problem'

/**
 * Refuses a Node that is too old.
 * @param version such as 20.19.1
 * @param engines the range of package.json, such as >=20.19
 */
export function checkNode(version: string, engines: string): void {
  const [wantedMajor = 0, wantedMinor = 0] = (engines.match(/\d+/g) ?? []).map(Number)
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return
  throw new StartProblem(
    `Node ${version} is too old: install Node ${wantedMajor}.${wantedMinor} or newer (the current LTS is best) and run npm start again.`,
  )
}
