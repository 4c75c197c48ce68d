/**
 * Digits and letters that cannot be taken for one another on paper or over the phone, and without vowels,
 * so that no reference is a word. 25 signs, eight places: some 150 thousand million references.
 */
const signs = '23456789CDFGHJKMNPQRTVWXY'
const places = 8

/** What a reader may take a sign for: B for 8, S for 5, Z for 2, U for V. */
const mistaken: Readonly<Record<string, string>> = { B: '8', S: '5', Z: '2', U: 'V' }

/**
 * A reference such as K7QF-2M9X, to name a request by. It is no secret and opens nothing.
 * @param randomBytes 8 random bytes or more; the first 8 are used
 * @throws RangeError when there are fewer
 */
export function newReference(randomBytes: Uint8Array): string {
  if (randomBytes.length < places) throw new RangeError(`A reference takes ${places} random bytes.`)
  let number = randomBytes.subarray(0, places).reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)
  let reference = ''
  // 2^64 is so much more than 25^8 that no reference is noticeably likelier than another.
  for (let place = 0; place < places; place += 1) {
    reference += signs[Number(number % BigInt(signs.length))]
    number /= BigInt(signs.length)
  }
  return written(reference)
}

/**
 * The reference a text stands for, whatever its capitals, spaces and dashes, and also when a sign was
 * taken for another.
 * @returns undefined when it is none
 */
export function parseReference(text: string): string | undefined {
  if (text.length > 40) return undefined
  const reference = text
    .toUpperCase()
    .replace(/[\s.\p{Pd}]/gu, '')
    .replace(/[BSZU]/g, (sign) => mistaken[sign] ?? sign)
  return reference.length === places && [...reference].every((sign) => signs.includes(sign))
    ? written(reference)
    : undefined
}

const written = (reference: string) => `${reference.slice(0, 4)}-${reference.slice(4)}`
