import type { Explanations } from '../article/explained'
import type { LinkTargets } from '../article/rich-text'
import type { Contact } from './contact'
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
  empty,
}: Props) {
  if (contacts.length === 0 && !empty) return null
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
      {contacts.length === 0 ? (
        <p className="mt-2">{empty}</p>
      ) : (
        <ul className="mt-4">
          {contacts.map((contact) => (
            <Entry key={contact.slug} contact={contact} explanations={explanations} targets={targets} />
          ))}
        </ul>
      )}
    </section>
  )
}
