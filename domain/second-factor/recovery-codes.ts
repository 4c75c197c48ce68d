import { randomInt } from 'node:crypto'

/** Letters and digits that look like no other. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'

const group = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('')

/** Ten codes for whoever loses their phone: three groups of four, about 59 bits each. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: 10 }, () => [group(), group(), group()].join('-'))

/** A recovery code as it was shown, however it was typed over; undefined when it cannot be one. */
export function readRecoveryCode(typed: string): string | undefined {
  const letters = typed.toLowerCase().replace(/[\s\p{Dash}]/gu, '')
  if (letters.length !== 12 || [...letters].some((letter) => !alphabet.includes(letter))) return undefined
  return letters.replace(/.{4}(?=.)/g, '$&-')
}
