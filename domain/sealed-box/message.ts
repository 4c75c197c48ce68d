import { z } from 'zod'

import { ageBands, bestTimes, reachWays, tried, wishes } from '../requests/codes'
import { open, seal, SealedBoxError } from './age'
import { readAgeFile } from './age-file'

const common = { v: z.literal(1), request: z.string(), at: z.iso.datetime(), text: z.string() }

const questionSchema = z.object({
  ...common,
  kind: z.literal('question'),
  wish: z.enum(wishes),
  tried: z.array(z.enum(tried)).optional(),
  ageBand: z.enum(ageBands).optional(),
  postcode: z.string().optional(),
  firstName: z.string().optional(),
  reach: z.enum(reachWays),
  reachAt: z.string().optional(),
  bestTime: z.enum(bestTimes).optional(),
  contactSchool: z.boolean(),
  /** the sender's recipient, so that a reply is sealed for nobody who was put in its place later */
  sender: z.string().optional(),
})

const laterSchema = z.object({ ...common, kind: z.enum(['sender', 'reply', 'note', 'call']) })

const messageSchema = z.discriminatedUnion('kind', [questionSchema, laterSchema])

/** What a sender asked, as it is sealed. `at` is ISO 8601, `request` the reference of the request. */
export type SealedQuestion = z.infer<typeof questionSchema>
/** What was added later: by the sender, or by staff as a reply, a note or a call. */
export type SealedLater = z.infer<typeof laterSchema>
export type SealedContent = z.infer<typeof messageSchema>

const smallest = 1024

/** The bytes of a text, filled up with spaces to 1, 2, 4, 8 … kB, so that its size tells little. */
function padded(text: string): string {
  const length = new TextEncoder().encode(text).length
  let size = smallest
  while (size < length) size *= 2
  return text + ' '.repeat(size - length)
}

/** Seals a message with what ties it to its request. @throws SealedBoxError 'no-crypto' */
export function sealMessage(content: SealedContent, recipients: readonly string[]): Promise<string> {
  return seal(padded(JSON.stringify(content)), recipients)
}

/**
 * Whether a text that came in sealed is what `sealMessage` makes for so many recipients. Whether they can
 * open it only they can tell.
 */
export function isSealedMessage(sealed: string, recipients: number): boolean {
  const file = readAgeFile(sealed)
  if (file?.lock !== 'keys' || file.recipients !== recipients) return false
  return file.size >= smallest && Number.isInteger(Math.log2(file.size))
}

/**
 * Opens a message and checks that it belongs to this request: age does not bind a text to a record, so
 * who can write the database could otherwise move one.
 * @throws SealedBoxError 'wrong-key', or 'corrupt' when it is damaged or of another request
 */
export async function openMessage(
  sealed: string,
  identities: readonly string[],
  reference: string,
): Promise<SealedContent> {
  const text = await open(sealed, identities)
  const content = messageSchema.safeParse(readJson(text))
  if (!content.success || content.data.request !== reference) throw new SealedBoxError('corrupt')
  return content.data
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
