import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { newIdentity } from '@/domain/sealed-box'

import { sampleState } from '../keys/sample-state'
import { keepUnlocked, lock } from '../keys/unlocked-keys'
import { AskError } from '../staff/ask'
import { openedSchema, type Act } from './api'
import { sampleItem } from './sample-item'
import { sendingOf } from './sending'
import { makeTries } from './tries'

const [team, other, sender] = await Promise.all([newIdentity(), newIdentity(), newIdentity()])
const seen = '2026-11-18T09:00:00.000Z'
const opened = openedSchema.parse({
  item: sampleItem({ senderLastAt: '2026-11-21T09:00:00.000Z' }),
  sealed: 'age',
  messages: [],
  senderRecipient: sender.recipient,
  desks: [],
  people: [],
  present: [],
})
const choices = { outcome: 'advised', theme: 'other', phase: 'other', action: 'advice' } as const

/** What can be sent while this key is in use and the server answers each act so. */
function sending(answers: (number | 'done')[], inUse = team) {
  const asked: Act[] = []
  const reload = vi.fn(() => Promise.resolve(true))
  const add = vi.fn()
  const state = sampleState({
    teamKeys: [{ recipient: inUse.recipient, madeAt: '2026-11-03T10:00:00.000Z' }],
  })
  const { send, actAsSeen } = sendingOf({
    open: { opened, texts: [], reason: 'handling', seen },
    reading: { add },
    keyring: { fresh: () => Promise.resolve(state) },
    drafts: { tries: makeTries() },
    act: (act) => {
      asked.push(act)
      const answer = answers.shift()
      return typeof answer === 'number' ? Promise.reject(new AskError(answer)) : Promise.resolve()
    },
    reload,
  })
  return { send, actAsSeen, asked, reload, add }
}
const numbers = (asked: readonly Act[]) => asked.map((act) => ('once' in act ? act.once : undefined))

beforeEach(() =>
  keepUnlocked({
    owner: 'anna',
    identity: 'unused',
    team: [{ teamRecipient: team.recipient, identity: team.identity }],
  }),
)
afterEach(lock)

describe('a reply', () => {
  it('goes with what was read of the sender, not with what came in since', async () => {
    const { send, asked, add } = sending(['done'])
    await send('reply', 'Ja.')
    expect(asked).toMatchObject([{ act: 'reply', seen }])
    expect(add).toHaveBeenCalledWith(expect.objectContaining({ text: 'Ja.' }), 'Anna')
  })

  it('is held back when the sender wrote meanwhile: the conversation is opened anew', async () => {
    const { send, reload, add } = sending([409])
    await expect(send('reply', 'Ja.')).rejects.toMatchObject({ status: 409 })
    expect(reload).toHaveBeenCalledOnce()
    expect(add).not.toHaveBeenCalled()
  })

  it('is the same reply when it is tried again without an answer, and another one afterwards', async () => {
    const { send, asked, reload } = sending([0, 'done', 'done'])
    await expect(send('reply', 'Ja.')).rejects.toMatchObject({ status: 0 })
    await send('reply', 'Ja.')
    await send('reply', 'Ja.')
    const [first, second, third] = numbers(asked)
    expect(second).toBe(first)
    expect(third).not.toBe(first)
    expect(reload).not.toHaveBeenCalled()
  })
})

describe('anything that is written', () => {
  it.each(['reply', 'note', 'call'] as const)(
    'is not sent as a %s when the team key changed to one that is not open here',
    async (kind) => {
      const { send, asked } = sending(['done'], other)
      await expect(send(kind, 'Ja.')).rejects.toMatchObject({ name: 'WordedError' })
      expect(asked).toEqual([])
    },
  )
})

describe('closing', () => {
  it('is held back in the same way', async () => {
    const { actAsSeen, asked, reload } = sending([409])
    await expect(actAsSeen({ act: 'close', seen, ...choices })).rejects.toMatchObject({ status: 409 })
    expect(asked).toHaveLength(1)
    expect(reload).toHaveBeenCalledOnce()
  })
})
