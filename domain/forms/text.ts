import { z } from 'zod'

/** How long a question or message may be, in characters as `maxlength` counts them (UTF-16 units). */
export const textBounds = { shortest: 2, longest: 4000 } as const

/** As much of one field as is read and shown again: all that the largest accepted form can hold. */
const longestTyped = 65_536

/**
 * The first value of a posted field as it was typed, safe to handle and to show again: line ends are LF,
 * control characters are gone, and half characters (lone surrogates) are replaced.
 * @returns '' when the field was not sent
 */
export function typed(sent: URLSearchParams, name: string): string {
  return (sent.get(name) ?? '')
    .slice(0, longestTyped)
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[^\n\P{Cc}]/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
}

/** A question or message of several lines; the issues are 'empty', 'short' and 'long'. */
export const longText = z
  .string()
  .trim()
  .min(1, { error: 'empty', abort: true })
  .min(textBounds.shortest, 'short')
  .max(textBounds.longest, 'long')

/** One line of at most so many characters; the issues are 'empty', 'long' and 'shape' (a line break). */
export const line = (longest: number) =>
  z
    .string()
    .trim()
    .min(1, { error: 'empty', abort: true })
    .max(longest, { error: 'long', abort: true })
    .regex(/^[^\n]*$/, { error: 'shape', abort: true })
