'use client'
import { useState } from 'react'

import type { HandlingReason } from '@/domain/requests/codes'

import { Field } from '../staff/field'
import { useLanguage } from '../staff/use-language'
import { ActForm } from './act-form'
import type { Act, Opened } from './api'
import { CodeSelect } from './code-select'
import { codeWords } from './code-words'

const words = {
  nl: {
    choose: 'Kies',
    assign: 'Geef aan een collega',
    colleague: 'Welke collega?',
    assignButton: 'Geef aan deze collega',
    transfer: 'Geef door aan een andere plek',
    desk: 'Welke plek?',
    transferWhy: 'Waarom geeft u de vraag door?',
    transferWarn:
      'Werkt u zelf niet op die plek, dan ziet u de vraag daarna niet meer. Ook het gesprek gaat mee.',
    unsent: 'Verstuur of wis eerst de tekst die u nog niet verstuurde.',
    transferButton: 'Geef door',
  },
  en: {
    choose: 'Choose',
    assign: 'Give to a colleague',
    colleague: 'Which colleague?',
    assignButton: 'Give to this colleague',
    transfer: 'Hand on to another place',
    desk: 'Which place?',
    transferWhy: 'Why do you hand the request on?',
    transferWarn:
      'If you do not work in that place yourself, you no longer see the request afterwards. The conversation goes along.',
    unsent: 'First send or clear the text that you did not send yet.',
    transferButton: 'Hand on',
  },
} as const

const reasons = [
  'wrong-desk',
  'expertise',
  'independence',
  'sender-asked',
] as const satisfies HandlingReason[]

type Props = { opened: Opened; unsent: boolean; act: (act: Act) => Promise<void> }

/** Gives a request to a colleague, or to another desk. */
export function HandOn({ opened, unsent, act }: Props) {
  const say = words[useLanguage()]
  const [person, setPerson] = useState('')
  const [desk, setDesk] = useState('')
  const [reason, setReason] = useState<(typeof reasons)[number]>()
  const colleagues = opened.people.filter(({ id }) => id !== opened.item.assignee?.id)
  return (
    <>
      <ActForm
        summary={say.assign}
        button={say.assignButton}
        ready={person !== ''}
        act={() => act({ act: 'assign', user: person })}
      >
        <Field label={say.colleague}>
          {(given) => (
            <select {...given} required value={person} onChange={({ target }) => setPerson(target.value)}>
              <option value="">{say.choose}</option>
              {colleagues.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      </ActForm>
      <ActForm
        summary={say.transfer}
        explanation={unsent ? `${say.transferWarn} ${say.unsent}` : say.transferWarn}
        button={say.transferButton}
        ready={desk !== '' && reason !== undefined && !unsent}
        act={async () => {
          if (reason) await act({ act: 'transfer', desk, reason })
        }}
      >
        <Field label={say.desk}>
          {(given) => (
            <select {...given} required value={desk} onChange={({ target }) => setDesk(target.value)}>
              <option value="">{say.choose}</option>
              {opened.desks.map((one) => (
                <option key={one.desk} value={one.desk}>
                  {one.name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <CodeSelect
          label={say.transferWhy}
          codes={reasons}
          words={codeWords.handlingReason}
          value={reason}
          onChange={setReason}
        />
      </ActForm>
    </>
  )
}
