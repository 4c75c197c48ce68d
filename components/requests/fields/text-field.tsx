import type { ComponentProps } from 'react'

import { described, edge, FieldNotes, MayStayEmpty, type Notes } from './notes'

type Props = Notes & {
  name: string
  label: string
  value: string
  optional?: boolean
} & Pick<
    ComponentProps<'input'>,
    'inputMode' | 'autoComplete' | 'autoCapitalize' | 'autoCorrect' | 'spellCheck' | 'className'
  >

/** One line to fill in. There is no `maxlength`: a browser would cut off what somebody pastes, in silence. */
export function TextField({ name, label, value, optional, hint, error, className = '', ...rest }: Props) {
  return (
    <div className={edge({ error })}>
      <label htmlFor={name} className="block text-xl font-bold">
        {label}
        {optional && <MayStayEmpty />}
      </label>
      <FieldNotes id={name} hint={hint} error={error} />
      <input
        {...rest}
        {...described(name, { hint, error })}
        id={name}
        name={name}
        type="text"
        defaultValue={value}
        className={`mt-2 min-h-14 max-w-full border-2 border-ink bg-paper px-3 text-xl text-ink aria-[invalid]:border-alarm ${className}`}
      />
    </div>
  )
}
