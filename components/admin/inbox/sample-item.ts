import { itemSchema, type Item } from './api'

/** What the server says of an ordinary request, for tests. */
export const sampleAnswer = {
  id: 'a1',
  reference: 'V-2026-0001',
  status: 'new',
  desk: 'central',
  deskName: 'Centraal punt',
  sector: 'vo',
  asker: 'pupil',
  level: 'youth',
  language: 'nl',
  receivedAt: '2026-11-18T09:00:00.000Z',
  senderLastAt: '2026-11-18T09:00:00.000Z',
  unread: false,
  overdue: false,
  destroyOn: '2027-02-18',
}

/** That request as the inbox knows it. */
export const sampleItem = (change: object = {}): Item => itemSchema.parse({ ...sampleAnswer, ...change })
