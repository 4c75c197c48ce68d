import type { Field } from 'payload'

/** For whom a document is meant; each audience chosen here must have its text before publishing. */
export const audiences: Field = {
  name: 'audiences',
  type: 'select',
  hasMany: true,
  required: true,
  defaultValue: ['parents', 'youth'],
  options: [
    { value: 'parents', label: { nl: 'Ouders', en: 'Parents' } },
    { value: 'youth', label: { nl: 'Jongeren', en: 'Young people' } },
  ],
  label: { nl: 'Voor wie', en: 'For whom' },
  admin: {
    position: 'sidebar',
    description: {
      nl: 'De pagina staat alleen bij de lezers die u hier kiest. Hun tekst moet klaar zijn voor u publiceert.',
      en: 'The page only appears for the readers chosen here. Their text must be ready before you publish.',
    },
  },
}

export const topics: Field = {
  name: 'topics',
  type: 'relationship',
  relationTo: 'topics',
  hasMany: true,
  label: { nl: 'Onderwerpen', en: 'Topics' },
  admin: {
    description: {
      nl: 'Onder deze koppen vindt de lezer de pagina.',
      en: 'The reader finds the page under these headings.',
    },
  },
}

export const related: Field = {
  name: 'related',
  type: 'relationship',
  relationTo: ['faq', 'rights-and-duties', 'regional-routes', 'contacts', 'pages'],
  hasMany: true,
  label: { nl: 'Lees ook', en: 'Read also' },
  admin: {
    description: {
      nl: 'Twee tot vier pagina’s die hierna helpen. Ze staan onder de tekst.',
      en: 'Two to four pages that help next. They stand below the text.',
    },
  },
}
