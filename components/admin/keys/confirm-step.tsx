'use client'
import { Button } from '@payloadcms/ui'

import { Problem } from '../staff/problem'
import { useAttempt } from '../staff/use-attempt'

type Props = {
  /** What it is, on the line that opens it. */
  summary: string
  /** What will follow from it. */
  explanation: string
  button: string
  act: () => Promise<void>
}

/** Something that cannot be undone: closed at first, explained when opened, done by a button inside. */
export function ConfirmStep({ summary, explanation, button, act }: Props) {
  const { busy, problem, attempt } = useAttempt()
  return (
    <details className="staff-step">
      <summary>{summary}</summary>
      <p>{explanation}</p>
      <Problem of={problem} />
      <div className="staff-buttons">
        <Button buttonStyle="secondary" disabled={busy} onClick={() => void attempt(act)}>
          {button}
        </Button>
      </div>
    </details>
  )
}
