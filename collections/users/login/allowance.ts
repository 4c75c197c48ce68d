import { createHmac, randomBytes } from 'node:crypto'

import { RateLimiterMemory } from 'rate-limiter-flexible'

/** How long somebody waits after too many wrong passwords. */
export const loginMinutes = 10

const duration = loginMinutes * 60

/** What one may get wrong; docs/decisions/0018-accounts-and-refusals.md says why so many. */
const limits = {
  /** one address from one network: whoever guesses there keeps nobody out elsewhere */
  here: new RateLimiterMemory({ points: 5, duration, blockDuration: duration }),
  /** one network, whatever the address: wrong passwords, and links of mails that are none */
  network: new RateLimiterMemory({ points: 30, duration }),
  /** one address from all networks together: for guessing that comes from many */
  address: new RateLimiterMemory({ points: 200, duration: 60 * 60 }),
}

/** Made anew at each start: what is counted says nothing about who has an account. */
const key = randomBytes(32)

/** How often an administrator has unlocked an address: with it the counts of all its networks begin anew. */
const unlocked = new Map<string, number>()

const hashed = (email: string) => createHmac('sha256', key).update(email).digest('base64url')

type Limit = keyof typeof limits

/** One try that was counted before anybody looked at it, so that many at once cannot pass together. */
export type Try = {
  /** false when this is one too many; nothing is looked at then */
  allowed: boolean
  /** the try was right: it counts no longer */
  giveBack: () => Promise<void>
}

const consume = (limit: Limit, of: string): Promise<boolean> =>
  limits[limit].consume(of).then(
    () => true,
    () => false,
  )

/** What one limit refuses does not count for the next: else one network could use up an address for all. */
async function count(keys: readonly (readonly [Limit, string])[]): Promise<Try> {
  let allowed = true
  for (const [limit, of] of keys) allowed &&= await consume(limit, of)
  return {
    allowed,
    giveBack: async () => {
      await Promise.all(keys.map(([limit, of]) => limits[limit].reward(of)))
    },
  }
}

const refused: Try = { allowed: false, giveBack: () => Promise.resolve() }

/** A network that used up its tries leaves no further addresses in memory, however many it makes up. */
const usedUp = async (network: string): Promise<boolean> =>
  (await limits.network.get(network))?.remainingPoints === 0

/** Counts something that anybody can ask, such as a link for a new password. @param network as hashed */
export const countVisit = (network: string): Promise<Try> => count([['network', network]])

/**
 * Counts a login, in the same way whether there is such an account or not.
 * @param email as Payload looks it up, in small letters
 * @param network as hashed
 */
export async function countLogin(email: string, network: string): Promise<Try> {
  if (await usedUp(network)) return refused
  const address = hashed(email)
  const here = `${address} ${network} ${unlocked.get(address) ?? 0}`
  const { allowed, giveBack } = await count([
    ['here', here],
    ['network', network],
    ['address', address],
  ])
  return {
    allowed,
    giveBack: async () => {
      await giveBack()
      await limits.here.delete(here)
    },
  }
}

/** Lets somebody try again at once, from everywhere. */
export async function forgetLogins(email: string): Promise<void> {
  const address = hashed(email)
  unlocked.set(address, (unlocked.get(address) ?? 0) + 1)
  await limits.address.delete(address)
}
