/** The headings under which staff find things in the CMS. */
export const groups = {
  content: { nl: 'Teksten', en: 'Texts' },
  region: { nl: 'Onze regio', en: 'Our region' },
  requests: { nl: 'Vragen van mensen', en: 'Requests' },
  site: { nl: 'De site', en: 'The site' },
} as const
