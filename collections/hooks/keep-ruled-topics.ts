import { APIError, type CollectionBeforeDeleteHook } from 'payload'

/**
 * Keeps a topic that a rule of the contact form names. SQLite would take it out of the rule, and a rule
 * that has lost its only topic fits every request: caseworkers would get requests that are not theirs.
 * @throws APIError 409 with what to do first
 */
export const keepRuledTopics: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { rules } = await req.payload.findGlobal({ slug: 'request-settings', depth: 0, req })
  const named = rules?.some(({ topics }) => topics?.some((topic) => topic === id))
  if (!named) return
  const sentence =
    req.i18n.language === 'en'
      ? 'A rule of the contact form names this topic. Take it out of that rule first.'
      : 'Een regel van het contactformulier noemt dit onderwerp. Haal het eerst uit die regel.'
  throw new APIError(sentence, 409, null, true)
}
