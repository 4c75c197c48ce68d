import { z } from 'zod'

import { levels } from '@/domain/level'
import { hashedNetwork } from '@/domain/network'
import { languages, type Language } from '@/locales/languages'

import { logFailure } from '../log-failure'
import { plainAnswer } from './plain-answer'
import { readForm, RefusedPost } from './read-form'
import { answerWith, formHeaders } from './render'
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
function visitOf(request: Request, params: Record<string, string>): Visit | undefined {
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
async function sendScreen({ screen, status, wait }: Answered, typed = ''): Promise<Response> {
  try {
    return await answerWith(screen, status, wait)
  } catch (error) {
    logFailure('A form page could not be shown', error)
    return plainAnswer(screen.locale, status, typed, codeOf(screen))
  }
}

type Door = {
  /** the field with what was typed, which no failure may lose */
  field: 'question' | 'message'
  first(visit: Visit): Promise<Answered> | Answered
  posted(form: URLSearchParams, visit: Visit): Promise<Answered>
  /** for a form whose text can be too long to be read at all */
  tooLarge?(visit: Visit): Answered
}

async function take(request: Request, visit: Visit, door: Door): Promise<Response> {
  let typed = ''
  try {
    const form = await readForm(request)
    typed = form.get(door.field) ?? ''
    return await sendScreen(await door.posted(form, visit), typed)
  } catch (error) {
    if (!(error instanceof RefusedPost)) {
      logFailure('A form could not be taken', error)
      return plainAnswer(visit.locale, 503, typed)
    }
    if (error.status === 413 && door.tooLarge) return sendScreen(door.tooLarge(visit))
    // What no browser sends is answered without the work of a page.
    return new Response(null, { status: error.status, headers: formHeaders })
  }
}

/** Answers a visit to a form: shows it, or takes what was sent. Nothing that was typed is ever lost. */
export async function openDoor(
  request: Request,
  params: Record<string, string>,
  door: Door,
): Promise<Response> {
  const visit = visitOf(request, params)
  if (!visit) return new Response(null, { status: 404 })
  return request.method === 'POST' ? take(request, visit, door) : sendScreen(await door.first(visit))
}
