import { groups } from './groups'
import { related } from './fields/placement'
import { subject } from './subject'

/** Free pages, such as privacy and accessibility; both levels stand on one page. */
export const pages = subject({
  slug: 'pages',
  labels: { singular: { nl: 'Pagina', en: 'Page' }, plural: { nl: 'Losse pagina’s', en: 'Pages' } },
  description: {
    nl: 'Pagina’s over het steunpunt en de site, zoals privacy.',
    en: 'Pages about the steunpunt and the site, such as privacy.',
  },
  group: groups.site,
  titleLabel: { nl: 'Titel', en: 'Title' },
  titleDescription: { nl: 'Staat groot boven de pagina.', en: 'Stands large above the page.' },
  level: {
    summaryDescription: {
      nl: 'De kern in een of twee zinnen.',
      en: 'The heart of it in one or two sentences.',
    },
  },
  required: ['summary', 'body'],
  page: '/over/[slug]',
  fields: [related],
})
