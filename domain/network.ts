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

/** An address without what proxies write around it: a port, brackets, quotes, the name of an interface. */
function bareAddress(written: string): string {
  const plain = written.trim().replace(/^"(.*)"$/, '$1')
  const bracketed = /^\[([^\]]*)\](?::\d{1,5})?$/.exec(plain)?.[1]
  const withPort = /^([\d.]+):\d{1,5}$/.exec(plain)?.[1]
  return (bracketed ?? withPort ?? plain).replace(/%.*$/, '')
}

/** An IPv4 address that is written in IPv6, either way: ::ffff:203.0.113.5 or ::ffff:cb00:7105. */
function fromMapped(address: string): string {
  const [, dotted, high, low] =
    /^(?:::|(?:0+:){5})ffff:(?:(\d+\.\d+\.\d+\.\d+)|([\da-f]{1,4}):([\da-f]{1,4}))$/i.exec(address) ?? []
  if (high === undefined || low === undefined) return dotted ?? address
  const bytes = Buffer.from(high.padStart(4, '0') + low.padStart(4, '0'), 'hex')
  return [...bytes].join('.')
}

/** The network part of an address, however it is written: /24 of IPv4 (also within IPv6), /56 of IPv6. */
export function networkOf(written: string): string {
  const address = fromMapped(bareAddress(written))
  if (isIPv4(address)) return address.split('.').slice(0, 3).join('.')
  return isIPv6(address) ? leadingGroups(address) : 'unknown'
}

/**
 * Stands for the network a request came from, for counting only: a keyed hash whose key is gone tomorrow.
 * The last address that a proxy wrote counts, because a visitor can write the ones before it.
 */
export function hashedNetwork(headers: Headers, now: Date): string {
  const address = headers.get('x-forwarded-for')?.split(',').at(-1) ?? ''
  return createHmac('sha256', todaysKey(now)).update(networkOf(address)).digest('base64url')
}
