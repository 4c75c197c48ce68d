/** The four digits of a postcode, or why a text is no postcode. */
export type Postcode = { ok: true; pc4: string } | { ok: false; reason: 'empty' | 'shape' }

/** Longer than anybody types, spaces included. */
const longest = 40

/** Reads the digits of a Dutch postcode with or without its letters: "9712", "9712AB", " 9712 ab ". */
export function parsePostcode(text: string): Postcode {
  if (text.length > longest) return { ok: false, reason: 'shape' }
  const trimmed = text.trim()
  if (trimmed === '') return { ok: false, reason: 'empty' }
  const pc4 = /^([1-9]\d{3})(\s*[a-z]{2})?$/i.exec(trimmed)?.[1]
  return pc4 ? { ok: true, pc4 } : { ok: false, reason: 'shape' }
}
