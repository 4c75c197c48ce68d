import type { Level } from '@/domain/level'
import type { Language } from '@/locales/languages'
import { linked, linksFor, type LinkTarget } from '@/server/queries/links'
import { navigation } from '@/server/queries/navigation'

/** The questions editors put first, in the words of one reader. */
export async function featuredFor(level: Level, locale: Language): Promise<LinkTarget[]> {
  const { featured } = await navigation()
  return linked(
    featured.map((value) => ({ relationTo: 'faq', value })),
    await linksFor(level, locale),
  )
}
