import { z } from 'zod'

import { localised, slug } from './shared'

export const topic = z.strictObject({
  title: localised,
  youthTitle: localised,
  summary: localised,
  youthSummary: localised,
  order: z.number().int(),
  sections: z.strictObject({}),
})

/** What the start pages lead with and the foot of the page links to; slugs of faq and of pages. */
export const navigation = z.strictObject({
  featured: z.array(slug).min(3).max(6),
  footerPages: z.array(slug).min(1).max(6),
  sections: z.strictObject({}),
})
