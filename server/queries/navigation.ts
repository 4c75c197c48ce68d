import { z } from 'zod'

import { defaultLanguage } from '@/locales/languages'

import { publishedGlobal } from '../published'
import { ids } from './documents'

const navigationSchema = z.object({ featured: ids, footerPages: ids })

/** What editors chose for the start page and the footer, as ids. */
export async function navigation(): Promise<z.infer<typeof navigationSchema>> {
  return publishedGlobal(navigationSchema, 'navigation', defaultLanguage)
}
