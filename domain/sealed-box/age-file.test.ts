import { armor } from 'age-encryption'
import { describe, expect, it } from 'vitest'

import { newIdentity, seal, wrap } from './age'
import { readAgeFile } from './age-file'

const [one, other] = await Promise.all([newIdentity(), newIdentity()])
const sealed = await seal('een tekst', [one.recipient])
const wrapped = await wrap(one.identity, 'een lange wachtzin', 10)

/** The file with one piece of its header replaced. */
function changed(file: string, from: string | RegExp, to: string): string {
  const text = Buffer.from(armor.decode(file)).toString('latin1').replace(from, to)
  return armor.encode(Buffer.from(text, 'latin1'))
}

describe('an age file', () => {
  it.each([0, 1, 74, 1024, 65_536, 65_537, 131_072])('of %i bytes says how much is in it', async (size) => {
    const file = await seal('x'.repeat(size), [one.recipient])
    expect(readAgeFile(file)).toEqual({ lock: 'keys', recipients: 1, size })
  })

  it('says for how many keys it was sealed', async () => {
    const file = await seal('', [one.recipient, other.recipient])
    expect(readAgeFile(file)).toEqual({ lock: 'keys', recipients: 2, size: 0 })
  })

  it('says that a passphrase opens it', () => {
    expect(readAgeFile(wrapped)).toEqual({ lock: 'passphrase', workFactor: 10, size: 74 })
  })
})

describe('junk', () => {
  const header = '-----BEGIN AGE ENCRYPTED FILE-----\n'
  const footer = '-----END AGE ENCRYPTED FILE-----\n'
  it.each([
    ['nothing', ''],
    ['words', 'geen slot'],
    ['an empty armor', header + footer],
    ['the smallest armor', `${header}YQ==\n${footer}`],
    ['armor of anything', armor.encode(Buffer.alloc(300, 65))],
    ['an armor without an end', sealed.slice(0, -20)],
    ['another version', changed(sealed, 'v1', 'v2')],
    ['no stanza', changed(sealed, /-> X25519 \S+\n\S+\n/, '')],
    ['a stanza of another kind', changed(sealed, 'X25519', 'X448')],
    ['a share that is too short', changed(sealed, /X25519 ./, 'X25519 ')],
    ['a share that no base64 spells', changed(sealed, /(X25519 \S{42})\S/, '$1B')],
    ['no MAC', changed(sealed, /--- \S+\n/, '')],
    ['no payload', changed(sealed, /(--- \S+\n)[^]*/, '$1')],
    ['half a payload', changed(sealed, /(--- \S+\n[^]{20})[^]*/, '$1')],
    [
      'a passphrase beside a key',
      changed(wrapped, '\n->', `\n-> X25519 ${'A'.repeat(43)}\n${'A'.repeat(43)}\n->`),
    ],
    ['two passphrases', changed(wrapped, /(-> scrypt \S+ \d+\n\S+\n)/, '$1$1')],
  ])('is told: %s', (_, junk) => {
    expect(readAgeFile(junk)).toBeUndefined()
  })
})
