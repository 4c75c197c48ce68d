import { away } from './patterns/away'
import { emergency } from './patterns/emergency'
import { forced } from './patterns/forced'
import { harmless } from './patterns/harmless'
import { now } from './patterns/now'
import { selfHarm } from './patterns/self-harm'
import { sexual } from './patterns/sexual'
import { suicide } from './patterns/suicide'
import { threat } from './patterns/threat'
import { violence } from './patterns/violence'
import { placesOf, read, stretchesOf, taken, type Read } from './match'
import { patternsOf } from './pattern'
import { WordIndex } from './word-index'
import { wordsIn } from './words'

const dangers = ['suicide', 'self-harm', 'violence', 'sexual', 'away', 'threat', 'forced'] as const

/** What a text speaks of; `now`: a life may be in danger this minute, beside another kind or by itself. */
export type Danger = (typeof dangers)[number] | 'now'

const patterns = {
  suicide: patternsOf(suicide),
  'self-harm': patternsOf(selfHarm),
  violence: patternsOf(violence),
  sexual: patternsOf(sexual),
  away: patternsOf(away),
  threat: patternsOf(threat),
  forced: patternsOf(forced),
}
const patternsOfNow = patternsOf(now)
const patternsOfEmergency = patternsOf(emergency)
const harmlessPatterns = patternsOf(harmless)

const all = [...Object.values(patterns).flat(), ...patternsOfNow, ...patternsOfEmergency, ...harmlessPatterns]
const index = new WordIndex(all.flatMap(({ places }) => places.map(({ forms }) => forms)))

/** The text without what looks like danger and is none, such as "doodmoe" or "slaat een klas over". */
function withoutHarmless(text: Read): Read {
  const places = placesOf(text)
  const rest = [...text]
  for (const pattern of harmlessPatterns)
    for (const { from, to } of stretchesOf(pattern, text, places)) rest.fill(taken, from, to + 1)
  return rest
}

/**
 * Which dangers a search or a text speaks of: suicide, self-harm, violence, abuse and the like, in Dutch or
 * English, of oneself or of somebody else. It is a guess, made to miss seldom; it only decides whether help is
 * shown. Nothing of the text is kept, and the work grows with its length alone.
 * @returns nothing when it speaks of none
 */
export function dangersIn(text: string): Danger[] {
  const words = withoutHarmless(read(wordsIn(text), index))
  const places = placesOf(words)
  const holds = (those: typeof harmlessPatterns) =>
    those.some((pattern) => !stretchesOf(pattern, words, places).next().done)
  const found: Danger[] = dangers.filter((danger) => holds(patterns[danger]))
  const isNow = holds(patternsOfEmergency) || (found.length > 0 && holds(patternsOfNow))
  return isNow ? [...found, 'now'] : found
}
