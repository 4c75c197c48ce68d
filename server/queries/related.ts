import { z } from 'zod'

/** References to other documents, as `related` and `appeal` keep them: the collection and the id. */
const reference = z.object({
  relationTo: z.enum(['faq', 'rights-and-duties', 'regional-routes', 'contacts', 'pages']),
  value: z.string(),
})
export type Reference = z.infer<typeof reference>

export const relatedSchema = z
  .array(reference)
  .nullish()
  .transform((value) => value ?? [])

export const appealSchema = reference.nullish().transform((value) => value ?? undefined)
