import { meantWord } from './meant-word'
import { words } from './words'

const known: ReadonlySet<string> = new Set(words)

const BYTES = 6
const WORDS_IN_CODE = 4
const LONGEST_TEXT = 200

/** A word that is not in the list, with the one list word it was probably meant to be. */
export type UnknownWord = { word: string; meant?: string }

/**
 * What somebody typed as a code: the code as it is derived from and shown, or why it is none, with the
 * words as they were read and the ones that do not exist.
 */
export type ParsedCode =
  | { ok: true; code: string }
  | { ok: false; reason: 'empty' | 'count' | 'unknown'; words: string[]; unknown: UnknownWord[] }

/**
 * The code of 6 bytes (48 bits): four words of 12 bits each, joined by hyphens.
 *
 * @throws RangeError for any other number of bytes.
 */
export function codeOf(bytes: Uint8Array): string {
  if (bytes.length !== BYTES) throw new RangeError(`A code has ${BYTES} bytes, not ${bytes.length}.`)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const places = [
    view.getUint16(0) >> 4,
    view.getUint16(1) & 0xfff,
    view.getUint16(3) >> 4,
    view.getUint16(4) & 0xfff,
  ]
  return places.map((place) => words[place]).join('-')
}

/**
 * Reads a code as people write it: in any case, with or without accents, the words apart by anything that
 * is not a letter (spaces, hyphens, commas, dots, numbers of a list, new lines). A text over 200 characters
 * is not read and counts as too many words. Never throws.
 */
export function parseCode(text: string): ParsedCode {
  if (text.length > LONGEST_TEXT) return { ok: false, reason: 'count', words: [], unknown: [] }
  const read = wordsIn(text)
  const unknown = read.filter((word) => !known.has(word)).map(describe)
  if (read.length === WORDS_IN_CODE && unknown.length === 0) return { ok: true, code: read.join('-') }
  return { ok: false, reason: reasonOf(read), words: read, unknown }
}

/** Takes letters apart from their accents, and written-as-one signs like ĳ into letters, before it splits. */
function wordsIn(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
  return plain.split(/[^\p{L}]+/u).filter((word) => word !== '')
}

function describe(word: string): UnknownWord {
  const meant = meantWord(word, words)
  return meant === undefined ? { word } : { word, meant }
}

/** Why it is no code: the number of words first, because a word too many explains a word unknown. */
function reasonOf(read: string[]): 'empty' | 'count' | 'unknown' {
  if (read.length === 0) return 'empty'
  return read.length === WORDS_IN_CODE ? 'unknown' : 'count'
}
