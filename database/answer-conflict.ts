import type { AfterErrorHook } from 'payload'
import { z } from 'zod'

/** A MongoDB transaction that lost to another on the same document; it was undone as a whole. */
const undone = z.object({
  errorLabels: z.array(z.string()).refine((labels) => labels.includes('TransientTransactionError')),
})

/** On SQLite the texts of a language are removed and written anew; two saves at once meet in between. */
const met = z.object({ data: z.object({ errors: z.tuple([z.object({ path: z.literal('_locale') })]) }) })

const conflict = z.union([undone, met])

const message = {
  nl: 'Dit werd op hetzelfde moment ook ergens anders opgeslagen. Probeer het opnieuw.',
  en: 'This was saved somewhere else at the same moment. Try again.',
}

/**
 * Tells a save that crossed another from other errors: 409 with `Retry-After: 0`, which
 * server/again-on-conflict.ts repeats. Repeating such a save writes it whole.
 */
export const answerConflict: AfterErrorHook = ({ error, req }) => {
  if (!conflict.safeParse(error).success) return
  req.responseHeaders = new Headers(req.responseHeaders)
  req.responseHeaders.set('retry-after', '0')
  const words = req.i18n.language === 'en' ? message.en : message.nl
  return { status: 409, response: { errors: [{ message: words }] } }
}
