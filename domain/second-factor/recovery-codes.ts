import { readableCode, readableLetters } from '../readable-code'

/** Ten codes for whoever loses their phone: three groups of four, about 59 bits each. */
export const newRecoveryCodes = (): string[] => Array.from({ length: 10 }, () => readableCode(3))

/** A recovery code as it was shown, however it was typed over; undefined when it cannot be one. */
export function readRecoveryCode(typed: string): string | undefined {
  const letters = typed.toLowerCase().replace(/[\s\p{Dash}]/gu, '')
  if (letters.length !== 12 || [...letters].some((letter) => !readableLetters.includes(letter)))
    return undefined
  return letters.replace(/.{4}(?=.)/g, '$&-')
}
