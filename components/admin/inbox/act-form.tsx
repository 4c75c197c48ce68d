'use client'
import { Button } from '@payloadcms/ui'
import { useState, type ReactNode } from 'react'

import { Problem } from '../staff/problem'
import { useAttempt } from '../staff/use-attempt'

type Props = {
  /** What it does, on the line that opens it. */
  summary: string
  explanation?: string
  button: string
  /** False while something still has to be chosen. */
  ready: boolean
  act: () => Promise<void>
  children?: ReactNode
}

/** One thing to do with a request: closed at first, and closed again once it is done. */
export function ActForm({ summary, explanation, button, ready, act, children }: Props) {
  const [open, setOpen] = useState(false)
  const { busy, problem, attempt } = useAttempt()

  const submit = async () => {
    if (await attempt(act)) setOpen(false)
  }
  return (
    <details className="staff-step" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        {explanation && <p>{explanation}</p>}
        {children}
        <Problem of={problem} />
        <div className="staff-buttons">
          <Button type="submit" buttonStyle="secondary" disabled={busy || !ready}>
            {button}
          </Button>
        </div>
      </form>
    </details>
  )
}
