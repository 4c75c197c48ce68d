'use client'
import { useTranslation } from '@payloadcms/ui'

import { cmsLanguage, type CmsLanguage } from './language'

/** The language this member of staff chose for the CMS. */
export function useLanguage(): CmsLanguage {
  return cmsLanguage(useTranslation().i18n.language)
}
