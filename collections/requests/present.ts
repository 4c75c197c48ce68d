import { LRUCache } from 'lru-cache'
import type { TypedUser } from 'payload'

/** A little more than the time between two signs of life. */
const seen = 40_000

/** Who looks at which request, in memory only: it says nothing once they are gone. */
const looking = new LRUCache<string, { request: string; id: string; name: string }>({ max: 1000, ttl: seen })

/** Notes that somebody looks at a request. @returns the others who do */
export function presentAt(request: string, { id, name }: TypedUser): { id: string; name: string }[] {
  looking.set(`${request} ${id}`, { request, id, name })
  return [...looking.values()]
    .filter((one) => one.request === request && one.id !== id)
    .map((one) => ({ id: one.id, name: one.name }))
}
