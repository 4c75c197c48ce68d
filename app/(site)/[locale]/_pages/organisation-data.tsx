import { JsonLd } from '@/components/layout/json-ld'
import { organisationData } from '@/domain/json-ld/blocks'
import { env } from '@/env'
import type { Language } from '@/locales/languages'
import { pathTo } from '@/locales/paths'
import type { Steunpunt } from '@/server/queries/steunpunt'

/** Tells search engines who runs the site and how to reach them. */
export function OrganisationData({ steunpunt, locale }: { steunpunt: Steunpunt; locale: Language }) {
  const { name, phone, mail, regionName: region, site } = steunpunt
  const url = env.siteUrl + pathTo({ page: '/' }, locale)
  return <JsonLd data={organisationData({ name, url, phone, mail, region, site })} />
}
