import { afterEach, describe, expect, it, vi } from 'vitest'

import { actOn, findItem, inboxSchema, itemSchema, openedSchema } from './api'
import { sampleAnswer as item } from './sample-item'

const inbox = (...items: object[]) => ({
  counts: { new: 1, mine: 0, waiting: 0, overdue: 0 },
  items,
  notices: { failing: 0, mailSet: true },
})

const asked: string[] = []
const answer = (body: (path: string) => object) =>
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path)
    return Promise.resolve(Response.json(body(path)))
  })

afterEach(() => {
  vi.unstubAllGlobals()
  asked.length = 0
})

describe('what the server says about requests', () => {
  it('may leave out what is not known, or say null', () => {
    const known = { ...item, topic: null, assignee: null, replyDue: null, daysLeft: null }
    expect(itemSchema.parse(known)).toMatchObject({ id: 'a1', topic: undefined, daysLeft: undefined })
    expect(itemSchema.parse(item).assignee).toBeUndefined()
  })

  it.each([
    ['an unknown status', { ...item, status: 'lost' }],
    ['a moment for a day', { ...item, replyDue: '2026-11-27T12:00:00.000Z' }],
    ['half a working day', { ...item, daysLeft: 0.5 }],
    ['no word on whether it is late', { ...item, overdue: undefined }],
  ])('is refused with %s', (_, wrong) => {
    expect(inboxSchema.safeParse(inbox(wrong)).success).toBe(false)
  })

  it('drops whatever else it sends, so that it cannot end up on the screen', () => {
    expect(itemSchema.parse({ ...item, text: 'geheim' })).not.toHaveProperty('text')
  })

  it('must hold the sealed text when a request is opened', () => {
    const opened = { item, messages: [], desks: [], people: [], present: [] }
    expect(openedSchema.safeParse(opened).success).toBe(false)
    expect(openedSchema.safeParse({ ...opened, sealed: 'age' }).success).toBe(true)
  })

  it('may miss the text of one message, which does not keep the others away', () => {
    const message = { id: 'm1', kind: 'sender', at: item.receivedAt }
    const messages = [
      { ...message, sealed: null },
      { ...message, sealed: 'age' },
    ]
    const opened = openedSchema.parse({ item, sealed: 'age', messages, desks: [], people: [], present: [] })
    expect(opened.messages.map(({ sealed }) => sealed)).toEqual(['', 'age'])
  })
})

describe('one request', () => {
  it('is found among the closed ones too, without opening it', async () => {
    answer((path) => inbox(...(path.endsWith('closed') ? [item] : [])))
    expect((await findItem('a1'))?.reference).toBe('V-2026-0001')
    expect(asked).toEqual(['/api/requests/inbox?view=all', '/api/requests/inbox?view=closed'])
  })

  it('is not found when it is in no list', async () => {
    answer(() => inbox())
    expect(await findItem('a1')).toBeUndefined()
  })

  it('is null after it went to a desk out of sight', async () => {
    answer(() => ({ item: null }))
    expect(await actOn('a1', { act: 'transfer', desk: 'pool', reason: 'independence' })).toBeNull()
  })
})
