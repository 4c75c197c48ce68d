import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'

import { HelpPanel } from '@/components/danger/help-panel'
import { BeforeForm } from '@/components/requests/before-form'
import { Kept } from '@/components/requests/kept'
import { OfferedAnswers } from '@/components/requests/offered-answers'
import { Problem } from '@/components/requests/problem'
import { QuestionForm } from '@/components/requests/question/question-form'
import { QuickExit } from '@/components/requests/quick-exit'
import { Sent } from '@/components/requests/sent'
import { Urgent } from '@/components/requests/urgent'
import { WhoReads } from '@/components/requests/who-reads'
import { YouthHelper } from '@/components/requests/youth-helper'
import { PageHeader } from '@/components/ui/page-header'
import { TalkMark } from '@/components/ui/talk-mark'
import { env } from '@/env'
import { readQuestionForm } from '@/domain/forms/question-form'
import type { Trouble } from '@/domain/forms/troubles'
import { otherLevel, type Level } from '@/domain/level'
import type { Language } from '@/locales/languages'
import { pathTo, type Place } from '@/locales/paths'
import type { Received } from '@/server/intake/receive-question'
import type { QuestionScreen } from '@/server/intake/screens'
import { topicsFor } from '@/server/queries/topics'

import { Frame } from './frame'
import { isClosed, isDone, isFirst, isWrong, questionTitle, textOf } from './question-state'
import { requestFacts } from './request-facts'
import { linesInDanger } from './urgent-help'

type Props = { level: Level; locale: Language; screen: QuestionScreen }
type Facts = Awaited<ReturnType<typeof requestFacts>>
type Given = Omit<Props, 'screen'> & { facts: Facts; topics: Awaited<ReturnType<typeof topicsFor>> }

const placeOf = (level: Level): Place => ({ level, page: '/contact/vraag' })
const seconds = 60

const pathsOf = ({ level, locale }: Given) => ({
  action: pathTo(placeOf(level), locale),
  otherForm: pathTo(placeOf(otherLevel(level)), locale),
  messageHref: pathTo({ page: '/bericht' }, locale),
  contactPage: pathTo({ level, page: '/contact' }, locale),
})

const nothingTyped = (level: Level) => ({ ...readQuestionForm(new URLSearchParams(), level, []), wrong: {} })

function formOf(given: Given, screen: Extract<QuestionScreen, { screen: 'form' | 'helper' }>): ReactNode {
  const { level, facts, topics } = given
  const { action, otherForm } = pathsOf(given)
  const { token } = screen
  const typed = screen.form ? { ...screen.form, wrong: {} } : nothingTyped(level)
  if (screen.screen === 'helper')
    return <YouthHelper action={action} token={token} topics={topics} values={typed.values} />
  return (
    <QuestionForm
      {...{ level, action, token, topics, otherForm }}
      form={typed}
      help={facts.help}
      firstStepDone={!screen.first && typed.values.question !== ''}
    />
  )
}

function sentOf(given: Given, received: Extract<Received, { outcome: 'sent' }>): ReactNode {
  const { level, facts } = given
  const { action, messageHref } = pathsOf(given)
  return (
    <Sent
      level={level}
      words={received.code.split('-')}
      message={{ href: messageHref, address: `${new URL(env.siteUrl).host}${messageHref}` }}
      replyBy={received.replyDue}
      help={facts.help}
      confirm={level === 'youth' ? { action, hidden: [] } : undefined}
    />
  )
}

function receivedOf(given: Given, received: Received): ReactNode {
  const { level, facts, topics } = given
  const { action, otherForm, messageHref, ...paths } = pathsOf(given)
  const { help } = facts
  // Without a team key the form leads nowhere, least of all back to itself.
  const contactPage = (trouble: Trouble) => (trouble === 'no-key' ? paths.contactPage : undefined)
  if (received.outcome === 'sent') return sentOf(given, received)
  if (received.outcome === 'refused') {
    const instead = contactPage(received.trouble)
    return (
      <Problem
        problem={received.trouble}
        help={help}
        again={instead ? undefined : action}
        contactPage={instead}
      />
    )
  }
  const { token, form } = received
  if (received.outcome === 'offered')
    return (
      <OfferedAnswers
        {...{ level, action, token }}
        answers={received.answers}
        values={form.values}
        seen={received.seen}
      />
    )
  const trouble = received.outcome === 'trouble' ? received : undefined
  return (
    <>
      {trouble && (
        <Problem
          problem={trouble.trouble}
          minutes={Math.ceil((trouble.wait ?? seconds) / seconds)}
          help={help}
          contactPage={contactPage(trouble.trouble)}
          messageHref={trouble.trouble === 'already-sent' ? messageHref : undefined}
        />
      )}
      <QuestionForm
        {...{ level, action, token, form, topics, help, otherForm }}
        warnings={received.outcome === 'warned' ? received.warnings : []}
        seen={received.seen}
        firstStepDone={level === 'youth'}
      />
    </>
  )
}

function bodyOf(given: Given, screen: QuestionScreen): ReactNode {
  const { level, locale, facts } = given
  if (screen.screen === 'kept')
    return <Kept locale={locale} replyBy={facts.reply?.by} messageHref={pathsOf(given).messageHref} />
  if (screen.screen === 'received') return receivedOf(given, screen.received)
  return (
    <div className="space-y-12">
      {isFirst(screen) && (
        <BeforeForm
          level={level}
          name={facts.name}
          help={facts.help}
          reply={facts.reply}
          urgentHelp={facts.urgentHelp}
        />
      )}
      {isFirst(screen) && <WhoReads level={level} readers={facts.readers} retention={facts.retention} />}
      {formOf(given, screen)}
    </div>
  )
}

/** Asking a question: before it, the form, what is wrong with it, and the four words after it. */
export async function QuestionScreenPage({ level, locale, screen }: Props) {
  const [t, facts, topics, inDanger] = await Promise.all([
    getTranslations({ locale, namespace: 'requests' }),
    requestFacts(level, locale, new Date()),
    topicsFor(level, locale),
    linesInDanger(textOf(screen), level, locale),
  ])
  return (
    <Frame locale={locale} place={isClosed(screen) ? { level, page: '/contact' } : placeOf(level)}>
      {inDanger && (
        <HelpPanel
          level={level}
          lines={inDanger}
          note={isDone(screen) ? 'sent' : 'not-sent'}
          wordsAt={isDone(screen) ? '#woorden' : undefined}
          focus={isWrong(screen)}
        />
      )}
      <PageHeader
        level={level}
        title={t(questionTitle(level, screen))}
        intro={isDone(screen) ? undefined : t(`intro.${level}`)}
        mark={<TalkMark />}
      />
      <QuickExit locale={locale} />
      <div className="mx-auto max-w-6xl space-y-12 px-4 py-8">
        {bodyOf({ level, locale, facts, topics }, screen)}
        {!inDanger && !isFirst(screen) && <Urgent level={level} help={facts.urgentHelp} heading="h2" />}
      </div>
    </Frame>
  )
}
