import { described, edge, FieldNotes, type Notes } from './notes'

type Props = Notes & { name: string; label: string; value: string; rows: number }

/** Room for a story. */
export function LongTextField({ name, label, value, rows, hint, error }: Props) {
  return (
    <div className={edge({ error })}>
      <label htmlFor={name} className="block text-xl font-bold">
        {label}
      </label>
      <FieldNotes id={name} hint={hint} error={error} />
      <textarea
        {...described(name, { hint, error })}
        id={name}
        name={name}
        rows={rows}
        dir="auto"
        autoComplete="off"
        defaultValue={value}
        className="mt-2 block w-full border-2 border-ink bg-paper p-3 text-xl text-ink aria-[invalid]:border-alarm"
      />
    </div>
  )
}
