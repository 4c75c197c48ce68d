import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { faqFile, writeContentFile, writeSmallContent } from '@/tests/support/small-content'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { ContentError } from './problems'
import { readContent } from './read-content'

let root: string

beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'content-'))
  await writeSmallContent(root)
})

afterEach(() => rmSync(root, { recursive: true }))

/** The problems of the content, without the folder it happens to stand in. */
function problems(): string[] {
  try {
    readContent(root, 'proef')
    return []
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    return error.problems.map((line) => line.replace(`${root}/`, ''))
  }
}

const name = 'national/faq/een.md'

describe('reading content', () => {
  it('reads a nation and a region, and notices when a file changes', async () => {
    const before = readContent(root, 'proef')
    expect(before.documents.map(({ key }) => key)).toContain('schools/proefschool')
    expect(before.globals.map(({ key }) => key)).toEqual(['steunpunt'])
    await writeContentFile(root, name, faqFile({ summary: 'Anders' }))
    expect(readContent(root, 'proef').hash).not.toBe(before.hash)
  })

  it.each([
    ['article: "2.44", ', '', `${name}: sources[0].law.article: `],
    ['bwb: "BWBR0044212"', 'bwb: "WVO"', `${name}: sources[0].law.bwb: write a law number`],
    ['reviewBy: "2027-08-01"', 'reviewBy: 2027-08-01', `${name}: reviewBy: write a date in quotes`],
    ['"https://wetten.overheid.nl/BWBR0044212"', '"wetten"', `${name}: sources[0].url: write a full address`],
    ['owner:', 'colour: rood\nowner:', `${name}: colour: this field is not known here`],
    ['nl: "Een vraag", ', '', `${name}: title.nl: `],
    ['nl: "Een vraag"', 'de: "Frage", nl: "Een vraag"', `${name}: title.de: this field is not known here`],
    [', en: "Een vraag (en)"', '', `${name}: title.en: needed`],
    ['---youth.nl', '---kids.nl', `${name}: sections.kids.nl: this field is not known here`],
    ['summary: "Een antwoord (youth.nl)"', 'resume: "Tekst"', `${name}: sections.youth.nl.summary: `],
    ['topics: [hulp]', 'topics: [ruimte]', `${name}: topics[0]: topics/ruimte does not exist`],
    ['related: []', 'related: [faq/weg]', `${name}: related[0]: faq/weg does not exist`],
    ['related: []', 'related: [weg]', `${name}: related[0]: write a collection and a slug`],
  ])('turning %j into %j is refused with the file, the field and the reason', async (from, to, line) => {
    const good = faqFile({ title: 'Een vraag', summary: 'Een antwoord' })
    expect(good).toContain(from)
    await writeContentFile(root, name, good.replace(from, to))
    expect(problems()).toContainEqual(expect.stringContaining(line))
  })

  it('refuses English that is not whole, because the CMS would refuse it half-way', async () => {
    const school = 'regions/proef/schools/proefschool.md'
    const text = readFileSync(path.join(root, school), 'utf8')
    await writeContentFile(root, school, text.replace('{ nl: "Tijd", en: "Time" }', '{ nl: "Tijd" }'))
    expect(problems()).toEqual([`${school}: basis[1].text.en: needed, as there is English text`])
  })

  it('refuses an audience without its text', async () => {
    const withoutYouth = faqFile().replace(/---youth\.nl[^]*?(?=---parents\.en)/, '')
    await writeContentFile(root, name, withoutYouth)
    expect(problems()).toEqual([`${name}: youth.nl: missing, though youth is an audience`])
  })

  it('names every file that is wrong, not only the first', async () => {
    await writeContentFile(root, name, 'los')
    await writeContentFile(root, 'national/faq/twee.md', 'los')
    await writeContentFile(root, 'national/overig/drie.md', faqFile())
    expect(problems()).toEqual([
      `${name}: front matter: the first line must be ---`,
      'national/faq/twee.md: front matter: the first line must be ---',
      'national/overig/drie.md: file name: no content of this kind is known',
    ])
  })

  it('refuses the same document in the nation and the region', async () => {
    await writeContentFile(root, 'regions/proef/faq/een.md', faqFile())
    expect(problems()[0]).toMatch(/^regions\/proef\/faq\/een\.md: file name: .*has the same name$/)
  })

  it('lists the packs when there is none of that name', () => {
    expect(() => readContent(root, 'elders')).toThrow(
      'There is no region "elders": set REGION to one of proef.',
    )
  })
})

describe('the content of the project', () => {
  it.each(readdirSync('content/regions'))('of %s has no problem', (region) => {
    expect(readContent('content', region).documents.length).toBeGreaterThan(100)
  })
})
