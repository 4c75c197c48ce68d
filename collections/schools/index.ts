import { groups } from '../groups'
import { subject } from '../subject'
import { address } from './address'
import { reach } from './reach'
import { support } from './support'

/** What each school location offers, comparable field by field. */
export const schools = subject({
  slug: 'schools',
  labels: { singular: { nl: 'School', en: 'School' }, plural: { nl: 'Scholen', en: 'Schools' } },
  description: {
    nl: 'Schoollocaties met hun ondersteuningsaanbod.',
    en: 'School locations and what they offer.',
  },
  group: groups.region,
  titleLabel: { nl: 'Naam van de school', en: 'Name of the school' },
  titleDescription: { nl: 'Zoals ouders de school kennen.', en: 'As parents know the school.' },
  level: {
    title: false,
    summaryDescription: {
      nl: 'Wat voor school dit is, in een of twee zinnen.',
      en: 'What kind of school this is, in one or two sentences.',
    },
  },
  required: ['summary'],
  page: '/scholen/[slug]',
  columns: [
    'title',
    'municipality',
    'types',
    'schoolgids.schoolYear',
    'publishedAt',
    'attention',
    'reviewBy',
  ],
  tabs: [
    { label: { nl: 'School en adres', en: 'School and address' }, fields: [...address, ...reach] },
    { label: { nl: 'Ondersteuningsaanbod', en: 'Support offer' }, fields: support },
  ],
})
