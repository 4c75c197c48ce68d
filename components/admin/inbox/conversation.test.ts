import { beforeAll, describe, expect, it } from 'vitest'

import { newIdentity, sealMessage, type KeyPair, type SealedQuestion } from '@/domain/sealed-box'

import { openedSchema } from './api'
import { openTexts, reasonToRead, senderInQuestion } from './conversation'
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
        { id: 'm2b', kind: 'sender', at, sealed: '' },
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
      'corrupt',
      'open',
    ])
  })
})

describe('the key of the sender', () => {
  const asked = async (change: object, identity = old) => {
    const sealed = await sealMessage({ ...question, ...change }, [identity.recipient])
    return senderInQuestion(await openTexts({ ...(await opened([])), sealed }, keys()))
  }

  it('is what the question says of it', async () => {
    expect(await asked({ sender: sender.recipient })).toBe(sender.recipient)
  })

  it('is not known of an earlier question, nor of one that does not open', async () => {
    expect(await asked({})).toBeUndefined()
    expect(await asked({ sender: sender.recipient }, await newIdentity())).toBeUndefined()
  })
})

describe('the reason to read', () => {
  it('is known for a request of nobody and of oneself; for one of a colleague it has to be asked', () => {
    expect(reasonToRead(item, 'anna')).toBe('triage')
    expect(reasonToRead({ ...item, assignee: { id: 'anna', name: 'Anna' } }, 'anna')).toBe('handling')
    expect(reasonToRead({ ...item, assignee: { id: 'bea', name: 'Bea' } }, 'anna')).toBeUndefined()
  })
})
