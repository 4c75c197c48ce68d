import type { RequiredDataFromCollectionSlug } from 'payload'

import type { Faq } from '@/collections/payload-types'

type RichText = NonNullable<Faq['parents']>['body']

let number = 0
/** A slug no other document of this run has. */
export const freshSlug = (base = 'test') => `${base}-${(number += 1)}`

/** A rich text of one paragraph. */
export function paragraph(text: string): NonNullable<RichText> {
  const shared = { version: 1, format: '', indent: 0, direction: 'ltr' } as const
  const words = { type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }
  const child = { ...shared, type: 'paragraph', textFormat: 0, children: [words] }
  return { root: { ...shared, type: 'root', children: [child] } }
}

/** What every published subject document has. */
function shared(base: string) {
  return {
    title: `Document ${base}`,
    slug: freshSlug(base),
    audiences: ['parents', 'youth'] as ('parents' | 'youth')[],
    parents: { summary: 'Kort antwoord voor ouders.', body: paragraph('Uitleg voor ouders.') },
    youth: { summary: 'Kort antwoord voor jou.', body: paragraph('Uitleg voor jou.') },
    sources: [{ label: 'Een bron', url: 'https://www.voorbeeld.nl/bron' }],
    reviewedOn: '2026-11-01T12:00:00.000Z',
    reviewBy: '2027-11-01T12:00:00.000Z',
    owner: 'redactie',
    _status: 'published' as const,
  }
}

type Data<Slug extends 'faq' | Others> = RequiredDataFromCollectionSlug<Slug>
type Others =
  | 'rights-and-duties'
  | 'glossary'
  | 'regional-routes'
  | 'schools'
  | 'contacts'
  | 'pages'
  | 'topics'
  | 'organisations'
  | 'users'

export const faq = (fields: Partial<Data<'faq'>> = {}): Data<'faq'> => ({ ...shared('faq'), ...fields })

export const page = (fields: Partial<Data<'pages'>> = {}): Data<'pages'> => ({
  ...shared('page'),
  ...fields,
})

export const right = (fields: Partial<Data<'rights-and-duties'>> = {}): Data<'rights-and-duties'> => ({
  ...shared('right'),
  holder: 'ouder',
  kind: 'recht',
  sources: [{ label: 'Een wet', law: { bwb: 'BWBR0044212', article: '2.44' } }],
  ...fields,
})

export const term = (fields: Partial<Data<'glossary'>> = {}): Data<'glossary'> => ({
  ...shared('term'),
  plain: 'gewoon woord',
  ...fields,
})

const both = (group: Record<string, string>) => ({ parents: group, youth: group })

export const contact = (fields: Partial<Data<'contacts'>> = {}): Data<'contacts'> => ({
  ...shared('contact'),
  ...both({ summary: 'Wie zij zijn.', when: 'Bel als u vragen hebt.' }),
  scope: 'local',
  ...fields,
})

/** @param organisation the id of the samenwerkingsverband */
export const route = (
  organisation: string,
  fields: Partial<Data<'regional-routes'>> = {},
): Data<'regional-routes'> => ({
  ...shared('route'),
  ...both({ summary: 'Waar dit heen gaat.', trigger: 'Als het niet goed gaat.' }),
  sector: 'VO',
  organisations: [organisation],
  steps: [{ title: 'Praat met school', what: 'U praat met de mentor.', actors: 'De mentor.' }],
  ...fields,
})

/** @param organisation the id of the samenwerkingsverband */
export const school = (organisation: string, fields: Partial<Data<'schools'>> = {}): Data<'schools'> => ({
  ...shared('school'),
  ...both({ summary: 'Een kleine school.' }),
  brin: '99XA',
  location: '00',
  organisation,
  sector: 'VO',
  types: ['havo'],
  postcode: '9999 ZZ',
  place: 'Testdorp',
  municipality: 'Testdorp',
  schoolgids: { schoolYear: '2026-2027' },
  ...fields,
})

export const topic = (fields: Partial<Data<'topics'>> = {}): Data<'topics'> => ({
  title: 'Onderwerp',
  youthTitle: 'Onderwerp',
  order: 1,
  slug: freshSlug('topic'),
  ...fields,
})

export const organisation = (fields: Partial<Data<'organisations'>> = {}): Data<'organisations'> => {
  const { sources, reviewedOn, reviewBy, owner, slug } = shared('organisation')
  number += 1
  const code = `VO${String(number).padStart(4, '0')}`
  return {
    title: 'Testverband',
    code,
    sector: 'VO',
    slug,
    sources,
    reviewedOn,
    reviewBy,
    owner,
    ...fields,
  }
}

/** The password of every account made here. */
export const password = 'een-lang-wachtwoord-voor-proeven'
/** Another one that is taken. */
export const newPassword = 'vlinder-roest-kade-zilver'

export const account = (fields: Partial<Data<'users'>> = {}): Data<'users'> => ({
  name: 'Proefaccount',
  email: `${freshSlug('account')}@voorbeeld.nl`,
  role: 'editor',
  password,
  ...fields,
})

/** The smallest valid picture: one grey dot. */
export const dot = {
  name: 'dot.png',
  mimetype: 'image/png',
  data: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
    'base64',
  ),
}
