import { openDoor, type Answered, type Visit } from './door'
import { secondsToWait } from './limits'
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

async function posted(form: URLSearchParams, visit: Visit): Promise<Answered> {
  const seconds = await secondsToWait('forms', visit.network)
  const message = form.get('message')?.slice(0, 10_000) ?? ''
  const step: MessageStep = seconds
    ? { ...empty, message, trouble: { reason: 'too-many', seconds } }
    : await receiveMessage({ form, network: visit.network, now: visit.now })
  const { status, wait } = statusOf(step)
  return answer(visit, step, status, wait)
}

/** Answers a visit to the page where a sender reads the reply, adds to their question or withdraws it. */
export const messageDoor = (request: Request, params: Record<string, string>): Promise<Response> =>
  openDoor(request, params, { field: 'message', first: (visit) => answer(visit, empty), posted })
