import { levels } from '@/domain/level'

/**
 * Everything the public pages read, by name: lists, start pages, site map, search, contact, region lookup,
 * style sheet and the clock. Call `withoutWebServer` before.
 * @param word what search looks for
 */
export async function publicReadings(word = 'school'): Promise<Record<string, () => Promise<unknown>>> {
  const [faq, rights, routes, schools, contacts, terms, pages, topics, organisations] = await Promise.all([
    import('@/server/queries/faq'),
    import('@/server/queries/rights-and-duties'),
    import('@/server/queries/regional-routes'),
    import('@/server/queries/schools'),
    import('@/server/queries/contacts'),
    import('@/server/queries/glossary'),
    import('@/server/queries/pages'),
    import('@/server/queries/topics'),
    import('@/server/queries/organisations'),
  ])
  const [shell, sitemap, search, region, settings, moment, links, navigation] = await Promise.all([
    import('@/server/queries/shell'),
    import('@/server/queries/sitemap'),
    import('@/server/queries/search'),
    import('@/server/queries/region'),
    import('@/server/queries/request-settings'),
    import('@/server/queries/page-moment'),
    import('@/server/queries/links'),
    import('@/server/queries/navigation'),
  ])
  const readings: Record<string, () => Promise<unknown>> = {
    'site map': () => sitemap.listedPages(),
    region: () => region.regionFor('2781', 'VO', 'nl'),
    'request settings': () => settings.requestSettings(),
    'page moment': () => moment.pageMoment(new Date()),
    navigation: () => navigation.navigation(),
  }
  for (const locale of ['nl', 'en'] as const) {
    readings[`organisations ${locale}`] = () => organisations.organisationsFor(locale)
    for (const level of levels) {
      const each = { faq: faq.faqFor, rights: rights.rightsFor, routes: routes.regionalRoutesFor }
      const more = { schools: schools.schoolsFor, contacts: contacts.contactsFor, terms: terms.glossaryFor }
      const rest = { pages: pages.pagesFor, topics: topics.topicsFor, links: links.linksFor }
      for (const [name, read] of Object.entries({ ...each, ...more, ...rest }))
        readings[`${name} ${level} ${locale}`] = () => read(level, locale)
      readings[`shell ${level} ${locale}`] = () => shell.shellFor(level, locale, new Date())
      readings[`search ${level} ${locale}`] = () => search.searchFor(level, locale, word)
    }
  }
  return readings
}
