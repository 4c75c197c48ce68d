import type { Copy } from './asked-acts'
import type { Keyring } from './keyring'

/** True when both hold the same, each once. */
export const sameSet = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && new Set([...one, ...other]).size === one.length

export const holdersOf = (copies: readonly Copy[]) => copies.map(({ holder }) => holder)
/** True for whoever made a key of their own. */
export const isHolder = ({ holders }: Keyring, user: string) => holders.some((holder) => holder.user === user)
