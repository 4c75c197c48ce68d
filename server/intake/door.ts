import { z } from 'zod'

import { levels } from '@/domain/level'
import { languages, type Language } from '@/locales/languages'

import { logFailure } from '../log-failure'
import { hashedNetwork } from './network'
import { plainAnswer } from './plain-answer'
import { answerWith } from './render'
import type { Screen } from './screens'

const codes = languages.map(({ code }) => code)
const readerSchema = z.object({
  locale: z.custom<Language>((value) => codes.some((code) => code === value)),
  level: z.enum(levels).catch('parents'),
})
type Reader = z.infer<typeof readerSchema>

/** What a form was sent with, besides itself. */
export type Visit = Reader & { network: string; now: Date }

/** An answer to a visit: a screen with its status, and how many seconds to wait before the next try. */
export type Answered = { screen: Screen; status: number; wait?: number }

/** Who visits, as proxy.ts wrote it into the address; undefined when somebody came another way. */
export function visitOf(request: Request, params: Record<string, string>): Visit | undefined {
  const reader = readerSchema.safeParse(params)
  const now = new Date()
  return reader.data && { ...reader.data, network: hashedNetwork(request.headers, now), now }
}

/** The four words on a screen: whoever gets them nowhere else must get them here. */
function codeOf(screen: Screen): string | undefined {
  if (screen.page !== 'question' || screen.question.screen !== 'received') return undefined
  const { received } = screen.question
  return received.outcome === 'sent' ? received.code : undefined
}

/** Sends a screen; when even that cannot be made, a page of plain text that loses nothing that was typed. */
export async function sendScreen({ screen, status, wait }: Answered, typed = ''): Promise<Response> {
  try {
    return await answerWith(screen, status, wait)
  } catch (error) {
    logFailure('A form page could not be shown', error)
    return plainAnswer(screen.locale, status, typed, codeOf(screen))
  }
}
