import { expect, it } from 'vitest'

import { hashOf, keep, KeptSecretError, reveal } from './kept-secret'

const master = 'een-geheim-van-deze-plek-0123456789'
const kept = keep('ABCD', 'een', master)

it('can be read again, by the same account of the same installation', () => {
  expect(kept).toMatch(/^v1:[\w-]{16}:[\w-]{22}:[\w-]+$/)
  expect(kept).not.toContain('ABCD')
  expect(reveal(kept, 'een', master)).toBe('ABCD')
})

it('differs each time', () => {
  expect(keep('ABCD', 'een', master)).not.toBe(kept)
})

const [version = '', iv = '', tag = '', hidden = ''] = kept.split(':')

it.each([
  ['of another account', kept, 'twee', master],
  ['of another installation', kept, 'een', `${master}!`],
  ['with a shorter tag', [version, iv, tag.slice(0, 6), hidden].join(':'), 'een', master],
  ['with another text', [version, iv, tag, `A${hidden.slice(1)}`].join(':'), 'een', master],
  ['of another version', kept.replace('v1', 'v2'), 'een', master],
  ['cut off', 'v1:', 'een', master],
  ['empty', '', 'een', master],
])('one %s cannot', (_, changed, account, secret) => {
  expect(() => reveal(changed, account, secret)).toThrow(KeptSecretError)
})

it('a hash belongs to one account of one installation', () => {
  const hash = hashOf('code', 'een', master)
  expect(hashOf('code', 'een', master)).toBe(hash)
  for (const other of [
    hashOf('code', 'twee', master),
    hashOf('code', 'een', 'x'),
    hashOf('cod', 'een', master),
  ])
    expect(other).not.toBe(hash)
})
