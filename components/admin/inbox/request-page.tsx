'use client'
import { Link, SetStepNav, useAuth } from '@payloadcms/ui'

import { useKeyring } from '../keys/use-keyring'
import { useUnlockedKeys } from '../keys/use-unlocked-keys'
import { Problem } from '../staff/problem'
import { useAdminPath } from '../staff/use-admin-path'
import { useLanguage } from '../staff/use-language'
import { useLeaveGuard } from '../staff/use-leave-guard'
import { Handling } from './handling'
import { ReadGate } from './read-gate'
import { RequestFacts } from './request-facts'
import './request.css'
import { TakeBar } from './take-bar'
import { useDrafts } from './use-drafts'
import { usePresence } from './use-presence'
import { useReading } from './use-reading'
import { useRequest } from './use-request'

const words = {
  nl: {
    list: 'Ontvangen vragen',
    request: 'Vraag',
    loading: 'De vraag wordt opgezocht.',
    missing: 'Deze vraag is er niet, of ligt niet bij u.',
    handedOn: 'De vraag is doorgegeven. U ziet hem nu niet meer.',
    back: 'Terug naar de vragen',
    present: (names: string, several: boolean) =>
      `${names} ${several ? 'kijken' : 'kijkt'} ook naar deze vraag.`,
    leave: 'U heeft tekst die nog niet is verstuurd. Toch weggaan? De tekst is dan weg.',
    kept: 'Uw niet verstuurde tekst is er nog. U ziet hem weer als u ontgrendelt.',
    changed: 'Dit veranderde net:',
  },
  en: {
    list: 'Requests',
    request: 'Request',
    loading: 'Looking up the request.',
    missing: 'This request is not there, or does not lie with you.',
    handedOn: 'The request was handed on. You no longer see it.',
    back: 'Back to the requests',
    present: (names: string, several: boolean) =>
      `${names} ${several ? 'are' : 'is'} looking at this request too.`,
    leave: 'You have text that was not sent yet. Leave all the same? The text is then gone.',
    kept: 'Your unsent text is still there. You see it again when you unlock.',
    changed: 'This has just changed:',
  },
} as const

/** One request: its facts, who else looks at it, the conversation once it is opened, and what can be done. */
export function RequestPage({ id }: { id: string }) {
  const language = useLanguage()
  const say = words[language]
  const path = useAdminPath()
  const { user } = useAuth()
  const keyring = useKeyring()
  const keys = useUnlockedKeys()
  const { item, problem, handedOn, changes, take, act } = useRequest(id)
  const reading = useReading(item, keys, take)
  const present = usePresence(item?.id)
  const drafts = useDrafts()
  const unsent = Object.values(drafts.texts).some((text) => text.trim() !== '')
  useLeaveGuard(unsent, say.leave)

  const me = String(user?.id ?? '')
  const names = new Intl.ListFormat(language).format(present.map(({ name }) => name))
  return (
    <>
      <SetStepNav
        nav={[{ label: say.list, url: path('/inbox') }, { label: item?.reference ?? say.request }]}
      />
      <h1>
        {say.request} {item?.reference}
      </h1>
      <Problem of={problem} />
      {item === undefined && problem === undefined && <p role="status">{say.loading}</p>}
      {item === null && (
        <p className="staff-notice" role="status">
          {handedOn ? say.handedOn : say.missing} <Link href={path('/inbox')}>{say.back}</Link>
        </p>
      )}
      {item && (
        <>
          <div role="status">
            {present.length > 0 && <p className="staff-notice">{say.present(names, present.length > 1)}</p>}
            {changes.length > 0 && (
              <p className="staff-notice">
                <strong>{say.changed}</strong> {changes.join(' ')}
              </p>
            )}
          </div>
          <RequestFacts item={item} />
          <TakeBar item={item} me={me} act={act} />
          {unsent && !reading.open && <p className="staff-notice">{say.kept}</p>}
          <ReadGate item={item} keyring={keyring} unlocked={keys !== undefined} reading={reading}>
            {reading.open && keys && (
              <Handling
                open={{ ...reading.open, opened: { ...reading.open.opened, item } }}
                reading={reading}
                keys={keys}
                keyring={keyring}
                drafts={drafts}
                act={act}
              />
            )}
          </ReadGate>
        </>
      )}
    </>
  )
}
