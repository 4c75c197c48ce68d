import { describe, expect, it } from 'vitest'

import { hashedNetwork, networkOf } from './network'

describe('the network of an address', () => {
  it.each([
    '203.0.113.5',
    '203.0.113.77:44321',
    ' 203.0.113.5:1 ',
    '"203.0.113.5:443"',
    '::ffff:203.0.113.5',
    '::FFFF:203.0.113.5',
    '[::ffff:203.0.113.5]:443',
    '::ffff:cb00:7105',
    '0:0:0:0:0:ffff:203.0.113.5',
  ])('%s is 203.0.113', (address) => expect(networkOf(address)).toBe('203.0.113'))

  it.each([
    '2001:db8:0:ab12::1',
    '2001:0DB8:0000:AB99:ffff::',
    '[2001:db8:0:ab12::1]',
    '[2001:db8:0:ab12::1]:443',
    '"[2001:db8:0:ab12::1]:44321"',
    '2001:db8:0:ab12::1%eth0',
  ])('%s is one /56', (address) => expect(networkOf(address)).toBe('2001:0db8:0000:ab'))

  it.each(['::1', '[::1]:3000'])('%s is this machine', (address) =>
    expect(networkOf(address)).toBe('0000:0000:0000:00'),
  )

  it.each(['', 'unknown', '_hidden', '203.0.113', '203.0.113.5:', '300.1.1.1:80', '[203.0.113.5', 'a:b'])(
    '%j is no address',
    (address) => expect(networkOf(address)).toBe('unknown'),
  )
})

it('counts by the last address that a proxy wrote, with a port or without', () => {
  const now = new Date()
  const network = (forwarded: string) => hashedNetwork(new Headers({ 'x-forwarded-for': forwarded }), now)
  expect(network('198.51.100.1, 203.0.113.5:44321')).toBe(network('203.0.113.9'))
  expect(network('203.0.113.5:44321')).not.toBe(network('198.51.100.1:44321'))
  expect(network('203.0.113.5:44321')).not.toBe(network(''))
})
