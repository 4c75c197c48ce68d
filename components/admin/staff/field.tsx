'use client'
import { useId, type ReactElement, type ReactNode } from 'react'

type Given = { id: string; 'aria-describedby': string | undefined; className: string }

type Props = {
  label: string
  help?: ReactNode
  /** The control itself, given what ties it to its label and help. */
  children: (given: Given) => ReactElement
}

/** A labelled control with its help. */
export function Field({ label, help, children }: Props) {
  const id = useId()
  const helpId = `${id}-help`
  return (
    <div className="staff-field">
      <label htmlFor={id}>{label}</label>
      {help !== undefined && (
        <div id={helpId} className="staff-field__help">
          {help}
        </div>
      )}
      {children({
        id,
        'aria-describedby': help === undefined ? undefined : helpId,
        className: 'staff-input',
      })}
    </div>
  )
}
