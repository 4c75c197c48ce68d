import type { APIRequestContext } from '@playwright/test'

import { expect, test } from '@/tests/support/test'

/** `ways` counts what leads on from a page's own text: links, and forms that ask something. */
type Read = { status: number; ids: Set<string>; links: string[]; ways: number }

/** How many pages are asked for at the same time. */
const abreast = 4

const decoded = (href: string) => href.replaceAll('&amp;', '&')

/** What a page holds that a link can lead to, and where its own links go. */
async function read(request: APIRequestContext, path: string): Promise<Read> {
  const answer = await request.get(path, { maxRedirects: 0 })
  const html = await answer.text()
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? ''
  return {
    status: answer.status(),
    ids: new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id)),
    links: [...html.matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, href = '']) => decoded(href)),
    ways: [...main.matchAll(/<(?:a [^>]*?href|form [^>]*?action)="[/#]/g)].length,
  }
}

/** Every page that can be reached from the first by links alone. The made-up language is left out. */
async function crawl(request: APIRequestContext, first: string): Promise<Map<string, Read>> {
  const pages = new Map<string, Read>()
  let next = [first]
  while (next.length > 0) {
    const found = new Set<string>()
    while (next.length > 0)
      await Promise.all(
        next.splice(0, abreast).map(async (path) => {
          const page = await read(request, path)
          pages.set(path, page)
          for (const link of page.links) {
            const to = link.split('#')[0] ?? ''
            if (to.startsWith('/') && !to.startsWith('/ar-XB')) found.add(to)
          }
        }),
      )
    next = [...found].filter((path) => !pages.has(path))
  }
  return pages
}

test('every link leads to a page that is there, and no page is a dead end', async ({ request }) => {
  test.setTimeout(400_000)
  const pages = await crawl(request, '/')
  const entries = [...pages]

  // The documents of the example region at both levels in both languages, and the pages around them.
  expect(pages.size).toBeGreaterThan(250)
  for (const [level, part] of [
    ['/ouders', '/vragen/'],
    ['/jongeren', '/rechten-en-plichten/'],
    ['/en/parents', '/routes/'],
    ['/en/young-people', '/schools/'],
  ])
    expect(entries.some(([path]) => path.startsWith(`${level ?? ''}${part ?? ''}`))).toBe(true)

  const broken = entries
    .filter(([, { status }]) => status !== 200)
    .map(([path, { status }]) => `${String(status)} ${path}`)
  expect(broken, 'pages that do not answer 200').toEqual([])

  const deadEnds = entries.filter(([, { ways }]) => ways === 0).map(([path]) => path)
  expect(deadEnds, 'pages whose own text leads nowhere').toEqual([])

  const lost = entries.flatMap(([path, { links }]) =>
    links
      .filter((link) => link.includes('#') && /^[/#]/.test(link) && !link.startsWith('/ar-XB'))
      .filter((link) => {
        const [to = '', fragment = ''] = link.split('#')
        return !pages.get(to === '' ? path : to)?.ids.has(fragment)
      })
      .map((link) => `${path} → ${link}`),
  )
  expect(lost, 'links to a place on a page that is not there').toEqual([])
})
