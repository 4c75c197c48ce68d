import { OtherRegion } from '@/components/region/other-region'
import { OwnRegion } from '@/components/region/own-region'
import { UnknownRegion } from '@/components/region/unknown-region'
import type { Level } from '@/domain/level'
import type { Sector } from '@/domain/region/organisation-code'
import type { Language } from '@/locales/languages'
import { pathTo } from '@/locales/paths'
import { contactsFor } from '@/server/queries/contacts'
import type { Organisation } from '@/server/queries/organisations'
import { regionFor, type RegionFound } from '@/server/queries/region'
import { regionalRoutesFor } from '@/server/queries/regional-routes'
import { schoolsFor } from '@/server/queries/schools'
import { steunpuntFor } from '@/server/queries/steunpunt'

type Asked = { level: Level; locale: Language; pc4: string; sector: Sector }

/**
 * What is known about a postcode: the own region, another one, or none. Awaited by the page rather than
 * rendered as a component, so that a read that fails reaches levelPage.
 */
export async function regionResult({ level, locale, pc4, sector }: Asked) {
  const region = await regionFor(pc4, sector, locale)
  const contactPage = pathTo({ level, page: '/contact' }, locale)
  if (!region) return <UnknownRegion level={level} pc4={pc4} contactPage={contactPage} />
  if (region.organisation) {
    const known = { level, locale, pc4, sector }
    return (
      <OwnRegion
        {...known}
        contactPage={contactPage}
        {...await ownRegion(known, region, region.organisation)}
      />
    )
  }
  return (
    <OtherRegion
      level={level}
      pc4={pc4}
      code={region.code}
      municipality={region.municipality}
      name={(await steunpuntFor(locale)).name}
      rightsPage={pathTo({ level, page: '/rechten-en-plichten' }, locale)}
      contactPage={contactPage}
    />
  )
}

async function ownRegion({ level, locale }: Asked, region: RegionFound, organisation: Organisation) {
  const [routes, schools, contacts] = await Promise.all([
    regionalRoutesFor(level, locale),
    schoolsFor(level, locale),
    contactsFor(level, locale),
  ])
  const contactPage = pathTo({ level, page: '/contact' }, locale)
  return {
    organisation,
    municipality: region.municipality,
    listed: region.listed,
    routes: routes
      .filter(({ organisations }) => organisations.includes(organisation.id))
      .map(({ slug, title, lang, text }) => ({
        href: pathTo({ level, page: '/routes/[slug]', slug }, locale),
        title,
        lang,
        text: text.trigger,
      })),
    schools: {
      href: pathTo({ level, page: '/scholen' }, locale, { swv: organisation.code.toLowerCase() }),
      count: schools.filter((school) => school.organisation === organisation.id).length,
    },
    contacts: contacts
      .filter(({ scope }) => scope === 'local')
      .map(({ slug, title, lang, text, phone }) => ({
        href: `${contactPage}#${slug}`,
        title,
        lang,
        text: text.summary,
        phone,
      })),
  }
}
