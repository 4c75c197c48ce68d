'use client'
import { Button } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import { Problem } from '../staff/problem'
import { useAttempt } from '../staff/use-attempt'

type Props = {
  /** What it is, on the line that opens it. */
  summary: string
  /** What will follow from it. */
  explanation: string
  button: string
  /** What has to be filled in first. */
  children?: ReactNode
  /** False while it is not. */
  ready?: boolean
  act: () => Promise<void>
}

/** Something that cannot be undone: closed at first, explained when opened, done by a button inside. */
export function ConfirmStep({ summary, explanation, button, children, ready = true, act }: Props) {
  const { busy, problem, attempt } = useAttempt()
  return (
    <details className="staff-step">
      <summary>{summary}</summary>
      <p>{explanation}</p>
      {children}
      <Problem of={problem} />
      <div className="staff-buttons">
        <Button buttonStyle="secondary" disabled={busy || !ready} onClick={() => void attempt(act)}>
          {button}
        </Button>
      </div>
    </details>
  )
}
