import { beforeAll, describe, expect, it } from 'vitest'

import { newIdentity, openMessage, sealMessage, type KeyPair, type SealedQuestion } from '@/domain/sealed-box'

import { openedSchema } from './api'
import { openTexts, reasonToRead, sealWritten } from './conversation'
import { sampleItem } from './sample-item'

const at = '2026-11-20T09:00:00.000Z'
const reference = 'V-2026-0001'
const item = sampleItem()
const question: SealedQuestion = {
  v: 1,
  kind: 'question',
  request: reference,
  at,
  text: 'Mag ik meepraten?',
  wish: 'know',
  reach: 'code',
  contactSchool: false,
}

let old: KeyPair, team: KeyPair, sender: KeyPair
const keys = () => ({
  owner: 'anna',
  identity: 'unused',
  team: [old, team].map(({ recipient, identity }) => ({ teamRecipient: recipient, identity })),
})
const later = (kind: 'sender' | 'note', text: string, request = reference) =>
  sealMessage({ v: 1, kind, request, at, text }, [team.recipient])
const opened = async (messages: { id: string; kind: string; at: string; sealed: string }[]) =>
  openedSchema.parse({
    item,
    sealed: await sealMessage(question, [old.recipient, sender.recipient]),
    messages,
    desks: [],
    people: [],
    present: [],
  })

beforeAll(async () => {
  ;[old, team, sender] = await Promise.all([newIdentity(), newIdentity(), newIdentity()])
})

describe('a conversation', () => {
  it('opens with old and new team keys, oldest first', async () => {
    const texts = await openTexts(
      await opened([
        { id: 'm2', kind: 'note', at: '2026-11-21T12:00:00.000Z', sealed: await later('note', 'tweede') },
        { id: 'm1', kind: 'sender', at: '2026-11-21T09:00:00.000Z', sealed: await later('sender', 'eerste') },
      ]),
      keys(),
    )
    expect(texts.map((text) => ('content' in text ? text.content.text : text.failure))).toEqual([
      'Mag ik meepraten?',
      'eerste',
      'tweede',
    ])
  })

  it('says of each text why it does not open, and shows the others', async () => {
    const stranger = await newIdentity()
    const foreign = await sealMessage({ v: 1, kind: 'sender', request: reference, at, text: 'x' }, [
      stranger.recipient,
    ])
    const texts = await openTexts(
      await opened([
        { id: 'm1', kind: 'sender', at, sealed: foreign },
        { id: 'm2', kind: 'sender', at, sealed: 'no age file' },
        { id: 'm3', kind: 'sender', at, sealed: await later('sender', 'x', 'V-2026-0002') },
        { id: 'm4', kind: 'sender', at, sealed: await later('note', 'x') },
        { id: 'm5', kind: 'note', at, sealed: await later('note', 'goed') },
      ]),
      keys(),
    )
    expect(texts.map((text) => ('failure' in text ? text.failure : 'open'))).toEqual([
      'open',
      'wrong-key',
      'corrupt',
      'corrupt',
      'corrupt',
      'open',
    ])
  })
})

describe('what staff write', () => {
  const written = (kind: 'reply' | 'note' | 'call') => ({ kind, text: 'Ja, dat mag.', reference })

  it('is read by the team and, when it is a reply, by the sender', async () => {
    const { sealed } = await sealWritten(written('reply'), keys(), team.recipient, sender.recipient)
    for (const { identity } of [team, sender])
      expect((await openMessage(sealed, [identity], reference)).text).toBe('Ja, dat mag.')
  })

  it.each(['note', 'call'] as const)('is not for the sender when it is a %s', async (kind) => {
    const { sealed } = await sealWritten(written(kind), keys(), team.recipient, sender.recipient)
    await expect(openMessage(sealed, [sender.identity], reference)).rejects.toMatchObject({
      reason: 'wrong-key',
    })
  })

  it('is never sealed for a team key that is not open here', async () => {
    const stranger = await newIdentity()
    await expect(
      sealWritten(written('note'), keys(), stranger.recipient, sender.recipient),
    ).rejects.toMatchObject({ reason: 'wrong-key' })
  })

  it('is no reply without a sender who can read it', async () => {
    await expect(sealWritten(written('reply'), keys(), team.recipient, undefined)).rejects.toMatchObject({
      reason: 'wrong-key',
    })
  })
})

describe('the reason to read', () => {
  it('is known for a request of nobody and of oneself; for one of a colleague it has to be asked', () => {
    expect(reasonToRead(item, 'anna')).toBe('triage')
    expect(reasonToRead({ ...item, assignee: { id: 'anna', name: 'Anna' } }, 'anna')).toBe('handling')
    expect(reasonToRead({ ...item, assignee: { id: 'bea', name: 'Bea' } }, 'anna')).toBeUndefined()
  })
})
