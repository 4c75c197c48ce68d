'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import type { HandlingReason } from '@/domain/requests/codes'

import { Problem } from '../staff/problem'
import { useAttempt } from '../staff/use-attempt'
import { useLanguage } from '../staff/use-language'
import { ActForm } from './act-form'
import type { Act, Item } from './api'
import { CodeSelect } from './code-select'
import { codeWords } from './code-words'
import { hasContent } from './conversation'

const words = {
  nl: {
    take: 'Neem deze vraag',
    over: 'Neem deze vraag over',
    why: 'Waarom neemt u de vraag over?',
    overButton: 'Neem over',
    resume: 'Ga verder met deze vraag',
    reopen: 'Heropen deze vraag',
  },
  en: {
    take: 'Take this request',
    over: 'Take this request over',
    why: 'Why do you take the request over?',
    overButton: 'Take over',
    resume: 'Go on with this request',
    reopen: 'Reopen this request',
  },
} as const

const reasons = ['covering', 'expertise', 'independence', 'sender-asked'] as const satisfies HandlingReason[]

type Props = { item: Item; me: string; act: (act: Act) => Promise<void> }

/** Who has a request, which can be changed without reading it. */
export function TakeBar({ item, me, act }: Props) {
  const say = words[useLanguage()]
  const [reason, setReason] = useState<(typeof reasons)[number]>()
  const { busy, problem, attempt } = useAttempt()
  if (!hasContent(item)) return null

  const one = (name: 'take' | 'resume' | 'reopen') => (
    <Button disabled={busy} onClick={() => void attempt(() => act({ act: name }))}>
      {say[name]}
    </Button>
  )
  const closed = item.status === 'closed'
  const others = !closed && item.assignee !== undefined && item.assignee.id !== me
  return (
    <>
      <Problem of={problem} />
      <div className="staff-buttons">
        {closed && one('reopen')}
        {!closed && !item.assignee && item.status !== 'waiting' && one('take')}
        {item.status === 'waiting' && !others && one('resume')}
      </div>
      {others && (
        <ActForm
          summary={say.over}
          button={say.overButton}
          ready={reason !== undefined}
          act={async () => {
            if (reason) await act({ act: 'take-over', reason })
          }}
        >
          <CodeSelect
            label={say.why}
            codes={reasons}
            words={codeWords.handlingReason}
            value={reason}
            onChange={setReason}
          />
        </ActForm>
      )}
    </>
  )
}
