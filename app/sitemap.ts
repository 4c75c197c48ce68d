import type { MetadataRoute } from 'next'

import { env } from '@/env'
import { defaultLanguage } from '@/locales/languages'
import { pathTo } from '@/locales/paths'
import { lastGood } from '@/server/last-good'
import { listedPages } from '@/server/queries/sitemap'

/** Made on request, because the build has no database. */
export const dynamic = 'force-dynamic'

const pages = lastGood(listedPages)

/** Each page once for every language it is written in, with its other languages beside it. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  return (await pages()).flatMap(({ place, languages }) => {
    const addresses = Object.fromEntries(languages.map((code) => [code, env.siteUrl + pathTo(place, code)]))
    const alternates = { languages: { ...addresses, 'x-default': addresses[defaultLanguage] } }
    return Object.values(addresses).map((url) => ({ url, alternates }))
  })
}
