import { z } from 'zod'

import type { AskedAct } from '@/domain/keyring'

import { ask, maybe } from '../staff/ask'

const copies = z.array(z.object({ teamRecipient: z.string(), sealed: z.string() }))

/** What the server tells about keys. Moments are ISO 8601; the newest team key comes first. */
export const keyringStateSchema = z.object({
  version: z.number().int(),
  me: z.object({ id: z.string(), name: z.string(), role: z.string() }),
  teamKeys: z.array(z.object({ recipient: z.string(), madeAt: z.string(), retiredAt: maybe(z.string()) })),
  /** Whether the form takes questions: somebody proved to be able to read them. */
  takesQuestions: z.boolean(),
  holders: z.array(
    z
      .object({
        user: z.string(),
        name: z.string(),
        recipient: z.string(),
        since: z.string(),
        /** Of how many team keys this holder has a copy. */
        copies: z.number().int(),
        /** Has a copy of the team key in use; whether it opens is another matter. */
        hasCopy: z.boolean(),
        /** When this holder last proved to open the team key in use. */
        openedAt: maybe(z.string()),
      })
      .transform((holder) => ({ ...holder, reads: holder.openedAt !== undefined })),
  ),
  recovery: maybe(z.object({ recipient: z.string(), madeAt: z.string(), testedAt: maybe(z.string()) })),
  mine: maybe(z.object({ recipient: z.string(), wrapped: z.string(), copies })),
  recoveryCopies: maybe(copies).transform((value) => value ?? []),
})
export type KeyringState = z.output<typeof keyringStateSchema>

/** What came back of a challenge, which only who can prove it can open. */
export type Proof = { token: string; answer: string }

/** The state of the keys, as far as this account may know it. @throws AskError */
export const loadKeyring = (): Promise<KeyringState> => ask('/keyring/state', keyringStateSchema)

/**
 * Changes the keys and returns the new state. Whatever has to be sealed or wrapped was made in the browser.
 * @param version the state the act was made from
 * @param proof that the account can do it, where it takes one
 * @throws AskError with status 409 when somebody else changed the keys in the meantime
 */
export const changeKeyring = (version: number, act: AskedAct, proof?: Proof): Promise<KeyringState> =>
  ask('/keyring/act', keyringStateSchema, { version, proof, ...act })
