import { randomInt } from 'node:crypto'

/** Letters and digits that look like no other. */
export const readableLetters = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A random code that is easy to read and to type: groups of four, about 20 bits each, with dashes. */
export function readableCode(groups: number): string {
  const group = () =>
    Array.from({ length: 4 }, () => readableLetters[randomInt(readableLetters.length)]).join('')
  return Array.from({ length: groups }, group).join('-')
}
