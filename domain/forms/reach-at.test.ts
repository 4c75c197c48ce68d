import { describe, expect, it } from 'vitest'

import { reachAt } from './reach-at'

/** Why a text is no place to be reached at; nothing when it is one. */
const reasons = (way: keyof typeof reachAt, text: string) =>
  reachAt[way].safeParse(text).error?.issues.map(({ message }) => message) ?? []

describe('where to reach somebody', () => {
  it.each(['0612345678', '06-12 34 56 78', '+31 (0)6 1234 5678', '0031612345678', '(050) 123 45 67'])(
    'is by phone at %s',
    (reachAt) => {
      expect(reasons('phone', reachAt)).toEqual([])
    },
  )

  it.each(['12345', '06-1234567', 'bel maar', '06 12345678 na vijven', '1'.repeat(16), '06\n12345678'])(
    'is not by phone at %j',
    (reachAt) => {
      expect(reasons('phone', reachAt)).toEqual(['shape'])
    },
  )

  it.each(['sam@voorbeeld.example', 'sam.van-t.veld+school@post.voorbeeld.example', 'såm@één.example'])(
    'is by mail at %s',
    (reachAt) => {
      expect(reasons('mail', reachAt)).toEqual([])
    },
  )

  it.each([
    'sam',
    'sam@voorbeeld',
    'sam@@voorbeeld.example',
    'sam@voorbeeld.example, jo@voorbeeld.example',
    'sam@voorbeeld.example\nBcc: jo@voorbeeld.example',
    'Sam <sam@voorbeeld.example>',
    'sam@voorbeeld..example',
  ])('is not by mail at %j', (reachAt) => {
    expect(reasons('mail', reachAt)).toEqual(['shape'])
  })

  it('is no longer than an address is', () => {
    const mail = (length: number) => `${'a'.repeat(length - 18)}@voorbeeld.example`
    expect(reasons('mail', mail(120))).toEqual([])
    expect(reasons('mail', mail(121))).toEqual(['long'])
  })

  it.each(['phone', 'mail'] as const)('cannot be left empty when it is by %s', (way) => {
    expect(reasons(way, '  ')).toEqual(['empty'])
  })

  it('is dropped when only the code is wanted', () => {
    expect(reachAt.code.parse('06 12345678')).toBeUndefined()
  })
})
