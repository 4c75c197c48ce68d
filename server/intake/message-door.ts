import { logFailure } from '../log-failure'
import { sendScreen, visitOf, type Answered, type Visit } from './door'
import { secondsToWait } from './limits'
import { formHeaders } from './render'
import { plainAnswer } from './plain-answer'
import { readForm, RefusedPost } from './read-form'
import { receiveMessage, type MessageStep } from './receive-message'
import { troubleStatus } from './troubles'

const answer = ({ locale }: Visit, message: MessageStep, status = 200, wait?: number): Answered => ({
  screen: { page: 'message', locale, message },
  status,
  wait,
})

const empty = { screen: 'code', typed: '', message: '' } as const

function statusOf(step: MessageStep): { status: number; wait?: number } {
  if (step.screen === 'code') {
    if (step.trouble?.reason === 'too-many') return { status: 429, wait: step.trouble.seconds }
    if (step.trouble?.reason === 'busy') return { status: 503 }
    return { status: step.trouble ? 422 : 200 }
  }
  if (step.screen === 'withdraw') return { status: step.failed ? 503 : 200 }
  if (step.screen !== 'conversation') return { status: 200 }
  const wrong = step.form && Object.keys(step.form.wrong).length > 0
  return { status: step.trouble ? troubleStatus[step.trouble] : wrong ? 422 : 200, wait: step.wait }
}

/** Answers a visit to the page where a sender reads the reply, adds to their question or withdraws it. */
export async function messageDoor(request: Request, params: Record<string, string>): Promise<Response> {
  const visit = visitOf(request, params)
  if (!visit) return new Response(null, { status: 404 })
  if (request.method !== 'POST') return sendScreen(answer(visit, empty))
  let typed = ''
  try {
    const form = await readForm(request)
    typed = form.get('message') ?? ''
    const wait = await secondsToWait('forms', visit.network)
    const step: MessageStep = wait
      ? {
          ...empty,
          message: form.get('message')?.slice(0, 10_000) ?? '',
          trouble: { reason: 'too-many', seconds: wait },
        }
      : await receiveMessage({ form, network: visit.network, now: visit.now })
    const { status, wait: pause } = statusOf(step)
    return await sendScreen(answer(visit, step, status, pause), typed)
  } catch (error) {
    if (!(error instanceof RefusedPost)) {
      logFailure('A form could not be taken', error)
      return plainAnswer(visit.locale, 503, typed)
    }
    return new Response(null, { status: error.status, headers: formHeaders })
  }
}
