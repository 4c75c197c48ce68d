import { groups } from './groups'
import { related } from './fields/placement'
import { subject } from './subject'

/** Questions of parents and pupils, each with an answer per level. */
export const faq = subject({
  slug: 'faq',
  labels: { singular: { nl: 'Vraag', en: 'Question' }, plural: { nl: 'Vragen', en: 'Questions' } },
  description: {
    nl: 'Vragen met een antwoord voor ouders en een voor jongeren.',
    en: 'Questions with an answer for parents and one for young people.',
  },
  group: groups.content,
  titleLabel: { nl: 'Vraag', en: 'Question' },
  titleDescription: {
    nl: 'Zoals een ouder het zou vragen. Staat groot boven de pagina.',
    en: 'As a parent would ask it. Stands large above the page.',
  },
  level: {
    summaryDescription: {
      nl: 'Het antwoord in een of twee zinnen. Staat groot boven aan de pagina en in de zoekresultaten.',
      en: 'The answer in one or two sentences. Stands large at the top of the page and in search results.',
    },
  },
  required: ['summary', 'body'],
  page: '/vragen/[slug]',
  fields: [related],
})
