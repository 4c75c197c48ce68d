import { readFileSync } from 'node:fs'
import path from 'node:path'

import matter from 'gray-matter'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { organisationCode } from '@/domain/region/organisation-code'

import { filesBelow } from './files-below'

const inLanguages = z.record(z.string(), z.string())
const steunpuntSchema = z.looseObject({
  name: inLanguages,
  regionName: inLanguages,
  example: z.boolean().optional(),
  mail: z.string().optional(),
  site: z.string().optional(),
})
const organisationSchema = z.looseObject({ code: z.string(), title: inLanguages })

const frontMatter = (file: string): unknown => matter(readFileSync(file, 'utf8')).data

/** A name as it could stand in a sentence: without what explains it or says what kind of body it is. */
function names(texts: Record<string, string>): string[] {
  return Object.values(texts)
    .flatMap((text) => [text, text.replace(/\(.*\)/, '').replace(/^samenwerkingsverband (PO|VO) /i, '')])
    .map((text) => text.trim())
    .filter((text) => /[a-z]{4}/i.test(text))
}

/** The host of an address, which names its owner. */
const host = (address: string | undefined) =>
  address ? [address.replace(/^.*(@|\/\/)/, '').replace(/\/.*$/, '')] : []

/** The packs of regions that exist; an invented one may be spoken of anywhere. */
const packs = filesBelow('content/regions')
  .filter((file) => path.basename(file) === 'steunpunt.md')
  .map((file) => ({ folder: path.dirname(file), steunpunt: steunpuntSchema.parse(frontMatter(file)) }))
  .filter(({ steunpunt }) => steunpunt.example !== true)
const organisations = packs
  .flatMap(({ folder }) => filesBelow(path.join(folder, 'organisations')))
  .map((file) => organisationSchema.parse(frontMatter(file)))

const realNames = new Set([
  ...packs.map(({ folder }) => path.basename(folder)),
  ...packs.flatMap(({ steunpunt }) => [...names(steunpunt.name), ...names(steunpunt.regionName)]),
  ...packs.flatMap(({ steunpunt }) => [...host(steunpunt.mail), ...host(steunpunt.site)]),
  ...organisations.flatMap(({ title }) => names(title)),
])
const realCodes = new Set(organisations.map(({ code }) => code))

/** What ships; tests beside it may read the public list of postcodes. */
const sources = ['app', 'components', 'server', 'collections', 'domain', 'locales']
  .flatMap((folder) => filesBelow(folder))
  .filter((file) => /\.(ts|tsx|mjs|js|css|json)$/.test(file) && !file.includes('.test.'))

function namedIn(text: string): string[] {
  const lower = text.toLowerCase()
  const codes = [...text.matchAll(/\b[PV]O[ .-]?\d{2}[ .-]?\d{2}\b/gi)].map(([code]) => code)
  return [
    ...[...realNames].filter((name) => lower.includes(name.toLowerCase())),
    ...codes.filter((code) => realCodes.has(organisationCode(code) ?? '')),
  ]
}

describe('names of organisations and regions live in content', () => {
  it('knows real names and codes to look for', () => {
    expect(realNames.size).toBeGreaterThan(5)
    expect(realCodes.size).toBeGreaterThan(2)
    for (const name of realNames) expect(namedIn(`Welkom bij ${name}.`)).toContain(name)
    for (const code of realCodes)
      expect(namedIn(`zoals ${code.slice(0, 2)} ${code.slice(2, 4)}.${code.slice(4)}`)).toHaveLength(1)
  })

  it('and not in the code', () => {
    expect(sources.length).toBeGreaterThan(100)
    const found = sources.flatMap((file) =>
      namedIn(readFileSync(file, 'utf8')).map((name) => `${file}: ${name}`),
    )
    expect(found).toEqual([])
  })
})
