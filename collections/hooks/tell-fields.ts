import type { AfterErrorHook } from 'payload'
import { z } from 'zod'

import { sentenceFor } from './payload-sentences'

const refusal = z.object({
  message: z.string(),
  data: z.object({
    // The name of the field as staff read it goes along, where there is one.
    errors: z
      .array(
        z.object({ path: z.string(), label: z.string().optional().catch(undefined), message: z.string() }),
      )
      .min(1),
  }),
})

/**
 * Says of each refused field why, so that the CMS shows it beside the field. Payload does so only for
 * errors of its own class, and the build holds that class more than once: in the server's start, in pages
 * and in routes. An error from another copy would reach the editor without its reasons.
 */
export const tellFields: AfterErrorHook = ({ error, req }) => {
  const { data: refused } = refusal.safeParse(error)
  if (!refused) return
  const errors = refused.data.errors.map((field) => ({
    ...field,
    message: sentenceFor(field.message, req) ?? field.message,
  }))
  return { response: { errors: [{ name: 'ValidationError', message: refused.message, data: { errors } }] } }
}
