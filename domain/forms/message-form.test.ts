import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { readMessageForm } from './message-form'

const read = (message: string) => readMessageForm(new URLSearchParams({ message, question: 'iets anders' }))

describe('a follow-up', () => {
  it('is the text without the spaces around it, over several lines', () => {
    expect(read(' Dank u.\r\n\r\nNog een vraag? ').message).toBe('Dank u.\n\nNog een vraag?')
  })

  it.each([
    ['', 'empty', 0],
    [' \n', 'empty', 0],
    [' a ', 'short', 1],
    ['a'.repeat(4001), 'long', 4001],
  ])('of %j is refused and shown again', (message, reason, length) => {
    expect(read(message)).toEqual({ values: { message }, wrong: { message: reason }, length })
  })

  it.each([2, 4000])('may have %d characters', (length) => {
    expect(read('a'.repeat(length)).message).toHaveLength(length)
  })

  it('that was not sent is empty', () => {
    expect(readMessageForm(new URLSearchParams()).wrong).toEqual({ message: 'empty' })
  })

  it('keeps all that a form can hold, and never half a character of what is beyond that', () => {
    expect(read(`${'a'.repeat(65_535)}😀`).values.message).toBe(`${'a'.repeat(65_535)}\uFFFD`)
  })

  it('holds no control characters and no half characters', () => {
    expect(read('a\0b\tc\u001B[31m\uD83D').message).toBe('ab c[31m\uFFFD')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { message = '', values } = read(text)
        expect(`${message}${values.message}`).not.toMatch(/[^\n\P{Cc}]|\p{Cs}/u)
      }),
    )
  })
})
