import { describe, expect, it } from 'vitest'

import { newIdentity, open, recipientOf, seal, SealedBoxError, unwrap, wrap } from './age'

const text = 'Mijn kind zit al drie weken thuis.'
const [team, sender, stranger] = await Promise.all([newIdentity(), newIdentity(), newIdentity()])
const sealed = await seal(text, [team.recipient, sender.recipient])

const reasonOf = (work: Promise<unknown>) =>
  work.then(
    () => 'opened',
    (error: unknown) => (error instanceof SealedBoxError ? error.reason : error),
  )

describe('a sealed text', () => {
  it.each([team, sender])('opens with each key it was sealed for', async ({ identity }) => {
    expect(await open(sealed, [stranger.identity, identity])).toBe(text)
  })

  it('opens with no other key, and with none', async () => {
    expect(await reasonOf(open(sealed, [stranger.identity]))).toBe('wrong-key')
    expect(await reasonOf(open(sealed, []))).toBe('wrong-key')
  })

  it('holds nothing of what was written, and differs each time', async () => {
    expect(Buffer.from(sealed, 'base64').toString()).not.toContain('weken')
    expect(sealed).not.toContain('weken')
    expect(await seal(text, [team.recipient])).not.toBe(await seal(text, [team.recipient]))
  })

  it('is said to be damaged when one letter of it changed, or an end is missing', async () => {
    const lines = sealed.split('\n')
    const at = lines.length - 3
    const other = lines.with(
      at,
      (lines[at] ?? '').replace(/^./, (one) => (one === 'A' ? 'B' : 'A')),
    )
    for (const damaged of [other.join('\n'), sealed.slice(0, -60), 'geen slot', ''])
      expect(await reasonOf(open(damaged, [team.identity]))).toBe('corrupt')
  })
})

describe('a key that was typed over wrongly', () => {
  const wrong = team.identity.replace(/.$/, (last) => (last === 'Q' ? 'P' : 'Q'))

  it.each([wrong, 'AGE-SECRET-KEY-1', 'iets anders', ''])('is just not the right one', async (identity) => {
    expect(await reasonOf(open(sealed, [identity]))).toBe('wrong-key')
  })

  it('stands in no message', async () => {
    for (const work of [open(sealed, [wrong]), recipientOf(wrong)])
      await expect(work).rejects.not.toThrow(wrong.slice(20))
  })
})

describe('an identity behind a passphrase', async () => {
  const wrapped = await wrap(team.identity, 'een lange wachtzin', 10)

  it('comes back with the passphrase and with no other', async () => {
    expect(await unwrap(wrapped, 'een lange wachtzin')).toBe(team.identity)
    expect(await reasonOf(unwrap(wrapped, 'een lange wachtzij'))).toBe('wrong-passphrase')
    expect(await reasonOf(unwrap(wrapped, ''))).toBe('wrong-passphrase')
  })

  it('is not to be seen', () => {
    expect(wrapped).not.toContain('AGE-SECRET-KEY')
  })
})
