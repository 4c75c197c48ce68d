import { described, edge, FieldNotes, MayStayEmpty, type Notes } from './notes'
import type { Choice } from './choices'

type Props = Notes & {
  name: string
  label: string
  choices: readonly Choice[]
  chosen: string
  optional?: boolean
}

/** A question with many answers, as a list that folds open. */
export function Pick({ name, label, choices, chosen, optional, hint, error }: Props) {
  return (
    <div className={edge({ error })}>
      <label htmlFor={name} className="block text-xl font-bold">
        {label}
        {optional && <MayStayEmpty />}
      </label>
      <FieldNotes id={name} hint={hint} error={error} />
      <select
        {...described(name, { hint, error })}
        id={name}
        name={name}
        defaultValue={chosen}
        className="mt-2 min-h-14 w-full max-w-md border-2 border-ink bg-paper px-3 text-xl text-ink aria-[invalid]:border-alarm"
      >
        {choices.map(({ value, label: words, lang }) => (
          <option key={value} value={value} lang={lang}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}
