'use client'
import { useState } from 'react'

import {
  actions,
  outcomes,
  phases,
  themes,
  type Action,
  type Outcome,
  type Phase,
  type Theme,
} from '@/domain/requests/codes'

import { useLanguage } from '../staff/use-language'
import { ActForm } from './act-form'
import type { Act } from './api'
import { CodeSelect } from './code-select'
import { codeWords } from './code-words'

const words = {
  nl: {
    close: 'Sluit de vraag af',
    note: 'Deze vier keuzes worden later geteld, zonder namen. De inhoud wordt na de bewaartijd vernietigd. De afzender kan tot dan nog een bericht sturen.',
    outcome: 'Hoe liep het af?',
    theme: 'Waar ging het over?',
    phase: 'In welke fase?',
    action: 'Wat is er vooral gedaan?',
    button: 'Sluit af',
  },
  en: {
    close: 'Close the request',
    note: 'These four choices are counted later, without names. The content is destroyed when its time is over. Until then the sender can still send a message.',
    outcome: 'How did it end?',
    theme: 'What was it about?',
    phase: 'In which phase?',
    action: 'What was done above all?',
    button: 'Close',
  },
} as const

type Props = {
  /** When the sender had last written as the conversation was opened. */
  seen: string
  act: (act: Act) => Promise<void>
}

/** Closes a request with what is counted of it: outcome, theme, phase and action. */
export function CloseForm({ seen, act }: Props) {
  const say = words[useLanguage()]
  const [outcome, setOutcome] = useState<Outcome>()
  const [theme, setTheme] = useState<Theme>()
  const [phase, setPhase] = useState<Phase>()
  const [action, setAction] = useState<Action>()
  const chosen = outcome && theme && phase && action && { outcome, theme, phase, action }
  return (
    <ActForm
      summary={say.close}
      explanation={say.note}
      button={say.button}
      ready={chosen !== undefined}
      act={async () => {
        if (chosen) await act({ act: 'close', seen, ...chosen })
      }}
    >
      <CodeSelect
        label={say.outcome}
        codes={outcomes}
        words={codeWords.outcome}
        value={outcome}
        onChange={setOutcome}
      />
      <CodeSelect
        label={say.theme}
        codes={themes}
        words={codeWords.theme}
        value={theme}
        onChange={setTheme}
      />
      <CodeSelect
        label={say.phase}
        codes={phases}
        words={codeWords.phase}
        value={phase}
        onChange={setPhase}
      />
      <CodeSelect
        label={say.action}
        codes={actions}
        words={codeWords.action}
        value={action}
        onChange={setAction}
      />
    </ActForm>
  )
}
