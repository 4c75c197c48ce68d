'use client'
import { useState } from 'react'

import { addDays, amsterdamDay } from '@/domain/calendar'
import type { HandlingReason } from '@/domain/requests/codes'

import { Field } from '../staff/field'
import { useLanguage } from '../staff/use-language'
import { ActForm } from './act-form'
import type { Act } from './api'
import { CodeSelect } from './code-select'
import { codeWords } from './code-words'

const words = {
  nl: {
    hold: 'Laat de vraag wachten',
    note: 'De belofte aan de afzender loopt door. Laat de afzender weten dat het langer duurt.',
    until: 'Tot welke dag?',
    why: 'Waarop wacht de vraag?',
    button: 'Laat wachten',
  },
  en: {
    hold: 'Let the request wait',
    note: 'The promise to the sender goes on. Let the sender know that it takes longer.',
    until: 'Until which day?',
    why: 'What does the request wait for?',
    button: 'Let it wait',
  },
} as const

const reasons = ['for-sender', 'for-school', 'for-others'] as const satisfies HandlingReason[]

/** Lets a request wait until a day after today. */
export function HoldForm({ act }: { act: (act: Act) => Promise<void> }) {
  const say = words[useLanguage()]
  const [until, setUntil] = useState('')
  const [reason, setReason] = useState<(typeof reasons)[number]>()
  return (
    <ActForm
      summary={say.hold}
      explanation={say.note}
      button={say.button}
      ready={until !== '' && reason !== undefined}
      act={async () => {
        if (reason) await act({ act: 'hold', until, reason })
      }}
    >
      <Field label={say.until}>
        {(given) => (
          <input
            {...given}
            type="date"
            required
            min={addDays(amsterdamDay(new Date()), 1)}
            value={until}
            onChange={({ target }) => setUntil(target.value)}
          />
        )}
      </Field>
      <CodeSelect
        label={say.why}
        codes={reasons}
        words={codeWords.handlingReason}
        value={reason}
        onChange={setReason}
      />
    </ActForm>
  )
}
