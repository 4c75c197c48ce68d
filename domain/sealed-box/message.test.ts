import { describe, expect, it } from 'vitest'

import { newIdentity, seal } from './age'
import { isSealedMessage, openMessage, sealMessage } from './message'

const reference = 'K7QF-2M9X'
const at = '2026-11-22T10:00:00.000Z'
const { identity, recipient } = await newIdentity()
const reply = (text: string) => ({ v: 1, kind: 'reply', request: reference, at, text }) as const
const corrupt = expect.objectContaining({ reason: 'corrupt' })

describe('a sealed message', () => {
  it('comes back as it was, whatever letters it is written in', async () => {
    const content = reply('Bel ons maar. ☎ مرحبا 👋\n\n"tot dan"\0')
    const sealed = await sealMessage(content, [recipient])
    expect(await openMessage(sealed, [identity], reference)).toEqual(content)
  })

  it('does not open as one of another request', async () => {
    const sealed = await sealMessage(reply('Voor een ander.'), [recipient])
    await expect(openMessage(sealed, [identity], 'AAAA-AAAA')).rejects.toEqual(corrupt)
  })

  it.each(['geen JSON', '{}', '{"v":2}', 'null'])('is damaged when it holds %s', async (inside) => {
    const sealed = await seal(inside, [recipient])
    await expect(openMessage(sealed, [identity], reference)).rejects.toEqual(corrupt)
  })

  it('has the same size whether a little or a little more was written', async () => {
    const sizes = await Promise.all(
      ['Ja.', 'Nee, en dat is zo omdat het niet anders kan. '.repeat(10)].map(
        async (text) => (await sealMessage(reply(text), [recipient])).length,
      ),
    )
    expect(new Set(sizes).size).toBe(1)
  })

  it('is known from the outside, with how many can open it', async () => {
    const other = await newIdentity()
    for (const text of ['Ja.', 'Nee. '.repeat(5000)]) {
      const both = await sealMessage(reply(text), [recipient, other.recipient])
      expect(isSealedMessage(both, 2)).toBe(true)
      expect(isSealedMessage(both, 1)).toBe(false)
    }
    expect(isSealedMessage(await seal('niet aangevuld', [recipient]), 1)).toBe(false)
    expect(isSealedMessage('geen slot', 0)).toBe(false)
  })
})
