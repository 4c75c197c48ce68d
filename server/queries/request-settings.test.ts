import { expect, test, vi } from 'vitest'
import type { z } from 'zod'

import { outcomes } from '@/domain/requests/codes'

const cms = vi.hoisted(() => ({ settings: {} as unknown }))

vi.mock('../published', () => ({
  publishedGlobal: (schema: z.ZodType) => Promise.resolve(schema.parse(cms.settings)),
}))
vi.mock('./topics', () => ({
  topicsFor: () =>
    Promise.resolve([
      { id: 't1', slug: 'thuis-zitten' },
      { id: 't2', slug: 'vervoer' },
    ]),
}))

const { requestSettings } = await import('./request-settings')

/** What routing gets when the CMS holds these rules. */
async function rulesOf(...rules: unknown[]) {
  cms.settings = { rules }
  return (await requestSettings()).rules
}

test('never saved: no rules, and 90 days for every outcome', async () => {
  for (cms.settings of [{}, { rules: null, retention: null }])
    expect(await requestSettings()).toEqual({
      rules: [],
      retention: Object.fromEntries(outcomes.map((outcome) => [outcome, 90])),
    })
})

test('the days an administrator chose', async () => {
  cms.settings = { retention: { answered: 30, outOfScope: 7, noContact: null } }
  const { retention } = await requestSettings()
  expect(retention).toMatchObject({ answered: 30, 'out-of-scope': 7, 'no-contact': 90, advised: 90 })
})

test('rules keep their order, with topics by slug and what was left empty left open', async () => {
  const first = { to: 'pool', sectors: ['vo'], postcodes: ['9712', '9700-9709'], topics: ['t2', 't1'] }
  const second = { to: 'organisation', organisation: 'o1', sectors: null, id: 'row' }
  expect(await rulesOf(first, second)).toEqual([
    { to: 'pool', sectors: ['vo'], postcodes: ['9712', '9700-9709'], topics: ['thuis-zitten', 'vervoer'] },
    { to: 'organisation', organisation: 'o1', sectors: [], postcodes: [], topics: [] },
  ])
})

test('a samenwerkingsverband that is no longer chosen does not stay with the rule', async () => {
  expect((await rulesOf({ to: 'central', organisation: 'o1' }))[0]).not.toHaveProperty('organisation')
  expect((await rulesOf({ to: 'organisation', organisation: null }))[0]).not.toHaveProperty('organisation')
})

test('a rule whose topics are gone takes no requests, instead of all', async () => {
  expect(await rulesOf({ to: 'pool', topics: ['gone'] })).toEqual([])
  expect(await rulesOf({ to: 'pool', topics: ['gone', 't1'] })).toMatchObject([{ topics: ['thuis-zitten'] }])
})

test('a rule that leads nowhere is an error and never passed over in silence', async () => {
  await expect(rulesOf({ to: 'elsewhere' })).rejects.toThrow('Invalid option')
})
