import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { faqFile, writeContentFile, writeSmallContent } from '../support/small-content'
import { testPayload, type TestPayload } from '../support/test-payload'

const silent = { working: () => undefined, done: () => undefined, line: () => undefined }

let test: TestPayload
let root: string
let run: () => Promise<{ created: number; updated: number; unchanged: number; leftAlone: string[] }>

beforeAll(async () => {
  test = await testPayload()
  root = path.join(test.folder, 'content')
  await writeSmallContent(root)
  const { seed } = await import('@/scripts/seed/seed')
  run = () => seed({ payload: test.payload, region: 'proef', log: silent, root })
})

afterAll(() => test.cleanup())

const count = (collection: 'faq' | 'topics' | 'seed-records') => test.payload.count({ collection })

async function question(slug: string, locale: 'nl' | 'en' = 'nl') {
  const { docs } = await test.payload.find({
    collection: 'faq',
    where: { slug: { equals: slug } },
    locale,
    draft: true,
  })
  const [found] = docs
  if (!found) throw new Error(`There is no question ${slug}`)
  return found
}

/** Everything the seed can touch, as text: equal before and after means that nothing was written. */
async function wholeDatabase(): Promise<string> {
  const slugs = ['faq', 'topics', 'schools', 'organisations', 'seed-records'] as const
  const all = await Promise.all(
    slugs.map((collection) =>
      test.payload.find({ collection, pagination: false, locale: 'all', sort: 'id' }),
    ),
  )
  const versions = await test.payload.countVersions({ collection: 'faq' })
  const steunpunt = await test.payload.findGlobal({ slug: 'steunpunt', locale: 'all' })
  return JSON.stringify([all.map(({ docs }) => docs), versions, steunpunt])
}

/** These tests follow one database through its life, so their order matters. */
describe('seeding', () => {
  it('writes nothing at all when one file is malformed', async () => {
    const broken = faqFile().replace('article: "2.44", ', '').replace('owner:', 'editor:')
    await writeContentFile(root, 'national/faq/kapot.md', broken)
    const file = path.join(root, 'national/faq/kapot.md')
    await expect(run()).rejects.toMatchObject({
      problems: expect.arrayContaining([
        expect.stringContaining(`${file}: sources[0].law.article: `),
        expect.stringContaining(`${file}: owner: `),
        expect.stringContaining(`${file}: editor: `),
      ]) as string[],
    })
    expect(await count('topics')).toEqual({ totalDocs: 0 })
    expect(await count('seed-records')).toEqual({ totalDocs: 0 })
  })

  it('refuses a reference to something that does not exist', async () => {
    await writeContentFile(root, 'national/faq/kapot.md', faqFile({ related: 'faq/nergens' }))
    await expect(run()).rejects.toThrow('related[0]: faq/nergens does not exist')
    expect(await count('faq')).toEqual({ totalDocs: 0 })
    await writeContentFile(root, 'national/faq/kapot.md', faqFile({ title: 'Heel' }))
  })

  it('publishes every file in both languages, with relations in both directions', async () => {
    expect(await run()).toEqual({ created: 8, updated: 0, unchanged: 0, leftAlone: [] })
    const [one, two] = [await question('een'), await question('twee', 'en')]
    expect(one).toMatchObject({
      _status: 'published',
      title: 'Een',
      related: [{ relationTo: 'faq', value: two.id }],
    })
    expect(one.parents?.summary).toBe('Een antwoord (parents.nl)')
    expect(two).toMatchObject({ title: 'Twee (en)', related: [{ value: one.id }, { relationTo: 'faq' }] })
    expect(two.youth?.summary).toBe('Een antwoord (youth.en)')
    expect(two.youth?.body?.root.children.map(({ type }) => type)).toEqual(['paragraph', 'list'])
  })

  it('keeps both languages of a row together', async () => {
    const { docs } = await test.payload.find({ collection: 'schools', locale: 'all' })
    expect(docs[0]?.basis).toMatchObject([
      { text: { nl: 'Rust', en: 'Calm' } },
      { text: { nl: 'Tijd', en: 'Time' } },
    ])
  })

  it('changes nothing when it runs again', async () => {
    const before = await wholeDatabase()
    expect(await run()).toEqual({ created: 0, updated: 0, unchanged: 8, leftAlone: [] })
    expect(await wholeDatabase()).toBe(before)
  })

  it('brings a changed file into a document that nobody touched', async () => {
    await writeContentFile(root, 'national/faq/drie.md', faqFile({ title: 'Drie', summary: 'Nieuw' }))
    expect(await run()).toMatchObject({ created: 0, updated: 1, unchanged: 7 })
    const three = await question('drie', 'en')
    expect(three.parents?.summary).toBe('Nieuw (parents.en)')
    expect(three.related).toEqual([])
    expect(await run()).toMatchObject({ updated: 0, unchanged: 8 })
  })

  it('keeps what an editor changed, also the address, and says so', async () => {
    const { id } = await question('een')
    await test.payload.update({
      collection: 'faq',
      id,
      locale: 'nl',
      data: { slug: 'van-de-redactie', title: 'Van de redactie' },
    })
    await writeContentFile(root, 'national/faq/een.md', faqFile({ title: 'Een', summary: 'Anders' }))
    expect(await run()).toEqual({
      created: 0,
      updated: 0,
      unchanged: 7,
      leftAlone: ['left alone: faq/een was changed in the CMS'],
    })
    expect(await question('van-de-redactie')).toMatchObject({ id, title: 'Van de redactie' })
    expect(await count('faq')).toEqual({ totalDocs: 4 })
  })

  it('keeps a draft that an editor is working on', async () => {
    const { id } = await question('twee')
    await test.payload.update({
      collection: 'faq',
      id,
      draft: true,
      data: { title: 'Concept', _status: 'draft' },
    })
    await writeContentFile(root, 'national/faq/twee.md', faqFile({ title: 'Twee', summary: 'Anders' }))
    expect((await run()).leftAlone).toContain('left alone: faq/twee was changed in the CMS')
    expect(await question('twee')).toMatchObject({ title: 'Concept', _status: 'draft' })
  })

  it('does not bring back what was deleted', async () => {
    const { id } = await question('kapot')
    await test.payload.delete({ collection: 'faq', id })
    expect((await run()).leftAlone).toContain('left alone: faq/kapot was deleted in the CMS')
    expect(await count('faq')).toEqual({ totalDocs: 3 })
  })

  it('takes up a run that was cut off', async () => {
    const { docs } = await test.payload.find({
      collection: 'seed-records',
      where: { key: { in: 'content,faq/drie' } },
    })
    for (const { id, key } of docs)
      if (key === 'content')
        await test.payload.update({ collection: 'seed-records', id, data: { fileHash: null } })
      else await test.payload.delete({ collection: 'seed-records', id })
    expect(await run()).toMatchObject({ created: 0, updated: 1 })
    expect(await count('faq')).toEqual({ totalDocs: 3 })
  })
})
