import type { CollectionBeforeDeleteHook, Payload } from 'payload'
import { expect, test } from 'vitest'

import { keepRuledTopics } from './keep-ruled-topics'

type Args = Parameters<CollectionBeforeDeleteHook>[0]

/** Deletes topic `id` while the settings hold these rules. */
function remove(id: string, rules: { topics?: string[] | null }[] | null, language = 'nl'): unknown {
  const findGlobal = () => Promise.resolve({ rules })
  const payload = { findGlobal } as Pick<Payload, 'findGlobal'> as Payload
  const i18n = { language } as Args['req']['i18n']
  return keepRuledTopics({ id, req: { payload, i18n } } as Args)
}

test('a topic that a rule names stays, and the sentence says what to do first', async () => {
  const rules = [{ topics: null }, { topics: ['t1', 't2'] }]
  await expect(remove('t2', rules)).rejects.toMatchObject({
    status: 409,
    isPublic: true,
    message: expect.stringContaining('Haal het eerst uit die regel'),
  })
  await expect(remove('t2', rules, 'en')).rejects.toThrow('Take it out of that rule first')
})

test('any other topic can be deleted', async () => {
  for (const rules of [null, [], [{ topics: null }], [{ topics: ['t1'] }]])
    await expect(remove('t2', rules)).resolves.toBeUndefined()
})
