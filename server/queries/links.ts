import type { Level } from '@/domain/level'
import type { Language } from '@/locales/languages'
import { pathTo, type Place } from '@/locales/paths'

import { contactsFor } from './contacts'
import type { DocumentReading } from './documents'
import { faqFor } from './faq'
import { pagesFor } from './pages'
import { regionalRoutesFor } from './regional-routes'
import type { Reference } from './related'
import { rightsFor } from './rights-and-duties'
import { schoolsFor } from './schools'

/** A document that can be linked to: where it is and what it is called, in the language it is shown in. */
export type LinkTarget = { href: string; title: string; lang: Language }

type Linkable = {
  documents: (level: Level, locale: Language) => Promise<readonly DocumentReading[]>
  place: (level: Level, slug: string) => Place
  /** true where documents stand together on one page */
  anchored?: boolean
}

/** Each collection with the same readings as its pages, so that a link says the language of what it opens. */
const linkable: Record<string, Linkable> = {
  faq: { documents: faqFor, place: (level, slug) => ({ level, page: '/vragen/[slug]', slug }) },
  'rights-and-duties': {
    documents: rightsFor,
    place: (level, slug) => ({ level, page: '/rechten-en-plichten/[slug]', slug }),
  },
  'regional-routes': {
    documents: regionalRoutesFor,
    place: (level, slug) => ({ level, page: '/routes/[slug]', slug }),
  },
  schools: { documents: schoolsFor, place: (level, slug) => ({ level, page: '/scholen/[slug]', slug }) },
  pages: { documents: pagesFor, place: (_level, slug) => ({ page: '/over/[slug]', slug }) },
  contacts: { documents: contactsFor, place: (level) => ({ level, page: '/contact' }), anchored: true },
}

/** Every page of this level that can be linked to, by `collection:id`. */
export async function linksFor(level: Level, locale: Language): Promise<Map<string, LinkTarget>> {
  const targets = await Promise.all(
    Object.entries(linkable).map(async ([collection, { documents, place, anchored }]) =>
      (await documents(level, locale)).map(({ id, slug, title, lang }): [string, LinkTarget] => {
        const path = pathTo(place(level, slug), locale)
        return [`${collection}:${id}`, { href: anchored ? `${path}#${slug}` : path, title, lang }]
      }),
    ),
  )
  return new Map(targets.flat())
}

/** The links of these references, leaving out what this reader cannot open. */
export function linked(references: readonly Reference[], targets: Map<string, LinkTarget>): LinkTarget[] {
  return references.flatMap(({ relationTo, value }) => targets.get(`${relationTo}:${value}`) ?? [])
}
