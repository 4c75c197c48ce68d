import { z } from 'zod'

import type { askedActSchema } from '@/domain/keyring'

import { ask, maybe } from '../staff/ask'

const copies = z.array(z.object({ teamRecipient: z.string(), sealed: z.string() }))

/** What the server tells about keys. Moments are ISO 8601; the newest team key comes first. */
export const keyringStateSchema = z.object({
  version: z.number().int(),
  me: z.object({ id: z.string(), name: z.string(), role: z.string() }),
  teamKeys: z.array(z.object({ recipient: z.string(), madeAt: z.string(), retiredAt: maybe(z.string()) })),
  holders: z.array(
    z.object({
      user: z.string(),
      name: z.string(),
      recipient: z.string(),
      since: z.string(),
      /** How many team keys this holder can open. */
      copies: z.number().int(),
      /** Has a copy of the team key in use. */
      reads: z.boolean(),
    }),
  ),
  recovery: maybe(z.object({ recipient: z.string(), madeAt: z.string(), testedAt: maybe(z.string()) })),
  mine: maybe(z.object({ recipient: z.string(), wrapped: z.string(), copies })),
  recoveryCopies: maybe(copies).transform((value) => value ?? []),
})
export type KeyringState = z.output<typeof keyringStateSchema>

/** What this page may ask for; whatever has to be sealed or wrapped for it was made in the browser. */
export type AskedAct = z.infer<typeof askedActSchema>

/** The state of the keys, as far as this account may know it. @throws AskError */
export const loadKeyring = (): Promise<KeyringState> => ask('/keyring/state', keyringStateSchema)

/**
 * Changes the keys and returns the new state.
 * @param version the state the act was made from
 * @throws AskError with status 409 when somebody else changed the keys in the meantime
 */
export const changeKeyring = (version: number, act: AskedAct): Promise<KeyringState> =>
  ask('/keyring/act', keyringStateSchema, { version, ...act })
