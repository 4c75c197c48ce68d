import { getTranslations } from 'next-intl/server'

import { firstSentence } from '@/domain/forms/first-sentence'
import { readQuestionForm, type QuestionForm } from '@/domain/forms/question-form'
import { wishes } from '@/domain/requests/codes'

import { logFailure } from '../log-failure'
import { topicsFor } from '../queries/topics'
import { sendScreen, visitOf, type Answered, type Visit } from './door'
import { newFormToken, readFormToken } from './form-token'
import { hasTeamKey } from './has-team-key'
import { secondsToWait } from './limits'
import { formHeaders } from './render'
import { plainAnswer } from './plain-answer'
import { readForm, RefusedPost } from './read-form'
import { receiveQuestion, type Received } from './receive-question'
import type { QuestionScreen } from './screens'
import { troubleStatus, type Trouble } from './troubles'

const answer = (visit: Visit, question: QuestionScreen, status = 200, wait?: number): Answered => ({
  screen: { page: 'question', level: visit.level, locale: visit.locale, question },
  status,
  wait,
})

/**
 * A pupil begins with three choices; parents begin with the form. Without a team key nobody could read what
 * is sent, so the page says so before somebody has typed.
 */
async function firstScreen(visit: Visit): Promise<Answered> {
  if (!(await hasTeamKey())) {
    const received = { outcome: 'refused', trouble: 'no-key' } as const
    return answer(visit, { screen: 'received', received }, troubleStatus['no-key'])
  }
  const token = newFormToken(visit.now)
  return answer(
    visit,
    visit.level === 'youth' ? { screen: 'helper', token } : { screen: 'form', token, first: true },
  )
}

/** The same token as long as it can be used, so that one form stays one request. */
function tokenOf(form: URLSearchParams, now: Date): string {
  const given = form.get('token') ?? ''
  const token = readFormToken(given, now)
  return token.ok || token.why === 'too-fast' ? given : newFormToken(now)
}

async function typedSoFar(form: URLSearchParams, { level, locale }: Visit): Promise<QuestionForm> {
  const topics = await topicsFor(level, locale)
  return readQuestionForm(
    form,
    level,
    topics.map(({ slug }) => slug),
  )
}

/** Puts the first sentences of a pupil's choices before what they wrote themselves. */
async function composed(form: URLSearchParams, visit: Visit): Promise<QuestionForm> {
  const typed = await typedSoFar(form, visit)
  const t = await getTranslations({ locale: visit.locale, namespace: 'requests.sentence' })
  const topics = await topicsFor('youth', visit.locale)
  const { values } = typed
  const sentence = firstSentence(
    {
      topic: topics.find(({ slug }) => slug === values.topic)?.title,
      tried: values.tried,
      wish: wishes.find((wish) => wish === values.wish),
    },
    (key, words) => t(key, words),
  )
  return {
    ...typed,
    values: { ...values, question: [sentence, values.question].filter(Boolean).join('\n\n') },
  }
}

const statusOf = (received: Received): number => {
  if (received.outcome === 'sent' || received.outcome === 'offered' || received.outcome === 'warned')
    return 200
  return received.outcome === 'wrong' ? 422 : troubleStatus[received.trouble]
}

async function posted(form: URLSearchParams, visit: Visit): Promise<Answered> {
  const trouble = (why: Trouble, wait: number | undefined, typed: QuestionForm) =>
    answer(
      visit,
      {
        screen: 'received',
        received: {
          outcome: 'trouble',
          trouble: why,
          wait,
          token: tokenOf(form, visit.now),
          form: typed,
          seen: [],
        },
      },
      troubleStatus[why],
      wait,
    )
  const wait = await secondsToWait('forms', visit.network)
  if (wait) return trouble('too-many', wait, await typedSoFar(form, visit))
  const token = tokenOf(form, visit.now)
  switch (form.get('step')) {
    case 'compose':
      return answer(visit, { screen: 'form', token, form: await composed(form, visit), first: false })
    case 'skip':
    case 'edit':
      return answer(visit, { screen: 'form', token, form: await typedSoFar(form, visit), first: false })
    case 'kept':
      return answer(visit, { screen: 'kept' })
    default: {
      const received = await receiveQuestion({ ...visit, form })
      const pause = received.outcome === 'trouble' ? received.wait : undefined
      return answer(visit, { screen: 'received', received }, statusOf(received), pause)
    }
  }
}

/** Answers a visit to the form: shows it, or takes what was sent. Nothing that was typed is ever lost. */
export async function questionDoor(request: Request, params: Record<string, string>): Promise<Response> {
  const visit = visitOf(request, params)
  if (!visit) return new Response(null, { status: 404 })
  if (request.method !== 'POST') return sendScreen(await firstScreen(visit))
  let typed = ''
  try {
    const form = await readForm(request)
    typed = form.get('question') ?? ''
    return await sendScreen(await posted(form, visit), typed)
  } catch (error) {
    if (!(error instanceof RefusedPost)) {
      logFailure('A form could not be taken', error)
      return plainAnswer(visit.locale, 503, typed)
    }
    // What no browser sends is answered without the work of a page.
    if (error.status !== 413) return new Response(null, { status: error.status, headers: formHeaders })
    const received = { outcome: 'refused', trouble: 'too-large' } as const
    return sendScreen(answer(visit, { screen: 'received', received }, error.status))
  }
}
