import type { Payload } from 'payload'

import { desksOf } from '../access/desks'
import { caseworkers } from '../users/caseworkers'

/** The desks at which at least one caseworker works: a request on any other would be seen by nobody. */
export async function staffedDesks(payload: Payload): Promise<Set<string>> {
  return new Set((await caseworkers(payload)).flatMap(desksOf))
}
