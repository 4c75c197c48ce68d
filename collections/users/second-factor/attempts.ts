import { RateLimiterMemory } from 'rate-limiter-flexible'

/** How long an account waits after too many wrong codes. */
export const codeMinutes = 10

const limiter = new RateLimiterMemory({
  points: 5,
  duration: codeMinutes * 60,
  blockDuration: codeMinutes * 60,
})

/**
 * Counts an attempt before its code is looked at, so that many at once cannot pass together.
 * @returns false when this account has tried too often
 */
export const mayTry = (account: string): Promise<boolean> =>
  limiter.consume(account).then(
    () => true,
    () => false,
  )

/** Forgets the attempts of an account: it gave a right code. */
export const forgetAttempts = (account: string): Promise<boolean> => limiter.delete(account)
