import { z } from 'zod'

import { armoredSchema, recipientSchema } from './keyring'

const user = z.string().min(1)
const copiesForAll = z.array(z.object({ holder: user, sealed: armoredSchema })).min(2)
const copiesOfKeys = z.array(z.object({ teamRecipient: recipientSchema, sealed: armoredSchema })).min(1)

const acts = [
  z.object({ act: z.literal('enrol'), recipient: recipientSchema, wrapped: armoredSchema }),
  z.object({ act: z.literal('change-passphrase'), wrapped: armoredSchema }),
  z.object({
    act: z.literal('found'),
    teamRecipient: recipientSchema,
    copies: copiesForAll,
    recoveryRecipient: recipientSchema,
  }),
  /** Says that who acts has opened the team key in use; the proof is all there is to it. */
  z.object({ act: z.literal('opened') }),
  z.object({ act: z.literal('grant'), user, copies: copiesOfKeys }),
  z.object({ act: z.literal('recovery-tested') }),
  z.object({ act: z.literal('renew-recovery'), recoveryRecipient: recipientSchema, copies: copiesOfKeys }),
] as const

const askedRotation = z.object({ act: z.literal('rotate'), remove: user.optional() })
/** What a browser may ask for. A new team key is made by the server, so that nobody can choose it. */
export const askedActSchema = z.discriminatedUnion('act', [...acts, askedRotation])
export type AskedAct = z.infer<typeof askedActSchema>

/** A team identity sealed for one holder: a user's id, or 'recovery'. */
export type Copy = z.infer<typeof copiesForAll>[number]

/** A new team key, sealed for everybody who goes on reading. */
type Rotation = z.infer<typeof askedRotation> & { teamRecipient: string; copies: Copy[] }
/** Somebody without a copy of the team key in use is taken out: that needs no new key. */
type Leave = { act: 'leave'; user: string }

/** A change of the keyring, whole; made in a browser, on the server or on the command line. */
export type KeyringAct = z.infer<(typeof acts)[number]> | Rotation | Leave

/** The acts of one kind. */
export type Act<Kind extends KeyringAct['act']> = Extract<KeyringAct, { act: Kind }>
