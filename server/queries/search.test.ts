import { beforeEach, expect, test, vi } from 'vitest'
import { z } from 'zod'

import type { Query } from '../published'

type Raw = Record<string, unknown>

/** What the CMS holds, by collection and language; `version` changes when editors publish. */
const cms = vi.hoisted(() => ({ docs: {} as Record<string, Record<string, Raw[]>>, reads: 0, version: '1' }))

vi.mock('../published', () => ({
  published: (schema: z.ZodType, collection: string, { locale }: Query) => {
    cms.reads += 1
    return Promise.resolve(z.array(schema).parse(cms.docs[collection]?.[locale] ?? []))
  },
}))
vi.mock('next/cache', () => ({
  unstable_cache: () => () => Promise.resolve(cms.version),
  revalidateTag: vi.fn(),
}))

const { searchFor } = await import('./search')

const text = (summary: string) => ({ summary })
const both = ['parents', 'youth']
const document = (id: string, title: string, summary: string, fields: Raw = {}): Raw => ({
  id,
  slug: id,
  title,
  audiences: both,
  parents: text(summary),
  youth: text(summary),
  ...fields,
})

let published = 0
beforeEach(() => {
  published += 1
  cms.version = String(published)
  cms.docs = {
    faq: {
      nl: [
        document('opp', 'Wat is een OPP?', 'Een plan van de school.'),
        document('thuis', 'Mijn kind zit thuis', 'Bel ons.', { audiences: ['parents'] }),
      ],
      en: [document('opp', 'What is an OPP?', 'A plan of the school.'), document('thuis', '', '')],
    },
    glossary: {
      nl: [
        document('ondersteuningsaanbod', 'Ondersteuningsaanbod', 'Welke hulp een school heeft.', {
          aliases: ['SOP'],
          plain: 'de hulp van een school',
        }),
      ],
    },
  }
})

test('an old name finds the term that is used now, with its plain word, and says so', async () => {
  const { count, groups, also } = await searchFor('parents', 'nl', 'sop')
  expect(count).toBe(1)
  expect(groups[0]?.hits[0]).toMatchObject({
    title: 'Ondersteuningsaanbod',
    plain: 'de hulp van een school',
    path: '/ouders/begrippen#ondersteuningsaanbod',
  })
  expect(also.map(({ title }) => title)).toEqual(['Ondersteuningsaanbod'])
})

test('the present name of a term is not announced as another one', async () => {
  expect((await searchFor('parents', 'nl', 'ondersteuningsaanbod')).also).toEqual([])
})

test('someone who reads another language also finds what is only there in Dutch, marked as such', async () => {
  const { groups } = await searchFor('parents', 'en', 'kind thuis')
  expect(groups[0]?.hits[0]).toMatchObject({ path: '/en/parents/questions/thuis', lang: 'nl' })
})

test('a text that is not meant for a level is not found there', async () => {
  expect((await searchFor('youth', 'nl', 'kind zit thuis')).count).toBe(0)
})

test('the index is made once for what is published, and anew after a change', async () => {
  await searchFor('parents', 'nl', 'opp')
  const before = cms.reads
  await Promise.all([searchFor('parents', 'nl', 'plan'), searchFor('parents', 'nl', 'school')])
  expect(cms.reads).toBe(before)

  cms.version = 'published again'
  cms.docs.faq = { nl: [document('nieuw', 'Een nieuwe vraag', 'Net geschreven.')] }
  expect((await searchFor('parents', 'nl', 'nieuwe vraag')).count).toBe(1)
  expect((await searchFor('parents', 'nl', 'opp')).count).toBe(0)
})

test.each(['', '     ', '%', '"\'`', '😀', '\\', 'a'.repeat(10_000), 'school '.repeat(2000), '[](){}*+?.'])(
  'whatever is typed is answered: %.20j',
  async (query) => {
    const { count, groups } = await searchFor('parents', 'nl', query)
    expect(count).toBe(groups.flatMap(({ hits }) => hits).length)
    expect(count).toBeLessThanOrEqual(50)
  },
)
