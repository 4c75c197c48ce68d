import { expect, test } from '@playwright/test'
import fc from 'fast-check'

import { logIn } from '../support/cms'
import { formPages } from '../support/page-types'
import {
  faults,
  files,
  madeUp,
  malformed,
  methods,
  nowhere,
  pages,
  queries,
  read,
  wellKnown,
} from '../support/made-up'
import { raw, type Asked, type RawAnswer } from '../support/raw'
import { testPort } from '../support/site'

// What holds for every answer, whatever a visitor makes up (docs/decisions/0019). No browser is opened here.

test('whatever is made up, no answer may be kept, none is a failure, and only what is there is answered', async () => {
  test.setTimeout(120_000)
  const headers = fc
    .subarray(Object.keys(madeUp), { maxLength: 5 })
    .chain((names) =>
      fc.record(Object.fromEntries(names.map((name) => [name, fc.constantFrom(...(madeUp[name] ?? []))]))),
    )
  const asked = fc.record({
    path: fc.constantFrom(...pages, ...files, ...nowhere, ...nowhere, ...formPages.slice(0, 2), '/admin'),
    query: fc.constantFrom(...queries),
    method: fc.oneof({ weight: 2, arbitrary: fc.constant('GET') }, fc.constantFrom(...methods)),
    headers,
    body: fc.constantFrom(undefined, malformed.body, 'a=b'),
  })
  await fc.assert(
    fc.asyncProperty(asked, async ({ path, query, method, headers: sent, body }) => {
      const request = {
        path: path.includes('?') ? path : path + query,
        method,
        headers: sent,
        body: read.includes(method) ? undefined : body,
      }
      expect(faults(request, await raw(request))).toEqual([])
    }),
    { seed: 20_261_128, numRuns: 300 },
  )
})

test('a page that is there is there, whichever single header is made up', async () => {
  const { rsc = [], ...others } = madeUp
  const asked = Object.entries(others).flatMap(([name, values]) =>
    values.map((value): Asked => ({ path: '/ouders', headers: { [name]: value } })),
  )
  for (const each of asked) {
    const answer = await raw(each)
    expect([answer.status, ...faults(each, answer)], JSON.stringify(each.headers)).toEqual([200])
  }
  // The framework sends what it asks for itself on to an address of its own.
  for (const value of rsc)
    expect([200, 307]).toContain((await raw({ path: '/ouders', headers: { rsc: value } })).status)
})

test('no address of what is not there answers with 200, and a missing page is ours and kept by nobody', async () => {
  const answers: (RawAnswer & { path: string })[] = []
  for (const path of nowhere) answers.push({ path, ...(await raw({ path })) })
  expect(answers.flatMap((answer) => faults({ path: answer.path }, answer))).toEqual([])
  const missing = answers.filter(({ status, path }) => status === 404 && !path.startsWith('/api/'))
  expect(missing.length).toBeGreaterThan(30)
  for (const { path, headers, text } of missing) {
    expect(headers['cache-control'], path).toMatch(/no-store/)
    expect(text, path).toMatch(/^$|>Deze pagina is er niet<|>This page does not exist</)
  }
})

test('a form is taken where there is one, and everywhere else its method is refused', async () => {
  for (const path of [...pages, ...files, '/formulier', '/nergens', '/enhance/nergens.mjs', '/_next/nergens'])
    for (const method of methods.filter((each) => !read.includes(each))) {
      const answer = await raw({ path, method, ...malformed })
      expect([answer.status, answer.headers.allow], `${method} ${path}`).toEqual([405, 'GET, HEAD'])
    }
  for (const path of ['/ouders/contact/vraag', '/bericht', '/admin'])
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'PROPFIND']) {
      const answer = await raw({ path, method })
      expect([answer.status, answer.headers.allow], path).toEqual([405, 'GET, HEAD, POST'])
    }
  expect((await raw({ path: '/ouders/contact/vraag', method: 'POST', ...malformed })).status).toBe(415)
  for (const path of ['/api/users/login', '/api/faq', '/api/nergens'])
    expect((await raw({ path, method: 'POST', ...malformed })).status, path).toBeLessThan(500)
})

test('an address in capitals leads to the page, with what was asked', async () => {
  for (const [typed, location] of [
    ['/OUDERS/VRAGEN', '/ouders/vragen'],
    ['/Ouders/Vragen/Wat-Is-Een-OPP', '/ouders/vragen/wat-is-een-opp'],
    ['/EN/Parents', '/en/parents'],
    ['/Ouders/Zoeken?q=OPP', '/ouders/zoeken?q=OPP'],
    ['/Ouders/Contact/VRAAG', '/ouders/contact/vraag'],
    ['/Bericht', '/bericht'],
    ['/ADMIN', '/admin'],
  ] as const) {
    const answer = await raw({ path: typed })
    expect([answer.status, answer.headers.location], typed).toEqual([308, location])
  }
})

test('files are there, whole, and only those with a hash may be kept', async () => {
  const home = await raw({ path: '/ouders/zoeken' })
  const chunk = /\/_next\/static\/[^"]+\.(?:css|js)/.exec(home.text)?.[0] ?? ''
  for (const path of [...files, wellKnown, chunk])
    for (const [name, value] of [
      ['accept', '*/*'],
      ['range', 'bytes=99999999-'],
      ['if-match', 'junk'],
    ] as const) {
      const answer = await raw({ path, headers: { [name]: value } })
      expect(answer.status, path).toBe(200)
      expect(faults({ path }, answer), path).toEqual([])
    }
  expect((await raw({ path: chunk })).headers['cache-control']).toContain('immutable')
  expect((await raw({ path: chunk, method: 'POST' })).headers['cache-control']).toBe('no-store')
})

test('security.txt names whom to tell and until when', async () => {
  const { text, headers } = await raw({ path: wellKnown })
  expect(headers['content-type']).toBe('text/plain; charset=utf-8')
  expect(text).toContain('Contact: mailto:vraag@steunpunt-voorbeeldstreek.example\n')
  expect(text).toContain(`Canonical: http://localhost:${String(testPort)}${wellKnown}\n`)
  const ends = new Date(/^Expires: (.+)$/m.exec(text)?.[1] ?? '').getTime() - Date.now()
  expect(ends).toBeGreaterThan(0)
  expect(ends).toBeLessThan(366 * 24 * 60 * 60 * 1000)
})

test('the preview cookie of an editor works, and is kept by nobody', async ({ request }) => {
  const { token } = await logIn(`http://localhost:${String(testPort)}`)
  const headers = { cookie: `payload-token=${token}`, 'sec-fetch-site': 'none' }
  const begun = await request.get('/api/preview?path=/ouders', { headers, maxRedirects: 0 })
  const bypass = /__prerender_bypass=[^;]+/.exec(begun.headers()['set-cookie'] ?? '')?.[0] ?? ''
  const draft = await raw({ path: '/ouders', headers: { cookie: `payload-token=${token}; ${bypass}` } })
  expect(draft.headers['cache-control']).toContain('no-store')
  expect(draft.headers['content-security-policy']).toContain("'strict-dynamic'")
  const stolen = await raw({ path: '/ouders', headers: { cookie: bypass } })
  expect(stolen.headers['cache-control']).toContain('no-store')
})
