import { z } from 'zod'

import type { ReachWay } from '../requests/codes'
import { line } from './text'

/** An address is no place for a story: long enough for any number or e-mail address people have. */
const longest = 120

/** The fewest digits of a Dutch number, and the most that any number has (ITU-T E.164). */
const digits = { fewest: 10, most: 15 }

function looksLikePhone(text: string): boolean {
  const count = text.replace(/\D/g, '').length
  return /^\+?[\d ()./-]+$/.test(text) && count >= digits.fewest && count <= digits.most
}

/** One address, of any script; what could start a second address or a mail header is refused. */
const mail = /^[^\s@,;:<>()"]+@[^\s@,;:<>()".]+(\.[^\s@,;:<>()".]+)+$/u

/**
 * What can stand in "where can we reach you", by the way chosen; the issues are 'empty', 'long' and 'shape'.
 * Whoever only wants a code leaves no address: what was typed there is dropped.
 */
export const reachAt = {
  code: z.string().transform(() => undefined),
  phone: line(longest).refine(looksLikePhone, 'shape'),
  mail: line(longest).regex(mail, 'shape'),
} satisfies Record<ReachWay, z.ZodType>
