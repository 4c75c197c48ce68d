import type { ReactNode } from 'react'

import type { Language } from '@/locales/languages'

import { inLanguage } from '../../ui/in-language'
import { described, edge, FieldNotes, MayStayEmpty, type Notes } from './notes'

export type Choice = { value: string; label: string; lang?: Language }

type Props = Notes & {
  name: string
  legend: string
  choices: readonly Choice[]
  /** one value for radio buttons, a list for boxes to tick */
  chosen: string | readonly string[]
  optional?: boolean
  /** said below the choices */
  children?: ReactNode
}

/** One question with its answers to choose from; the first answer has the id that the name says. */
export function Choices(props: Props) {
  const { name, legend, choices, chosen, optional, hint, error, children } = props
  const one = typeof chosen === 'string'
  return (
    <div className={edge({ error })}>
      <fieldset
        {...described(name, { hint, error })}
        role={one ? 'radiogroup' : undefined}
        aria-labelledby={`${name}-vraag`}
      >
        <legend id={`${name}-vraag`} className="text-xl font-bold">
          {legend}
          {optional && <MayStayEmpty />}
        </legend>
        <FieldNotes id={name} hint={hint} error={error} />
        <div className="mt-2">
          {choices.map(({ value, label, lang }, index) => (
            <label key={value} className="flex min-h-12 cursor-pointer items-center gap-3 py-1">
              <input
                type={one ? 'radio' : 'checkbox'}
                id={index === 0 ? name : `${name}-${value}`}
                name={name}
                value={value}
                defaultChecked={one ? value === chosen : chosen.includes(value)}
                className="size-6 shrink-0 accent-accent"
              />
              <span {...(lang && inLanguage(lang))}>{label}</span>
            </label>
          ))}
        </div>
        {children}
      </fieldset>
    </div>
  )
}
