import { z } from 'zod'

import { defaultLanguage } from '@/locales/languages'

import { publishedGlobal } from '../published'

const navigationSchema = z.object({
  featured: z
    .array(z.string())
    .nullish()
    .transform((value) => value ?? []),
  footerPages: z
    .array(z.string())
    .nullish()
    .transform((value) => value ?? []),
})

/** What editors chose for the start page and the footer, as ids. */
export async function navigation(): Promise<z.infer<typeof navigationSchema>> {
  return publishedGlobal(navigationSchema, 'navigation', defaultLanguage)
}
