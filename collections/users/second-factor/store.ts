import type { Payload, PayloadRequest, Where } from 'payload'
import { z } from 'zod'

const collection = 'second-factors'

const text = z.string().nullish()

const stored = z.object({
  account: z.string(),
  secret: text,
  since: z.union([z.string(), z.date().transform((date) => date.toISOString())]).nullish(),
  pending: text,
  lastStep: z.number(),
  recoveryCodes: text,
})
export type Stored = z.infer<typeof stored>
/** An account whose second factor is in use. */
export type Active = Stored & { secret: string }

const of = (account: string) => ({ account: { equals: account } })

/** Since when an account has a second factor; undefined when it has none. Asked at every request. */
export async function since(payload: Payload, account: string): Promise<string | undefined> {
  const select = { since: true } as const
  const found: unknown = await payload.db.findOne({ collection, where: of(account), select })
  return stored.pick({ since: true }).nullable().parse(found)?.since ?? undefined
}

/** What is kept of an account's second factor; undefined when it never began one. */
export async function read(req: PayloadRequest, account: string): Promise<Stored | undefined> {
  const found: unknown = await req.payload.db.findOne({ collection, where: of(account), req })
  return found ? stored.parse(found) : undefined
}

export const isActive = (found: Stored | undefined): found is Active => Boolean(found?.secret)

/**
 * Changes what is kept, in one step of the database and only where a condition holds at that moment: of
 * two requests with the same code one gets through, also from two servers.
 * @returns false when the condition did not hold
 */
export async function change(
  req: PayloadRequest,
  account: string,
  condition: Where,
  data: Partial<Stored>,
): Promise<boolean> {
  const where = { and: [of(account), condition] }
  const { db } = req.payload
  return Boolean(await db.updateOne({ collection, where, data, req, options: { atomic: true } }))
}

/** Keeps a secret that waits for its first code. */
export async function begin(req: PayloadRequest, account: string, pending: string): Promise<void> {
  const kept = await change(req, account, { lastStep: { exists: true } }, { pending })
  if (!kept) await req.payload.db.create({ collection, data: { account, pending, lastStep: 0 }, req })
}

/** Forgets the second factor of an account. */
export const remove = (req: PayloadRequest, account: string): Promise<void> =>
  req.payload.db.deleteMany({ collection, where: of(account), req })
