import { isInOtherName, notInNames } from './known-words'

/** A word with what stands between it and the word before. */
type Word = { text: string; small: string; gap: string }

const particles = new Set("van de der den ten ter 't el al bin ben ibn von du la le di da dos del".split(' '))

/** After these a name is told: "mijn zoon", "hij heet", "my name is". A colon, comma or new line may follow. */
const tellers = new Set(
  (
    'heet heten genaamd naam zoon zoontje dochter dochtertje kind leerling kleinzoon kleindochter pleegkind pleegzoon ' +
    'pleegdochter stiefzoon stiefdochter broer broertje zus zusje neefje nichtje groet groeten groetjes mvg ' +
    'name named called son daughter child pupil student grandson granddaughter brother sister regards wishes greetings'
  ).split(' '),
)
/** The same in two words. */
const pairs = new Set(['naam is', 'name is', 'ik ben', 'i am', 'is called'])

/** After these comes a place, a school or a body rather than a person. */
const placers = new Set(
  "in op te uit het 't de een at on the a an basisschool school stichting gemeente obs cbs".split(' '),
)

/**
 * Whether a text holds what looks like the first and last name of a person: two capitalised words in a
 * row, with "van der" and the like between them. Left alone are words at the start of a sentence, unless
 * the words before tell that a name follows; names of schools, bodies and places; and known names.
 */
export function holdsFullName(text: string, knownNames: readonly string[] = []): boolean {
  const words = wordsOf(withoutNames(text, knownNames))
  return words.some((_, place) => isNameAt(words, place))
}

/** Known names give way to a small letter, so that what stands around them is still read as it was. */
function withoutNames(text: string, knownNames: readonly string[]): string {
  const several = knownNames.filter((name) => name.trim().includes(' ')).sort((a, b) => b.length - a.length)
  return several.reduce((rest, name) => rest.replaceAll(name.trim(), 'x'), text)
}

function wordsOf(text: string): Word[] {
  let end = 0
  return [...text.matchAll(/['’]t(?!\p{L})|\p{L}[\p{L}\p{M}'’-]*/gu)].map(({ 0: found, index }) => {
    const word = found.replaceAll('’', "'").replace(/'$/, '')
    const gap = text.slice(end, index)
    end = index + found.length
    return { text: word, small: word.toLowerCase(), gap }
  })
}

/** Capitalised as a name is: "Jan", "El-Amrani", "O'Brien", "IJsbrand"; not "ADHD". */
const isCapitalised = ({ text }: Word) => /^(?:\p{Lu}['\p{Ll}]|IJ\p{Ll})/u.test(text)
const isJoined = (word: Word | undefined): word is Word =>
  word !== undefined && /^[ \u00A0]{1,2}$/.test(word.gap)
const canBeName = (word: Word) =>
  isCapitalised(word) &&
  ![notInNames, tellers].some((words) => words.has(word.small)) &&
  !isInOtherName(word.small)

function isNameAt(words: readonly Word[], place: number): boolean {
  const first = words[place]
  if (!first || !canBeName(first)) return false
  const last = lastOf(words, place)
  if (last === undefined || runsOn(words, last)) return false
  return isTold(words, place) || !(startsSentence(first, place) || isPlaced(words, place))
}

/** The place of the last name that goes with a first name, after at most three small words. */
function lastOf(words: readonly Word[], place: number): number | undefined {
  for (let next = place + 1; next <= place + 4; next += 1) {
    const word = words[next]
    if (!isJoined(word)) return undefined
    if (particles.has(word.small)) continue
    return canBeName(word) ? next : undefined
  }
  return undefined
}

/** "Jan Jansen College", or somebody who begins every word with a capital. */
function runsOn(words: readonly Word[], last: number): boolean {
  const after = words.slice(last + 1, last + 4)
  const end = after.findIndex((word) => !isJoined(word) || !isCapitalised(word))
  const same = end === -1 ? after : after.slice(0, end)
  return same.length === 3 || same.some(({ small }) => isInOtherName(small))
}

/** "in Bergen Noord", "Stichting Jan Jansen". */
function isPlaced(words: readonly Word[], place: number): boolean {
  const before = words[place - 1]
  if (!before) return false
  return placers.has(before.small) || (isCapitalised(before) && isInOtherName(before.small))
}

const startsSentence = ({ gap }: Word, place: number) => place === 0 || /[.!?:;…\n"“”„‘']/.test(gap)

function isTold(words: readonly Word[], place: number): boolean {
  const [before, one] = [words[place - 2]?.small, words[place - 1]?.small]
  const follows = /^[\s,:("'‘“]{1,6}$/.test(words[place]?.gap ?? '')
  return follows && one !== undefined && (tellers.has(one) || one === "i'm" || pairs.has(`${before} ${one}`))
}
