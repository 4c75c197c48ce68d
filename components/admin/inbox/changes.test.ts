import { expect, it } from 'vitest'

import { changesBetween } from './changes'
import { sampleItem } from './sample-item'

const item = sampleItem()

it('says nothing when nothing changed', () => {
  expect(changesBetween(item, { ...item }, 'nl')).toEqual([])
})

it('says what a colleague or the sender did in the meantime', () => {
  const after = {
    ...item,
    status: 'waiting' as const,
    assignee: { id: 'bea', name: 'Bea' },
    waitingUntil: '2026-12-01',
    senderLastAt: '2026-11-21T09:00:00.000Z',
  }
  expect(changesBetween(item, after, 'nl')).toEqual([
    'Bea behandelt de vraag nu.',
    'De vraag staat nu op: Wacht.',
    'De vraag wacht nu tot 1 december 2026.',
    'De afzender schreef een nieuw bericht.',
  ])
})

it('says that nobody has it any more', () => {
  const before = { ...item, assignee: { id: 'bea', name: 'Bea' } }
  expect(changesBetween(before, { ...item, desk: 'pool', deskName: 'Mediators' }, 'en')).toEqual([
    'Nobody handles the request now.',
    'The request now lies with Mediators.',
  ])
})
