/** The headings under which staff find things in the CMS. */
export const groups = {
  content: { nl: 'Teksten', en: 'Texts' },
  region: { nl: 'Onze regio', en: 'Our region' },
  site: { nl: 'De site', en: 'The site' },
} as const
