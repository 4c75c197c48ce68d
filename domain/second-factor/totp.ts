import { Secret, TOTP } from 'otpauth'

/** What every authenticator app understands: six digits of SHA-1, new every 30 seconds (RFC 6238). */
const period = 30

/** Codes of the half minute before and after count too, because clocks differ (RFC 6238, 5.2). */
const tolerated = 1

/** A new secret of 160 bits, in base32. */
export const newSecret = (): string => new Secret({ size: 20 }).base32

/**
 * What the QR code holds.
 * @param issuer who the app says the code is for
 * @param label which account, such as an e-mail address
 */
export const keyUri = (secret: string, issuer: string, label: string): string =>
  new TOTP({ secret, issuer, label, period }).toString()

/** A secret as people type it over: in groups of four. */
export const inGroups = (secret: string): string => secret.replace(/.{4}(?=.)/g, '$& ')

/** The six digits of a moment (milliseconds). */
export const codeAt = (secret: string, moment: number): string =>
  new TOTP({ secret, period }).generate({ timestamp: moment })

/**
 * The half minute, counted from 1970, that a code belongs to; undefined when it is none of now.
 * @param code as typed: spaces do not matter
 * @param moment milliseconds
 */
export function stepOf(code: string, secret: string, moment: number): number | undefined {
  const digits = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(digits)) return undefined
  const delta = new TOTP({ secret, period }).validate({ token: digits, timestamp: moment, window: tolerated })
  return delta === null ? undefined : TOTP.counter({ period, timestamp: moment }) + delta
}
