'use client'
import { dateInWords } from '../staff/dates'
import { useLanguage } from '../staff/use-language'
import type { KeyringState } from './api'
import { ConfirmStep } from './confirm-step'
import { GiveAccess } from './give-access'
import { LostKey } from './lost-key'
import { openedHere } from './prove'
import { fingerprint, lacksCopies, mayRotate, teamKeyInUse } from './standing'
import type { Keyring } from './use-keyring'

const words = {
  nl: {
    heading: 'Wie heeft een sleutel',
    none: 'Nog niemand maakte een sleutel.',
    key: (date: string, end: string) => `Sleutel van ${date}, eindigt op ${end}.`,
    reads: 'Kan vragen lezen.',
    readsSome: 'Kan nieuwe vragen lezen, maar niet alle eerdere.',
    unopened: 'Heeft een kopie van de teamsleutel, maar opende die nog niet.',
    waits: 'Heeft nog geen toegang.',
    you: '(dit bent u)',
    remove: (name: string) => `Haal de toegang van ${name} weg`,
    removeWhy: (name: string) =>
      `Er komt meteen een nieuwe teamsleutel voor de anderen. ${name} kan dan geen vragen meer openen. Wat ${name} al las, weet ${name} nog. Doe dit ook als een computer van ${name} is gestolen of een wachtzin is uitgelekt: ${name} maakt daarna een nieuwe sleutel, en een collega geeft weer toegang.`,
    removeButton: 'Haal weg en maak een nieuwe teamsleutel',
  },
  en: {
    heading: 'Who has a key',
    none: 'Nobody made a key yet.',
    key: (date: string, end: string) => `Key of ${date}, ends in ${end}.`,
    reads: 'Can read requests.',
    readsSome: 'Can read new requests, but not all earlier ones.',
    unopened: 'Has a copy of the team key, but has not opened it yet.',
    waits: 'Has no access yet.',
    you: '(this is you)',
    remove: (name: string) => `Take away the access of ${name}`,
    removeWhy: (name: string) =>
      `The others get a new team key at once. ${name} can then open no requests any more. What ${name} read before, ${name} still knows. Do this too when a computer of ${name} was stolen or a passphrase leaked: ${name} then makes a new key, and a colleague gives access again.`,
    removeButton: 'Take away and make a new team key',
  },
} as const

type Props = { keyring: Keyring; state: KeyringState }

/** Everybody who made a key, whether they can read, and what can be done about it. */
export function Holders({ keyring, state }: Props) {
  const language = useLanguage()
  const say = words[language]
  const removes = mayRotate(state)

  const remove = (user: string) => keyring.change({ act: 'rotate', remove: user }, openedHere())
  const how = ({ reads, hasCopy }: KeyringState['holders'][number], lacks: boolean) => {
    if (reads) return lacks ? say.readsSome : say.reads
    return hasCopy ? say.unopened : say.waits
  }

  return (
    <section>
      <h2>{say.heading}</h2>
      {state.holders.length === 0 && <p>{say.none}</p>}
      <ul className="holders">
        {state.holders.map((holder) => {
          const { user, name, reads } = holder
          const mine = user === state.me.id
          const lacks = lacksCopies(state, holder)
          return (
            <li key={user}>
              <h3>
                {name} {mine && say.you}
              </h3>
              <p>
                {how(holder, lacks)}{' '}
                <span className="staff-quiet">
                  {say.key(dateInWords(holder.since, language), fingerprint(holder.recipient))}
                </span>
              </p>
              {(lacks || !reads) && !mine && <GiveAccess keyring={keyring} state={state} holder={holder} />}
              {removes && !mine && (
                <ConfirmStep
                  summary={say.remove(name)}
                  explanation={say.removeWhy(name)}
                  button={say.removeButton}
                  act={() => remove(user)}
                />
              )}
              {mine && teamKeyInUse(state) && <LostKey keyring={keyring} state={state} />}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
