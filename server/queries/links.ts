import type { Level } from '@/domain/level'
import type { Language } from '@/locales/languages'
import { documentPage, pathTo } from '@/locales/paths'

import { documentSchema, documentsFor } from './documents'
import type { Reference } from './related'

/** A document that can be linked to: where it is and what it is called, in the language it is shown in. */
export type LinkTarget = { href: string; title: string; lang: Language }

const collections = ['faq', 'rights-and-duties', 'regional-routes', 'schools'] as const

/** Every page of this level that can be linked to, by `collection:id`. */
export async function linksFor(level: Level, locale: Language): Promise<Map<string, LinkTarget>> {
  const targets = new Map<string, LinkTarget>()
  for (const collection of collections) {
    for (const { id, slug, title, lang } of await documentsFor(documentSchema, collection, {
      level,
      locale,
    })) {
      targets.set(`${collection}:${id}`, {
        href: pathTo({ level, page: documentPage[collection], slug }, locale),
        title,
        lang,
      })
    }
  }
  for (const { id, slug, title, lang } of await documentsFor(documentSchema, 'pages', { level, locale })) {
    targets.set(`pages:${id}`, { href: pathTo({ page: '/over/[slug]', slug }, locale), title, lang })
  }
  for (const { id, slug, title, lang } of await documentsFor(documentSchema, 'contacts', { level, locale })) {
    targets.set(`contacts:${id}`, {
      href: `${pathTo({ level, page: '/contact' }, locale)}#${slug}`,
      title,
      lang,
    })
  }
  return targets
}

/** The links of these references, leaving out what this reader cannot open. */
export function linked(references: readonly Reference[], targets: Map<string, LinkTarget>): LinkTarget[] {
  return references.flatMap(({ relationTo, value }) => targets.get(`${relationTo}:${value}`) ?? [])
}
