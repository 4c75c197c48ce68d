'use client'
import { Link } from '@payloadcms/ui'

import type { KeyringState } from '../keys/api'
import { standing, teamKeyInUse } from '../keys/standing'
import { useAdminPath } from '../staff/use-admin-path'
import { useLanguage } from '../staff/use-language'
import type { Inbox } from './api'

const words = {
  nl: {
    failing: (count: number) =>
      `${count === 1 ? 'Bij 1 vraag kon' : `Bij ${count} vragen kon`} geen mail naar de medewerkers worden gestuurd. De vragen staan hier gewoon. Het wordt vanzelf opnieuw geprobeerd.`,
    problem: 'Voor de beheerder:',
    mailNotSet:
      'Mail is niet ingesteld. U krijgt dus geen bericht als er een vraag komt: kijk hier elke dag, of vraag een beheerder om mail in te stellen.',
    noTeam: 'Er is nog geen teamsleutel. Zolang die er niet is, kan niemand een vraag sturen.',
    closed:
      'Niemand liet zien dat de teamsleutel opengaat. Zolang dat zo is, neemt het formulier op de site geen vragen aan.',
    unopened: 'Ontgrendel uw sleutel één keer bij Sleutels: dan blijkt of u vragen kunt lezen.',
    'no-key': 'U heeft nog geen sleutel. Zonder sleutel kunt u vragen niet lezen.',
    waiting: 'U heeft nog geen toegang. Een collega die kan lezen, geeft u die bij Sleutels.',
    keys: 'Naar Sleutels',
  },
  en: {
    failing: (count: number) =>
      `Mail to staff could not be sent for ${count === 1 ? '1 request' : `${count} requests`}. The requests are here all the same. It is tried again by itself.`,
    problem: 'For the administrator:',
    mailNotSet:
      'Mail is not set up. So you get no message when a request comes: look here every day, or ask an administrator to set up mail.',
    noTeam: 'There is no team key yet. Until there is, nobody can send a request.',
    closed:
      'Nobody has shown that the team key opens. As long as that is so, the form on the site takes no requests.',
    unopened: 'Unlock your key once at Keys: then it shows whether you can read requests.',
    'no-key': 'You have no key yet. Without a key you cannot read requests.',
    waiting: 'You have no access yet. A colleague who can read gives it to you at Keys.',
    keys: 'To Keys',
  },
} as const

type Props = { notices: Inbox['notices'] | undefined; keyring: KeyringState | undefined }

/** What keeps requests from being noticed or read. */
export function InboxNotices({ notices, keyring }: Props) {
  const say = words[useLanguage()]
  const path = useAdminPath()
  const stands = keyring && standing(keyring)
  const missing =
    stands === 'no-key' || stands === 'waiting' || stands === 'unopened' ? say[stands] : undefined
  const closed = keyring && !keyring.takesQuestions ? say.closed : undefined
  const noTeam = keyring && !teamKeyInUse(keyring) ? say.noTeam : closed
  return (
    <div role="status">
      {(noTeam ?? missing) && (
        <p className="staff-notice">
          {noTeam} {missing}{' '}
          <Link href={path('/keys')} prefetch={false}>
            {say.keys}
          </Link>
        </p>
      )}
      {notices && notices.failing > 0 && (
        <p className="staff-notice">
          {say.failing(notices.failing)}
          {notices.problem && ` ${say.problem} ${notices.problem}`}
        </p>
      )}
      {notices && !notices.mailSet && <p className="staff-notice">{say.mailNotSet}</p>}
    </div>
  )
}
