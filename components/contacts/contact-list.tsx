import type { Level } from '@/domain/level'

import type { Explanations } from '../article/explained'
import type { LinkTargets } from '../article/rich-text'
import type { Contact } from './contact'
import { HelpLine, type HelpLineProps } from '../danger/help-line'
import { ContactEntry } from './contact-entry'
import { UrgentEntry } from './urgent-entry'

type Props = {
  id: string
  title: string
  intro?: string
  contacts: readonly Contact[]
  explanations: Explanations
  targets: LinkTargets
  /** stands out from the other lists */
  urgent?: boolean
  /** national help lines that have no contact of their own */
  missing?: readonly HelpLineProps[]
  level?: Level
  /** said when there is nobody in the list */
  empty?: string
}

/** A group of people who can help, under its own heading. */
export function ContactList({
  id,
  title,
  intro,
  contacts,
  explanations,
  targets,
  urgent = false,
  missing = [],
  level,
  empty,
}: Props) {
  const none = contacts.length + missing.length === 0
  if (none && !empty) return null
  const Entry = urgent ? UrgentEntry : ContactEntry
  return (
    <section
      id={id}
      aria-labelledby={`${id}-kop`}
      className={urgent ? 'mb-12 border-s-8 border-alarm ps-4 md:ps-6' : 'mt-14'}
    >
      <h2 id={`${id}-kop`} className={`text-2xl font-bold md:text-3xl ${urgent ? 'text-alarm' : ''}`}>
        {title}
      </h2>
      {intro && <p className="mt-1 mb-3 max-w-(--measure) text-xl">{intro}</p>}
      {none ? (
        <p className="mt-2">{empty}</p>
      ) : (
        <ul className="mt-4">
          {contacts.map((contact) => (
            <Entry key={contact.slug} contact={contact} explanations={explanations} targets={targets} />
          ))}
          {missing.map((line) => (
            <HelpLine key={line.helper} line={line} level={level} />
          ))}
        </ul>
      )}
    </section>
  )
}
