import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { codeOf, parseCode } from './code'
import { words } from './words'

const sixBytes = fc.uint8Array({ minLength: 6, maxLength: 6 })
const separator = fc.stringMatching(/^[ ,.\n\t–-]{1,9}$/)
const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme' }),
)
const listed = new Set(words)

/** The words as somebody might write them: each letter in either case, any separators between and around. */
const written = (code: string) =>
  fc
    .tuple(
      fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
      fc.array(separator, { minLength: 5, maxLength: 5 }),
    )
    .map(([upper, [before = '', ...between]]) => {
      const cased = [...code].map((letter, at) => (upper[at % 9] ? letter.toUpperCase() : letter)).join('')
      return (
        before +
        cased
          .split('-')
          .map((word, at) => word + (between[at] ?? ''))
          .join('')
      )
    })

describe('the code of six bytes', () => {
  it('takes the first word for zeros, the last for ones, twelve bits a word', () => {
    const [first, second] = words
    const last = words.at(-1)
    expect(codeOf(new Uint8Array(6))).toBe([first, first, first, first].join('-'))
    expect(codeOf(new Uint8Array(6).fill(255))).toBe([last, last, last, last].join('-'))
    expect(codeOf(Uint8Array.of(0, 0x10, 0x01, 0xff, 0xf0, 0))).toBe([second, second, last, first].join('-'))
  })

  it('has four words of the list', () => {
    fc.assert(
      fc.property(sixBytes, (bytes) => {
        const code = codeOf(bytes).split('-')
        expect(code).toHaveLength(4)
        expect(code.every((word) => listed.has(word))).toBe(true)
      }),
    )
  })

  it('is another one for other bytes', () => {
    const oneBitOff = fc.tuple(sixBytes, fc.nat(47)).map(([bytes, bit]) => {
      const other = Uint8Array.from(bytes, (byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))
      return [bytes, other] as const
    })
    fc.assert(
      fc.property(fc.oneof(oneBitOff, fc.tuple(sixBytes, sixBytes)), ([bytes, other]) => {
        const same = bytes.every((byte, at) => byte === other[at])
        expect(codeOf(bytes) === codeOf(other)).toBe(same)
      }),
    )
  })

  it('reads its own part of a larger buffer', () => {
    const buffer = Uint8Array.of(9, 9, 1, 2, 3, 4, 5, 6, 9)
    expect(codeOf(buffer.subarray(2, 8))).toBe(codeOf(Uint8Array.of(1, 2, 3, 4, 5, 6)))
  })

  it.each([0, 5, 7, 48])('of %i bytes does not exist', (length) => {
    expect(() => codeOf(new Uint8Array(length))).toThrow(RangeError)
  })
})

describe('a code that was typed', () => {
  it('is read in any case and with any separators', () => {
    const typed = sixBytes.map(codeOf).chain((code) => fc.tuple(fc.constant(code), written(code)))
    fc.assert(
      fc.property(typed, ([code, text]) => {
        expect(parseCode(text)).toEqual({ ok: true, code })
      }),
    )
  })

  it.each([
    ['a numbered list', '1. appel\n2. bril\n3. ijsbeer\n4. zwaan'],
    ['accents', 'áppel bríl ïjsbeer zwaän'],
    ['ij as one sign', 'APPEL BRIL ĲSBEER ZWAAN'],
    ['signs that do not show', 'ap\u00adpel\u00a0bril\u2011ijsbeer – zwaan\u200b'],
  ])('is read with %s', (_, text) => {
    expect(parseCode(text)).toEqual({ ok: true, code: 'appel-bril-ijsbeer-zwaan' })
  })

  it('names the words that do not exist and the one that was meant', () => {
    expect(parseCode('appel brill xyzzy zwaan')).toEqual({
      ok: false,
      reason: 'unknown',
      words: ['appel', 'brill', 'xyzzy', 'zwaan'],
      unknown: [{ word: 'brill', meant: 'bril' }, { word: 'xyzzy' }],
    })
  })

  it('says that the number of words is wrong, with the words it read', () => {
    expect(parseCode('Appel, brill')).toEqual({
      ok: false,
      reason: 'count',
      words: ['appel', 'brill'],
      unknown: [{ word: 'brill', meant: 'bril' }],
    })
    expect(parseCode('appel bril ijsbeer zwaan appel')).toMatchObject({ ok: false, reason: 'count' })
  })

  it.each(['', ' \n', '---', '12 34'])('is empty for %j', (text) => {
    expect(parseCode(text)).toEqual({ ok: false, reason: 'empty', words: [], unknown: [] })
  })

  it('is not read beyond 200 characters', () => {
    const code = 'appel bril ijsbeer zwaan'
    expect(parseCode(code.padEnd(200)).ok).toBe(true)
    expect(parseCode(code.padEnd(201))).toEqual({ ok: false, reason: 'count', words: [], unknown: [] })
  })

  it('never fails, and answers with plain words of the list only', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parseCode(text)
        const meant = parsed.ok ? parsed.code.split('-') : parsed.unknown.flatMap((each) => each.meant ?? [])
        expect(meant.every((word) => listed.has(word))).toBe(true)
      }),
    )
  })

  it('offers the word that was meant after one slip, or none, never another', () => {
    const slip = fc.tuple(fc.constantFrom(...words), fc.nat(8), fc.constantFrom(...'aeioubdknrst'))
    fc.assert(
      fc.property(slip, ([word, at, letter]) => {
        const typed = word.slice(0, at) + letter + word.slice(at)
        const parsed = parseCode(`appel bril ijsbeer ${typed}`)
        expect(parsed).toMatchObject({ ok: false, reason: 'unknown', unknown: [{ word: typed }] })
        if (!parsed.ok) expect([word, undefined]).toContain(parsed.unknown[0]?.meant)
      }),
    )
  })
})
