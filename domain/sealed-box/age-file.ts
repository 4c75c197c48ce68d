import { base64nopad } from '@scure/base'
import { armor } from 'age-encryption'

/** What can be told of an age file without opening it. `size` is that of the text inside, in bytes. */
export type AgeFile =
  | { lock: 'keys'; recipients: number; size: number }
  | { lock: 'passphrase'; workFactor: number; size: number }

const share = '([A-Za-z0-9+/]{43})'
const keyStanza = new RegExp(`^-> X25519 ${share}\\n${share}\\n`)
const passphraseStanza = new RegExp(`^-> scrypt ([A-Za-z0-9+/]{22}) ([1-9][0-9]?)\\n${share}\\n`)
const ending = new RegExp(`^--- ${share}\\n`)
const firstLine = 'age-encryption.org/v1\n'

const [nonce, tag, chunk] = [16, 16, 64 * 1024]

/** The size of a text from that of its payload (C2SP age specification, "Payload"); undefined when none has it. */
function sizeOf(payload: number): number | undefined {
  const sealed = payload - nonce
  const chunks = Math.ceil(sealed / (chunk + tag))
  const size = sealed - chunks * tag
  const isWhole = sealed >= tag && (chunks === 1 || size > (chunks - 1) * chunk)
  return isWhole ? size : undefined
}

/** The bytes, a letter each. Not `TextDecoder`: it reads "latin1" as another code page. */
const letters = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}

/** Base64 has spellings that no reader of age takes: whatever stands in the header has to decode. */
const decodes = (...words: (string | undefined)[]) =>
  words.every((word) => word !== undefined && base64nopad.decode(word).length >= 16)

function read(file: string): AgeFile | undefined {
  if (!file.startsWith(firstLine)) return undefined
  let rest = file.slice(firstLine.length)
  let recipients = 0
  let workFactor = 0
  for (;;) {
    const stanza = keyStanza.exec(rest) ?? passphraseStanza.exec(rest)
    if (!stanza) break
    const [whole, one, other, third] = stanza
    if (!decodes(one, third ?? other)) return undefined
    if (third === undefined) recipients += 1
    else if (workFactor === 0) workFactor = Number(other)
    else return undefined
    rest = rest.slice(whole.length)
  }
  const end = ending.exec(rest)
  const size = end && decodes(end[1]) ? sizeOf(rest.length - end[0].length) : undefined
  if (size === undefined) return undefined
  if (workFactor === 0) return recipients > 0 ? { lock: 'keys', recipients, size } : undefined
  // A passphrase stands alone (C2SP age specification, "scrypt recipient").
  return recipients === 0 ? { lock: 'passphrase', workFactor, size } : undefined
}

/**
 * Reads the outside of an age file in armor: for how many keys it was sealed, or that a passphrase opens it.
 * It is what a server can check without a key; for whom it was sealed, and whether it opens, nobody can tell.
 * @returns undefined when it is no age file of X25519 stanzas or of one scrypt stanza, whole
 */
export function readAgeFile(armored: string): AgeFile | undefined {
  try {
    return read(letters(armor.decode(armored)))
  } catch {
    return undefined
  }
}
