import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

const minute = 60

/** How much one network may do. Schools and households share a network, so a person rarely meets these. */
const limits = {
  /** any form that is sent, right or wrong */
  forms: new RateLimiterMemory({ points: 120, duration: 10 * minute }),
  /** requests that are stored, from pages without proof of work */
  questions: new RateLimiterMemory({ points: 12, duration: 60 * minute }),
  /** and with it */
  workedQuestions: new RateLimiterMemory({ points: 60, duration: 60 * minute }),
  /** messages that are added to a request */
  messages: new RateLimiterMemory({ points: 40, duration: 60 * minute }),
}
export type Limit = keyof typeof limits

/** Counts one use by a network. @returns how many seconds to wait, or undefined when there is room */
export async function secondsToWait(limit: Limit, network: string): Promise<number | undefined> {
  try {
    await limits[limit].consume(network)
    return undefined
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000))
    throw refused
  }
}

/** Gives back a use that came to nothing, such as a request that could not be stored. */
export async function giveBack(limit: Limit, network: string): Promise<void> {
  await limits[limit].reward(network)
}
