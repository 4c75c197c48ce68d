'use client'
import { SetStepNav } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'

import { useKeyring } from '../keys/use-keyring'
import { momentInWords } from '../staff/dates'
import { Problem } from '../staff/problem'
import { useLanguage } from '../staff/use-language'
import { views, type View } from './api'
import { InboxNotices } from './inbox-notices'
import { InboxTable } from './inbox-table'
import { InboxTabs } from './inbox-tabs'
import './inbox.css'
import { useInbox } from './use-inbox'

type Words = {
  heading: string
  loading: string
  count: (count: number) => string
  stale: (moment: string) => string
  empty: Record<View, string>
}

const words: Record<'nl' | 'en', Words> = {
  nl: {
    heading: 'Ontvangen vragen',
    loading: 'De vragen worden opgehaald.',
    count: (count) => (count === 1 ? '1 vraag' : `${count} vragen`),
    stale: (moment) => `Hieronder staat hoe het was op ${moment}.`,
    empty: {
      new: 'Er zijn geen nieuwe vragen: elke vraag is door iemand genomen.',
      mine: 'U behandelt nu geen vragen. Onder Nieuw staat wat nog niemand heeft genomen.',
      waiting: 'Geen enkele vraag wacht op iets of iemand.',
      overdue: 'Niets is te laat. Iedereen kreeg op tijd antwoord, of er is nog tijd.',
      all: 'Er liggen geen vragen bij u. Klopt dat niet? Een beheerder bepaalt in uw account welke vragen u ziet.',
      closed: 'Er zijn geen afgesloten vragen.',
    },
  },
  en: {
    heading: 'Requests',
    loading: 'Fetching the requests.',
    count: (count) => (count === 1 ? '1 request' : `${count} requests`),
    stale: (moment) => `Below is how it was on ${moment}.`,
    empty: {
      new: 'There are no new requests: somebody took each of them.',
      mine: 'You handle no requests now. Under New stands what nobody took yet.',
      waiting: 'No request waits for anything or anybody.',
      overdue: 'Nothing is late. Everybody had a reply in time, or there is time left.',
      all: 'No requests lie with you. Is that wrong? An administrator decides in your account which requests you see.',
      closed: 'There are no closed requests.',
    },
  },
}

const viewOf = (asked: string | null): View => views.find((view) => view === asked) ?? 'new'

/** The inbox: which requests there are, for whom, and how long each has waited. */
export function InboxPage() {
  const language = useLanguage()
  const say = words[language]
  const view = viewOf(useSearchParams().get('view'))
  const { inbox, at, counts, problem } = useInbox(view)
  const { state } = useKeyring()
  return (
    <>
      <SetStepNav nav={[{ label: say.heading }]} />
      <h1>{say.heading}</h1>
      <InboxNotices notices={inbox?.notices} keyring={state} />
      <InboxTabs here={view} counts={counts} />
      <Problem of={problem} />
      {problem !== undefined && at && <p>{say.stale(momentInWords(at, language))}</p>}
      <p role="status" className="staff-quiet">
        {inbox ? (inbox.items.length === 0 ? say.empty[view] : say.count(inbox.items.length)) : say.loading}
      </p>
      {inbox && inbox.items.length > 0 && <InboxTable items={inbox.items} />}
    </>
  )
}
