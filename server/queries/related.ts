import { z } from 'zod'

/** References to other documents, as `related` and `appeal` keep them: the collection and the id. */
const reference = z.object({
  relationTo: z.enum(['faq', 'rights-and-duties', 'regional-routes', 'contacts', 'pages']),
  value: z.string(),
})
export type Reference = z.infer<typeof reference>

/** What leads nowhere is left out here and by `linked`: a reader does without. */
export const relatedSchema = z
  .array(z.unknown())
  .nullish()
  .transform((value) => (value ?? []).flatMap((one) => reference.safeParse(one).data ?? []))

export const appealSchema = z
  .unknown()
  .optional()
  .transform((value) => reference.safeParse(value).data)
