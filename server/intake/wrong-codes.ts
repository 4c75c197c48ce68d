import { LRUCache } from 'lru-cache'

const second = 1000
const hour = 60 * 60 * second
/** Wrong codes from one network before its page slows down. */
const free = 10
const longestWait = 60 * second

type Tally = { wrong: number; notBefore: number; running: number }

/** A network that guessed wrong is remembered for an hour after its last guess. */
const tallies = new LRUCache<string, Tally>({ max: 20_000, ttl: hour })

/** One try of a code: how long to wait first, or a try that is to be ended with its outcome. */
export type Turn = { wait: number } | { end: (right: boolean) => void }

/**
 * Lets a network try a code. After ten wrong ones each try has to wait twice as long as the one before, up
 * to a minute, and only one try runs at a time. A try counts as wrong until it proves right, so many
 * connections at once gain nothing; a right code does not clear the count, or one code would pay for
 * guessing others.
 * @param now milliseconds, as Date.now() gives them
 * @returns `wait` in seconds when it is too early
 */
export function turnFor(network: string, now: number): Turn {
  const tally = tallies.get(network) ?? { wrong: 0, notBefore: 0, running: 0 }
  const slow = tally.wrong >= free
  if (slow && (tally.running > 0 || now < tally.notBefore))
    return { wait: Math.max(1, Math.ceil((tally.notBefore - now) / second)) }
  if (slow) tally.notBefore = now + Math.min(longestWait, second * 2 ** (tally.wrong - free + 1))
  tally.wrong += 1
  tally.running += 1
  tallies.set(network, tally)
  return {
    end: (right) => {
      tally.running -= 1
      if (right) tally.wrong -= 1
      tallies.set(network, tally)
    },
  }
}
