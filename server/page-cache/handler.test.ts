import { beforeEach, describe, expect, test } from 'vitest'

import PageCache from './handler.mjs'

const tag = 'published'
const page = (html: string) => ({
  kind: 'APP_PAGE',
  html,
  status: 200,
  headers: { 'x-next-cache-tags': tag },
})
const marked = (status: number) => page(`<meta name="page-status" content="${String(status)}"/>`)

const cache = new PageCache()
const htmlAt = async (key: string) => (await cache.get(key))?.value?.html

/** As Next does: it asks first, makes the page when there is none, and then sets it. */
async function make(key: string, entry: Parameters<PageCache['set']>[1], context = {}) {
  await cache.get(key)
  await cache.set(key, entry, context)
}

// The entries outlive an instance, because Next makes one for every request; so every test has its own key.
let count = 0
let key = ''
beforeEach(() => {
  count += 1
  key = `/vragen/${String(count)}`
})

test('answers with what was set, also from another instance, and with nothing for an unknown key', async () => {
  await make(key, page('<p>Vragen</p><script>push()</script>'))
  expect(await new PageCache().get(key)).toMatchObject({
    value: { kind: 'APP_PAGE', html: '<p>Vragen</p>', status: 200 },
  })
  expect(await cache.get('/nergens')).toBeNull()
})

test('keeps how long Next may use a page', async () => {
  await make(key, page(''), { cacheControl: { revalidate: false, expire: undefined } })
  expect(await cache.get(key)).toMatchObject({ cacheControl: { revalidate: false } })
})

test('keeps where a redirect leads, and leaves it out of the answer that Next has put it on itself', async () => {
  const entry = { ...page(''), status: 308, headers: { 'x-next-cache-tags': tag, location: '/vragen/nieuw' } }
  await make(key, entry)
  expect(entry.headers).toEqual({
    'x-next-cache-tags': tag,
    'cache-control': 'private, max-age=0, must-revalidate',
  })
  expect((await cache.get(key))?.value?.headers).toMatchObject({ location: '/vragen/nieuw' })
})

describe('a refresh of a tag', () => {
  test.each([
    ['the page header', page('a'), {}],
    ['the entry', { kind: 'FETCH', tags: [tag] }, {}],
    ['the context', { kind: 'FETCH' }, { tags: [tag] }],
  ])('drops what carries it in %s', async (_where, entry, context) => {
    await make(key, entry, context)
    expect(await cache.get(key)).not.toBeNull()
    await cache.revalidateTag(tag)
    expect(await cache.get(key)).toBeNull()
  })

  test('leaves other entries', async () => {
    await make(key, { kind: 'FETCH', tags: ['other'] })
    await cache.revalidateTag([tag, 'third'])
    expect(await cache.get(key)).not.toBeNull()
  })
})

describe('a page that began before a refresh', () => {
  test('is not kept, because it may show the old text', async () => {
    await cache.get(key)
    await cache.revalidateTag(tag)
    await cache.set(key, page('old'), {})
    expect(await cache.get(key)).toBeNull()
  })

  test('does not stop the next one, which began after it', async () => {
    await cache.get(key)
    await cache.revalidateTag(tag)
    await cache.set(key, page('old'), {})
    await make(key, page('new'))
    expect(await htmlAt(key)).toBe('new')
  })

  test('is not kept either when one made beside it was done before the refresh', async () => {
    await Promise.all([cache.get(key), cache.get(key)])
    await cache.set(key, page('first'), {})
    await cache.revalidateTag(tag)
    await cache.set(key, page('old'), {})
    expect(await cache.get(key)).toBeNull()
  })
})

test('of two pages made side by side the last is kept', async () => {
  await Promise.all([cache.get(key), cache.get(key)])
  await cache.set(key, page('first'), {})
  await cache.set(key, page('last'), {})
  expect(await htmlAt(key)).toBe('last')
})

test.each([404, 503])('a page with status %i is never kept', async (status) => {
  await make(key, marked(status))
  expect(await cache.get(key)).toBeNull()
})

test('a failure does not replace the page that was there', async () => {
  await make(key, page('good'))
  await cache.set(key, marked(503), {})
  expect(await htmlAt(key)).toBe('good')
})
