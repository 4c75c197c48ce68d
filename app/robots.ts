import type { MetadataRoute } from 'next'

import { levels } from '@/domain/level'
import { env } from '@/env'
import { defaultLanguage, languages } from '@/locales/languages'
import { pathTo } from '@/locales/paths'
import { lastGood } from '@/server/last-good'
import { steunpuntFor } from '@/server/queries/steunpunt'

/** Made on request, because the build has no database. */
export const dynamic = 'force-dynamic'

const steunpunt = lastGood(() => steunpuntFor(defaultLanguage))

/** Search engines read everything but the CMS and search results; nothing of a site that is an example. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  const { example } = await steunpunt()
  if (example) return { rules: { userAgent: '*', disallow: '/' } }
  const search = languages.flatMap(({ code }) =>
    levels.map((level) => pathTo({ level, page: '/zoeken' }, code)),
  )
  return {
    rules: { userAgent: '*', disallow: ['/admin', '/api/', ...search] },
    sitemap: `${env.siteUrl}/sitemap.xml`,
  }
}
