import { readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const list = z.record(z.string(), z.string()).optional()
const { dependencies, devDependencies } = z
  .object({ dependencies: list, devDependencies: list })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))
const libraries = Object.keys({ ...dependencies, ...devDependencies }).sort()

const record = readFileSync('docs/decisions/0009-libraries-and-licences.md', 'utf8')
const recorded = new Map(
  [...record.matchAll(/^\| `([^`]+)` *\| ([^|]+?) *\|/gm)].map(([, name = '', licence = '']) => [
    name,
    licence,
  ]),
)

function licenceOf(library: string): string {
  const text = readFileSync(path.join('node_modules', library, 'package.json'), 'utf8')
  return z.object({ license: z.string() }).parse(JSON.parse(text)).license
}

describe('the record of libraries', () => {
  it('names every library and no other', () => {
    expect([...recorded.keys()].sort()).toEqual(libraries)
  })

  it.each(libraries)('%s has the licence that the record says, and it is not the GPL', (library) => {
    const licence = licenceOf(library)
    expect(recorded.get(library)).toBe(licence)
    expect(licence).not.toMatch(/\bA?GPL/)
  })
})
