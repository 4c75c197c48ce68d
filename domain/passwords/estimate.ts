import type { ZxcvbnFactory } from '@zxcvbn-ts/core'

import { commonWords } from './common-words'
import { judged } from './limits'

let estimator: Promise<ZxcvbnFactory> | undefined

/** Loaded when the first password is chosen, which is rare: its dictionaries take 30 MB. */
async function load(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory: Estimator }, common, english, { default: dutch }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
    import('@zxcvbn-ts/language-nl-be'),
  ])
  const dutchWords = Object.entries(dutch.dictionary).map(([list, words]) => [`${list}-nl`, words] as const)
  return new Estimator({
    graphs: common.adjacencyGraphs,
    dictionary: { ...common.dictionary, ...english.dictionary, ...Object.fromEntries(dutchWords) },
    maxLength: judged,
    l33tMaxSubstitutions: 20,
  })
}

/** Without accents and without what cannot be seen. */
const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
    .normalize('NFC')

const longestName = 200

/** Every way in which somebody's names may stand in a password: whole, without spaces, and word by word. */
function waysToWrite(names: readonly string[]): string[] {
  const ways = names.flatMap((whole) => {
    const name = whole.slice(0, longestName)
    const words = bare(name).split(/[^\p{L}\p{N}]+/u)
    return [name, words.join(''), ...words.filter((word) => word.length > 2)]
  })
  return [...new Set(ways.map((way) => way.toLowerCase()).filter(Boolean))]
}

/** Without what people put between the words of a guessable password. */
const joined = (text: string): string =>
  bare(text)
    .replace(/[\s._-]/gu, '')
    .replace(/(?<=\p{L}{3})[^\p{L}\p{N}](?=\p{L}{3})/gu, '')

/**
 * How hard a password is to guess, from 0 to 4 as zxcvbn counts it; 4 takes ten thousand million guesses or
 * more. Accents, spaces and dashes do not make it harder.
 * @param names of the account and of the site, in any spelling
 */
export async function strength(password: string, names: readonly string[]): Promise<number> {
  estimator ??= load()
  const guesser = await estimator
  const known = [...waysToWrite(names), ...commonWords]
  return Math.min(...[password, joined(password)].map((each) => guesser.check(each, known).score))
}
