import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

import { z } from 'zod'

/** Made when the server starts and never written: a restart asks senders for their words again. */
const key = randomBytes(32)
const lifetime = 30 * 60 * 1000
const sizes = { iv: 12, tag: 16 }

const schema = z.object({ lookup: z.string(), identity: z.string(), until: z.number() })
export type Opened = { lookup: string; identity: string }

/**
 * What a page carries instead of the four words, so that they are typed once and stand on no page: the
 * key they led to, encrypted for this process and for half an hour (AES-256-GCM).
 */
export function newTicket({ lookup, identity }: Opened, now: Date): string {
  const iv = randomBytes(sizes.iv)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  const text = JSON.stringify({ lookup, identity, until: now.getTime() + lifetime })
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')
}

/** Reads a ticket; undefined when it is too old, of before a restart, or not ours. */
export function readTicket(text: string, now: Date): Opened | undefined {
  const bytes = Buffer.from(text.slice(0, 1000), 'base64url')
  if (bytes.length <= sizes.iv + sizes.tag) return undefined
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, sizes.iv))
    decipher.setAuthTag(bytes.subarray(sizes.iv, sizes.iv + sizes.tag))
    const body = decipher.update(bytes.subarray(sizes.iv + sizes.tag))
    const read = schema.parse(JSON.parse(Buffer.concat([body, decipher.final()]).toString('utf8')))
    return read.until > now.getTime() ? { lookup: read.lookup, identity: read.identity } : undefined
  } catch {
    return undefined
  }
}
