'use client'
import { Button } from '@payloadcms/ui'

import type { Level } from '@/domain/level'

import { Field } from '../staff/field'
import { Problem } from '../staff/problem'
import { useAttempt } from '../staff/use-attempt'
import { useLanguage } from '../staff/use-language'
import type { Writing } from './seal-written'

type Words = Record<Writing, { label: string; help: string; button: string }> & {
  youth: string
  busy: string
  tooLong: (over: number) => string
}

const words: Record<'nl' | 'en', Words> = {
  nl: {
    reply: {
      label: 'Antwoord aan de afzender',
      help: 'De afzender leest dit met de vier woorden. Schrijf in gewone taal. Een antwoord kunt u niet terughalen.',
      button: 'Verstuur het antwoord',
    },
    note: {
      label: 'Notitie',
      help: 'Alleen medewerkers die deze vraag mogen lezen, zien dit. De afzender ziet het niet.',
      button: 'Bewaar de notitie',
    },
    call: {
      label: 'Wat is besproken, en wat is afgesproken?',
      help: 'Voor een gesprek aan de telefoon of aan tafel. Alleen medewerkers zien dit.',
      button: 'Bewaar het gesprek',
    },
    youth: 'De vraag kwam via Jongeren: schrijf je en jij.',
    busy: 'De tekst gaat op slot en wordt verstuurd.',
    tooLong: (over) => `Deze tekst is ${over} tekens te lang. Deel hem in tweeën.`,
  },
  en: {
    reply: {
      label: 'Reply to the sender',
      help: 'The sender reads this with the four words. Write in plain language. A reply cannot be taken back.',
      button: 'Send the reply',
    },
    note: {
      label: 'Note',
      help: 'Only staff who may read this request see this. The sender does not.',
      button: 'Keep the note',
    },
    call: {
      label: 'What was discussed, and what was agreed?',
      help: 'For a talk by phone or in person. Only staff see this.',
      button: 'Keep the talk',
    },
    youth: 'The request came via Young people: write as to a young person.',
    busy: 'The text is being locked and sent.',
    tooLong: (over) => `This text is ${over} characters too long. Cut it in two.`,
  },
}

/** A sealed text may take 64 kB on the server; this many characters always fit. */
const most = 10_000

type Props = {
  kind: Writing
  level: Level
  text: string
  onChange: (text: string) => void
  /** Seals and sends; what was typed stays when it throws. */
  send: (text: string) => Promise<void>
}

/** A text of staff: it leaves the browser sealed, and stays in the box until it did. */
export function Composer({ kind, level, text, onChange, send }: Props) {
  const say = words[useLanguage()]
  const { label, help, button } = say[kind]
  const { busy, problem, attempt } = useAttempt()
  const over = text.length - most

  const submit = async () => {
    if (await attempt(() => send(text.trim()))) onChange('')
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Field label={label} help={kind === 'reply' && level === 'youth' ? `${help} ${say.youth}` : help}>
        {(given) => (
          <textarea
            {...given}
            dir="auto"
            readOnly={busy}
            value={text}
            onChange={({ target }) => onChange(target.value)}
          />
        )}
      </Field>
      <div role="alert">
        {over > 0 && <p className="staff-notice staff-notice--problem">{say.tooLong(over)}</p>}
      </div>
      <Problem of={problem} />
      <div className="staff-buttons">
        <Button
          type="submit"
          buttonStyle={kind === 'reply' ? 'primary' : 'secondary'}
          disabled={busy || over > 0 || text.trim() === ''}
        >
          {button}
        </Button>
        <span role="status">{busy && say.busy}</span>
      </div>
    </form>
  )
}
