import { getTranslations } from 'next-intl/server'

import { firstSentence } from '@/domain/forms/first-sentence'
import type { QuestionForm } from '@/domain/forms/question-form'
import { wishes } from '@/domain/requests/codes'

import { topicsFor } from '../queries/topics'
import { openDoor, type Answered, type Visit } from './door'
import { newFormToken, tokenToSend } from './form-token'
import { hasTeamKey } from './has-team-key'
import { secondsToWait } from './limits'
import { readQuestion } from './read-question'
import { receiveQuestion, type Received } from './receive-question'
import type { QuestionScreen } from './screens'
import { troubleStatus } from './troubles'

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

/** Puts the first sentences of a pupil's choices before what they wrote themselves. */
async function composed(form: URLSearchParams, visit: Visit): Promise<QuestionForm> {
  const { form: typed } = await readQuestion(form, visit)
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
  const token = tokenToSend(form.get('token') ?? '', visit.now)
  const wait = await secondsToWait('forms', visit.network)
  if (wait) {
    const { form: typed } = await readQuestion(form, visit)
    const received: Received = { outcome: 'trouble', trouble: 'too-many', wait, token, form: typed, seen: [] }
    return answer(visit, { screen: 'received', received }, troubleStatus['too-many'], wait)
  }
  switch (form.get('step')) {
    case 'compose':
      return answer(visit, { screen: 'form', token, form: await composed(form, visit), first: false })
    case 'skip':
    case 'edit': {
      const { form: typed } = await readQuestion(form, visit)
      return answer(visit, { screen: 'form', token, form: typed, first: false })
    }
    case 'kept':
      return answer(visit, { screen: 'kept' })
    default: {
      const received = await receiveQuestion({ ...visit, form })
      const pause = received.outcome === 'trouble' ? received.wait : undefined
      return answer(visit, { screen: 'received', received }, statusOf(received), pause)
    }
  }
}

function tooLarge(visit: Visit): Answered {
  const received = { outcome: 'refused', trouble: 'too-large' } as const
  return answer(visit, { screen: 'received', received }, troubleStatus['too-large'])
}

/** Answers a visit to the page where a question is asked. */
export const questionDoor = (request: Request, params: Record<string, string>): Promise<Response> =>
  openDoor(request, params, { field: 'question', first: firstScreen, posted, tooLarge })
