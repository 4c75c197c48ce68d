import { keyringStateSchema, type KeyringState } from './api'

const at = '2026-11-03T10:00:00.000Z'

/** Somebody who made a key, for tests: who can read, has a copy that was not opened, or waits for access. */
export const sampleHolder = (user: string, stands: 'reads' | 'unopened' | 'waits') => ({
  user,
  name: user,
  recipient: `age1${user}`,
  since: at,
  copies: 1,
  hasCopy: stands !== 'waits',
  openedAt: stands === 'reads' ? at : undefined,
})

/** A caseworker's own key with copies of these team keys, for tests. */
export const sampleMine = (...teamRecipients: string[]) => ({
  recipient: 'age1anna',
  wrapped: 'wrapped',
  copies: teamRecipients.map((teamRecipient) => ({ teamRecipient, sealed: 'sealed' })),
})

/** What the server says of keys after one rotation, for tests. */
export const sampleState = (change: object = {}): KeyringState =>
  keyringStateSchema.parse({
    version: 3,
    me: { id: 'anna', name: 'Anna', role: 'caseworker' },
    teamKeys: [
      { recipient: 'age1new', madeAt: at },
      { recipient: 'age1old', madeAt: at, retiredAt: at },
    ],
    takesQuestions: true,
    holders: [],
    ...change,
  })
