import { expect, test } from 'vitest'

import { withoutRuntime } from './without-runtime.mjs'

const page = (html: unknown) => ({
  kind: 'APP_PAGE',
  html,
  status: 200,
  headers: { 'x-next-cache-tags': 'a,b' },
})
const htmlOf = (html: string) => withoutRuntime(page(html))?.html

test('removes every script of the framework and what preloads them', () => {
  const html =
    '<head><link rel="preload" as="script" fetchPriority="low" href="/_next/static/a.js"/>' +
    '<link rel="modulepreload" href="/_next/b.js"/><script src="/_next/static/a.js" async=""></script></head>' +
    '<body><p>Antwoord</p><script>self.__next_f.push([1,"<p>x</p>"])</script>' +
    '<script id="_R_">(self.__next_r=1)</script></body>'
  expect(htmlOf(html)).toBe('<head></head><body><p>Antwoord</p></body>')
})

test.each([
  '<script type="application/ld+json">{"@type":"FAQPage"}</script>',
  '<script type="speculationrules">{"prefetch":[]}</script>',
  '<script type="module" src="/enhance/read-aloud.js"></script>',
  '<script src="/enhance/quick-exit.js" type="module"></script>',
  '<link rel="stylesheet" href="/theme.css"/>',
  '<link rel="preload" as="font" href="/a.woff2"/>',
])('keeps %s', (element) => {
  expect(htmlOf(`<body>${element}<script>push()</script></body>`)).toBe(`<body>${element}</body>`)
})

test('changes the entry itself, because Next answers the first visitor with it', () => {
  const entry = page({ toUnchunkedString: () => '<p>Antwoord</p><script>push()</script>' })
  expect(withoutRuntime(entry)).toBe(entry)
  expect(entry.html).toBe('<p>Antwoord</p>')
})

test.each([404, 503])('gives a page with the mark %i that status', (status) => {
  const entry = page(`<head><meta name="page-status" content="${String(status)}"/></head>`)
  expect(withoutRuntime(entry)).toMatchObject({
    status,
    headers: { 'x-next-cache-tags': 'a,b' },
  })
})

test.each([
  ['a page', 200, '<p>Antwoord</p>', 'private, max-age=0, must-revalidate'],
  ['a redirect', 308, '', 'private, max-age=0, must-revalidate'],
  ['a missing page', 200, '<meta name="page-status" content="404"/>', 'no-store'],
  ['a page that cannot be made', 200, '<meta name="page-status" content="503"/>', 'no-store'],
  ['a page that Next itself does not find', 404, '<html id="__next_error__">', 'no-store'],
])('says on %s itself that nobody keeps it unasked', (_, status, html, said) => {
  const entry = { ...page(html), status }
  expect(withoutRuntime(entry)?.headers).toMatchObject({ 'cache-control': said })
})

test('lets no other status in, nor a mark that is only mentioned in a text', () => {
  expect(withoutRuntime(page('<meta name="page-status" content="500"/>'))?.status).toBe(200)
  expect(withoutRuntime(page('<p>&lt;meta name="page-status" content="404"/&gt;</p>'))?.status).toBe(200)
})

test('leaves everything that is no page alone', () => {
  const read = { kind: 'FETCH', html: '<script>x</script>' }
  expect(withoutRuntime(read)).toEqual({ kind: 'FETCH', html: '<script>x</script>' })
  expect(withoutRuntime(null)).toBeNull()
})
