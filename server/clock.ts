import config from '@payload-config'
import { getPayload } from 'payload'

import { env } from '@/env'

const minute = 60_000

/**
 * Some things change by themselves: scheduled publication, "now open", a review date that passes.
 * Every minute the server asks itself over HTTP to see to them (app/api/tick), because Next can only
 * refresh its page cache from within a request.
 */
export function startClock(): void {
  void getPayload({ config })
  const tick = async () => {
    try {
      await fetch(`${env.ownAddress}/api/tick`, {
        method: 'POST',
        headers: { authorization: `Bearer ${env.jobsSecret}` },
      })
    } catch {
      // Not listening yet, or shutting down: the next tick does the work.
    }
  }
  const first = minute - (Date.now() % minute)
  setTimeout(() => {
    void tick()
    setInterval(() => void tick(), minute).unref()
  }, first).unref()
}
