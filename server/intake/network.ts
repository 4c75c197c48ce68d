import { createHmac, randomBytes } from 'node:crypto'
import { isIPv4, isIPv6 } from 'node:net'

/** Made anew at each start and each day, so that what is counted can never be traced to an address. */
let salt = { day: '', key: randomBytes(32) }

function todaysKey(now: Date): Buffer {
  const day = now.toISOString().slice(0, 10)
  if (salt.day !== day) salt = { day, key: randomBytes(32) }
  return salt.key
}

/** The first 64 bits of an IPv6 address, of which 56 are commonly one household or company. */
function leadingGroups(address: string): string {
  const [head = '', tail] = address.split('::')
  const groups = head.split(':').filter(Boolean)
  const after = tail?.split(':').filter(Boolean) ?? []
  const missing = Math.max(0, 8 - groups.length - after.length)
  const full = tail === undefined ? groups : [...groups, ...Array<string>(missing).fill('0'), ...after]
  const [a = '0', b = '0', c = '0', d = '0'] = full.map((group) => group.padStart(4, '0').toLowerCase())
  return [a, b, c, d.slice(0, 2)].join(':')
}

/** The network part of an address: /24 of IPv4 (also when written in IPv6), /56 of IPv6. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address
  if (isIPv4(mapped)) return mapped.split('.').slice(0, 3).join('.')
  return isIPv6(mapped) ? leadingGroups(mapped) : 'unknown'
}

/**
 * Stands for the network a request came from, for counting only: a keyed hash whose key is gone tomorrow.
 * The last address that a proxy wrote counts, because a visitor can write the ones before it.
 */
export function hashedNetwork(headers: Headers, now: Date): string {
  const address = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''
  return createHmac('sha256', todaysKey(now)).update(networkOf(address)).digest('base64url')
}
