import { z } from 'zod'

import { armoredFile } from '../sealed-box'

/** The holder that is no person: the recovery key, printed once. */
export const recoveryHolder = 'recovery'

export const recipientSchema = z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/, 'is no age recipient')
export const armoredSchema = z.string().max(8000).regex(armoredFile)

const copySchema = z.object({
  holder: z.string().min(1),
  sealed: armoredSchema,
  /** Who gave it: an account that had shown to read, or `server`. Copies of before this was asked have none. */
  by: z.string().min(1).optional(),
})
const teamKeySchema = z.object({
  recipient: recipientSchema,
  madeAt: z.iso.datetime(),
  retiredAt: z.iso.datetime().optional(),
  copies: z.array(copySchema),
  /** Who proved to open this key, and when last. Keyrings of before proofs have nobody. */
  opened: z.array(z.object({ holder: z.string().min(1), at: z.iso.datetime() })).default([]),
})

/**
 * Everything about keys that the server keeps; no part of it opens anything without a passphrase or the
 * recovery key. The newest team key seals new requests; older ones stay so that old requests can be read.
 */
export const keyringSchema = z.object({
  version: z.number().int().min(0),
  teamKeys: z.array(teamKeySchema),
  holders: z.array(
    z.object({
      user: z.string().min(1),
      recipient: recipientSchema,
      wrapped: armoredSchema,
      since: z.iso.datetime(),
    }),
  ),
  recovery: z.object({ recipient: recipientSchema, madeAt: z.iso.datetime() }).optional(),
})
export type Keyring = z.infer<typeof keyringSchema>
export type TeamKey = z.infer<typeof teamKeySchema>

export const emptyKeyring: Keyring = { version: 0, teamKeys: [], holders: [] }

/** The team key that new requests are sealed for; undefined before there is one. */
export const currentTeamKey = (keyring: Keyring): TeamKey | undefined =>
  keyring.teamKeys.find(({ retiredAt }) => retiredAt === undefined)

/** True when there is a copy of the team key in use for this holder; whether it opens it does not tell. */
export const hasCopy = (keyring: Keyring, holder: string): boolean =>
  currentTeamKey(keyring)?.copies.some((copy) => copy.holder === holder) === true

/** When this holder last proved to open the team key in use; undefined for whoever never did. */
export const openedAt = (keyring: Keyring, holder: string): string | undefined =>
  currentTeamKey(keyring)?.opened.find((one) => one.holder === holder)?.at

/** True only for a holder who proved it: a copy alone says nothing. */
export const canRead = (keyring: Keyring, holder: string): boolean => openedAt(keyring, holder) !== undefined

/** The people who proved to open the team key in use; the recovery key is no person. */
export const peopleWhoRead = (keyring: Keyring): string[] =>
  (currentTeamKey(keyring)?.opened ?? []).map(({ holder }) => holder).filter((one) => one !== recoveryHolder)

/** True for a team key of before proofs, until the first of them comes: nobody was ever asked for one. */
export const isOfBeforeProofs = ({ opened, copies }: TeamKey): boolean =>
  opened.length === 0 && copies.every(({ by }) => by === undefined)

/**
 * Those for whom a new team key is sealed: the recovery key, whoever proved to read, and whoever was given a
 * copy by somebody who had. A copy of before proofs that never opened may have been put there by anybody.
 */
export function entitled(keyring: Keyring, leaving?: string): string[] {
  const vouched = (currentTeamKey(keyring)?.copies ?? []).filter(
    ({ holder, by }) => by !== undefined || canRead(keyring, holder),
  )
  const holders = keyring.recovery ? [...vouched.map(({ holder }) => holder), recoveryHolder] : []
  return [...new Set(holders)].filter((holder) => holder !== leaving)
}

/** A holder's copies of every team key, to be opened with the holder's own key; several of one key may differ. */
export const copiesOf = (keyring: Keyring, holder: string) =>
  keyring.teamKeys.flatMap(({ recipient, copies }) =>
    copies
      .filter((copy) => copy.holder === holder)
      .map(({ sealed }) => ({ teamRecipient: recipient, sealed })),
  )
