import { z } from 'zod'

import { ask, maybe } from '../staff/ask'

const path = '/users/second-factor'

const standing = z.object({
  /** since when there is a second step (ISO 8601) */
  since: maybe(z.string()),
  recoveryCodesLeft: z.number().int(),
  /** false when the role cannot do without */
  mayRemove: z.boolean(),
})
export type Standing = z.output<typeof standing>

const shown = z.object({ secret: z.string(), qr: z.string() })
/** A secret that waits for its first code: in groups of four letters, and as a picture (SVG). */
export type Shown = z.output<typeof shown>

const codes = z.object({ recoveryCodes: z.array(z.string()) })

/** What the server knows of one's own second step. @throws AskError, as all of these */
export const loadStanding = (): Promise<Standing> => ask(`${path}/state`, standing)

/** A new secret. @param code of the second step in use, when there is one */
export const beginSetUp = (code?: string): Promise<Shown> => ask(`${path}/begin`, shown, { code })

/** Puts the new secret to use. @returns ten recovery codes */
export const confirmSetUp = async (code: string): Promise<string[]> =>
  (await ask(`${path}/confirm`, codes, { code })).recoveryCodes

/** @returns ten new recovery codes; the old ones have ended */
export const renewRecoveryCodes = async (code: string): Promise<string[]> =>
  (await ask(`${path}/recovery-codes`, codes, { code })).recoveryCodes

export const removeOwn = (code: string): Promise<object> => ask(`${path}/remove`, z.object({}), { code })

/** @param user id of somebody who lost their phone and their recovery codes */
export const removeOf = (user: string): Promise<object> => ask(`${path}/remove`, z.object({}), { user })
