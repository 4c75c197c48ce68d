/** What a form takes along unseen; a name may stand there more than once. */
export type HiddenFields = readonly (readonly [name: string, value: string])[]

export function Hidden({ fields }: { fields: HiddenFields }) {
  return fields.map(([name, value]) => (
    <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
  ))
}
