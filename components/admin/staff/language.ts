/** The languages in which the CMS speaks to staff. */
export type CmsLanguage = 'nl' | 'en'

/** The CMS language of a code such as 'en' or 'nl'; Dutch for any other. */
export const cmsLanguage = (code: string): CmsLanguage => (code === 'en' ? 'en' : 'nl')
