import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))

const rule = z.object({ name: z.string(), why: z.string().min(1) })
const { floors, forbidden } = z
  .object({ floors: z.array(rule.extend({ from: z.string() })).min(1), forbidden: z.array(rule).min(1) })
  .parse(read('tests/architecture/advisory-floors.json'))

const lock = z
  .object({ packages: z.record(z.string(), z.looseObject({ version: z.string().optional() })) })
  .parse(read('package-lock.json'))

/** Every installed copy, also those nested in another package. */
const installed = Object.entries(lock.packages).flatMap(([place, { version }]) => {
  const name = place.split('node_modules/').at(-1) ?? ''
  return name === '' || version === undefined ? [] : [{ name, version, place }]
})

/** Negative when the first version is older. A prerelease counts as older than its release. */
function compare(one: string, other: string): number {
  const parts = (version: string) => (version.split('-')[0] ?? '').split('.').map(Number)
  const numbers = parts(one).map((number, index) => number - (parts(other)[index] ?? 0))
  return (
    numbers.find((difference) => difference !== 0) ?? Number(other.includes('-')) - Number(one.includes('-'))
  )
}

describe('versions are compared by number', () => {
  it.each([
    ['3.9.0', '3.90.0'],
    ['9.10.4', '10.0.16'],
    ['16.4.1-canary.3', '16.4.1'],
  ])('%s is older than %s', (older, newer) => {
    expect(compare(older, newer)).toBeLessThan(0)
    expect(compare(newer, older)).toBeGreaterThan(0)
    expect(compare(newer, newer)).toBe(0)
  })
})

describe('no installed package is older than its last known security fix', () => {
  it.each(floors)('$name from $from', ({ name, from }) => {
    const tooOld = installed.filter((copy) => copy.name === name && compare(copy.version, from) < 0)
    expect(tooOld).toEqual([])
  })

  it.each(['payload', 'next', 'react', 'react-dom'])('%s is in the lockfile at all', (name) => {
    expect(installed.map((copy) => copy.name)).toContain(name)
  })
})

describe('the Payload family', () => {
  const family = installed.filter(({ name }) => name === 'payload' || name.startsWith('@payloadcms/'))

  it('has exactly one version', () => {
    expect(family.length).toBeGreaterThan(5)
    expect([...new Set(family.map(({ version }) => version))]).toHaveLength(1)
  })

  it('is pinned exactly in package.json, because its peers are exact', () => {
    const { dependencies } = z
      .object({ dependencies: z.record(z.string(), z.string()) })
      .parse(read('package.json'))
    const ranges = Object.entries(dependencies).filter(([name]) => family.some((copy) => copy.name === name))
    expect(ranges.filter(([, range]) => !/^\d+\.\d+\.\d+$/.test(range))).toEqual([])
  })
})

it.each(forbidden)('$name is not installed', ({ name }) => {
  expect(installed.filter((copy) => copy.name === name)).toEqual([])
})
