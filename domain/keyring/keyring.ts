import { z } from 'zod'

import { armoredFile } from '../sealed-box'

/** The holder that is no person: the recovery key, printed once. */
export const recoveryHolder = 'recovery'

const recipient = z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/, 'is no age recipient')
const armored = z.string().max(8000).regex(armoredFile)

const copySchema = z.object({ holder: z.string().min(1), sealed: armored })
const teamKeySchema = z.object({
  recipient,
  madeAt: z.iso.datetime(),
  retiredAt: z.iso.datetime().optional(),
  copies: z.array(copySchema),
})

/**
 * Everything about keys that the server keeps; no part of it opens anything without a passphrase or the
 * recovery key. The newest team key seals new requests; older ones stay so that old requests can be read.
 */
export const keyringSchema = z.object({
  version: z.number().int().min(0),
  teamKeys: z.array(teamKeySchema),
  holders: z.array(
    z.object({ user: z.string().min(1), recipient, wrapped: armored, since: z.iso.datetime() }),
  ),
  recovery: z
    .object({ recipient, madeAt: z.iso.datetime(), testedAt: z.iso.datetime().optional() })
    .optional(),
})
export type Keyring = z.infer<typeof keyringSchema>
export type TeamKey = z.infer<typeof teamKeySchema>
/** A team identity sealed for one holder: a user's id, or 'recovery'. */
export type Copy = z.infer<typeof copySchema>

const teamCopies = z.array(z.object({ teamRecipient: recipient, sealed: armored })).min(1)

const acts = [
  z.object({ act: z.literal('enrol'), recipient, wrapped: armored }),
  z.object({ act: z.literal('change-passphrase'), wrapped: armored }),
  z.object({
    act: z.literal('found'),
    teamRecipient: recipient,
    copies: z.array(copySchema).min(2),
    recoveryRecipient: recipient,
  }),
  z.object({ act: z.literal('grant'), user: z.string().min(1), copies: teamCopies }),
  z.object({ act: z.literal('recovery-tested') }),
  z.object({ act: z.literal('renew-recovery'), recoveryRecipient: recipient, copies: teamCopies }),
] as const

const askedRotation = z.object({ act: z.literal('rotate'), remove: z.string().min(1).optional() })
/** What a browser may ask for. A new team key is made by the server, so that nobody can choose it. */
export const askedActSchema = z.discriminatedUnion('act', [...acts, askedRotation])

/** A new team key, sealed for everybody who goes on reading. */
type Rotation = z.infer<typeof askedRotation> & { teamRecipient: string; copies: Copy[] }

/** A change of the keyring, whole; made in a browser, on the server or on the command line. */
export type KeyringAct = z.infer<(typeof acts)[number]> | Rotation

export const emptyKeyring: Keyring = { version: 0, teamKeys: [], holders: [] }

/** The team key that new requests are sealed for; undefined before there is one. */
export const currentTeamKey = (keyring: Keyring): TeamKey | undefined =>
  keyring.teamKeys.find(({ retiredAt }) => retiredAt === undefined)

/** True when this holder has a copy of the team key that is in use. */
export const canRead = (keyring: Keyring, holder: string): boolean =>
  currentTeamKey(keyring)?.copies.some((copy) => copy.holder === holder) === true

/** A holder's copies of every team key, to be opened with the holder's own key. */
export const copiesOf = (keyring: Keyring, holder: string) =>
  keyring.teamKeys.flatMap(({ recipient, copies }) =>
    copies
      .filter((copy) => copy.holder === holder)
      .map(({ sealed }) => ({ teamRecipient: recipient, sealed })),
  )
