import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'

import type { Help } from '@/components/layout/help-strip'
import { HelpPanel } from '@/components/danger/help-panel'
import { Conversation } from '@/components/requests/message/conversation'
import type { Standing } from '@/components/requests/message/entry'
import { MessageCodeForm } from '@/components/requests/message/message-code-form'
import { Withdraw } from '@/components/requests/message/withdraw'
import { Withdrawn } from '@/components/requests/message/withdrawn'
import { QuickExit } from '@/components/requests/quick-exit'
import { Urgent } from '@/components/requests/urgent'
import { PageHeader } from '@/components/ui/page-header'
import type { Level } from '@/domain/level'
import type { Language } from '@/locales/languages'
import { pathTo, type Place } from '@/locales/paths'
import { hasTeamKey } from '@/server/intake/has-team-key'
import type { MessageStep } from '@/server/intake/receive-message'
import { steunpuntFor } from '@/server/queries/steunpunt'
import { topicsFor, type Topic } from '@/server/queries/topics'

import { Frame } from './frame'
import { helpOf } from './request-facts'
import { linesInDanger, urgentHelpFor } from './urgent-help'

type Props = { locale: Language; step: MessageStep }
type Open = Extract<MessageStep, { screen: 'conversation' }>

const place: Place = { page: '/bericht' }

function standingOf({
  status,
  repliedAt,
  replyDue,
  destroyOn,
  waitingUntil,
}: Open['conversation']): Standing {
  const answered = status === 'active' && repliedAt !== undefined
  const state = answered ? 'answered' : status === 'withdrawn' || status === 'destroyed' ? 'closed' : status
  return { state, replyBy: repliedAt ? undefined : replyDue, until: waitingUntil, destroyOn }
}

function conversationOf(
  step: Open,
  help: Help,
  topics: readonly Topic[],
  action: string,
  damaged: string,
): ReactNode {
  const { conversation, ticket, token, form, trouble, added } = step
  const { question, topic } = conversation
  const messages = conversation.messages.map(({ text = damaged, ...rest }) => ({ ...rest, text }))
  return (
    <Conversation
      action={action}
      hidden={[
        ['ticket', ticket],
        ['token', token],
      ]}
      standing={standingOf(conversation)}
      entries={[{ from: 'sender', at: question.at, text: question.text }, ...messages]}
      chosen={{ ...question, topic: topics.find(({ slug }) => slug === topic)?.title }}
      add={{ form, trouble, done: added }}
      reference={conversation.reference}
      help={help}
    />
  )
}

/** Nobody knows who reads before the four words are there. */
const levelOf = (step: MessageStep): Level | undefined =>
  step.screen === 'conversation' ? step.conversation.level : step.screen === 'code' ? undefined : step.level

/** What somebody just wrote: a message that waits or was just added, or words that are no code. */
function textOf(step: MessageStep): string {
  if (step.screen === 'code') return `${step.message}\n${step.typed}`
  if (step.screen !== 'conversation') return ''
  const sent = step.conversation.messages.filter(({ from }) => from === 'sender').at(-1)
  return (step.added ? sent?.text : step.form?.values.message) ?? ''
}

/** Reading the reply, adding to a question and withdrawing it, with four words. */
export async function MessageScreenPage({ locale, step }: Props) {
  const known = levelOf(step)
  const level = known ?? 'parents'
  const [t, steunpunt, takesQuestions, topics, inDanger, urgentHelp] = await Promise.all([
    getTranslations({ locale, namespace: 'message' }),
    steunpuntFor(locale),
    hasTeamKey(),
    topicsFor(level, locale),
    linesInDanger(textOf(step), level, locale),
    urgentHelpFor(level, locale),
  ])
  const help = helpOf(steunpunt, new Date())
  const action = pathTo(place, locale)
  const newQuestion = pathTo({ level, page: takesQuestions ? '/contact/vraag' : '/contact' }, locale)
  const screens = {
    code: () =>
      step.screen === 'code' && (
        <MessageCodeForm
          {...{ action, help, newQuestion }}
          hidden={step.message ? [['message', step.message]] : []}
          code={step.typed}
          trouble={step.trouble}
        />
      ),
    conversation: () =>
      step.screen === 'conversation' && conversationOf(step, help, topics, action, t('conversation.damaged')),
    withdraw: () =>
      step.screen === 'withdraw' && (
        <Withdraw {...{ action, help }} hidden={[['ticket', step.ticket]]} failed={step.failed} />
      ),
    withdrawn: () => <Withdrawn {...{ locale, help, newQuestion }} />,
  }
  return (
    <Frame locale={locale} place={place} level={level}>
      {inDanger && (
        <HelpPanel
          level={known}
          lines={inDanger}
          note={step.screen === 'conversation' && step.added ? 'sent' : 'not-sent'}
          focus={isWrong(step)}
        />
      )}
      <PageHeader level={level} title={t(messageTitle[step.screen])} intro={introOf(step, t('intro'))} />
      <QuickExit locale={locale} />
      <div className="mx-auto max-w-6xl space-y-12 px-4 py-8">
        {screens[step.screen]()}
        {!inDanger && <Urgent level={known} help={urgentHelp} heading="h2" />}
      </div>
    </Frame>
  )
}

/** The message that is the title of each screen. */
export const messageTitle = {
  code: 'title',
  conversation: 'conversation.title',
  withdraw: 'withdraw.title',
  withdrawn: 'withdrawn.title',
} as const

const introOf = (step: MessageStep, intro: string) => (step.screen === 'code' ? intro : undefined)

/** Whether what was sent has to be looked at again. */
export const isWrong = (step: MessageStep): boolean =>
  (step.screen === 'code' && step.trouble !== undefined) ||
  (step.screen === 'withdraw' && step.failed === true) ||
  (step.screen === 'conversation' && (step.trouble ?? step.form?.wrong.message) !== undefined)
