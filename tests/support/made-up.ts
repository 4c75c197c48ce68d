import type { Asked, RawAnswer } from './raw'

export const malformed = {
  headers: { 'content-type': 'multipart/form-data; boundary=x' },
  body: '--x\r\nkapot',
}
const hashed = /^\/_next\/static\/.+\.\w+$/
const keeps = /s-maxage|(?:^|[ ,])public(?=.*max-age=0*[1-9])|max-age=0*[1-9](?=.*public)/

export const pages = [
  '/',
  '/en',
  '/ouders',
  '/jongeren/vragen',
  '/en/parents/contact',
  '/ouders/vragen/wat-is-een-opp',
  '/over/privacy',
  '/ouders/zoeken',
  '/en/young-people/my-region',
  '/ouders/scholen',
]
export const files = ['/theme.css', '/robots.txt', '/sitemap.xml', '/icon.svg', '/enhance/quick-exit.mjs']
export const wellKnown = '/.well-known/security.txt'

export const nowhere = [
  ...['/formulier', '/en/formulier', '/nl/nergens', '/index', '/xx/ouders', '/404', '/500', '/_error'],
  ...['/_next', '/_next/nergens', '/_next/static/nergens.js', '/_next/image?url=%2Ficon.svg&w=64&q=75'],
  ...['/_next/data/x/ouders.json', '/_next/static/chunks/%2e%2e/nergens', '/brand/nergens.svg'],
  ...['/enhance', '/enhance/nergens.mjs', '/enhance/ouders', '/enhance/ouders/zoeken', '/enhance/%ff'],
  ...[
    '/ouders.rsc',
    '/ouders.txt',
    '/ouders.json',
    '/ouders.segments/_tree.segment.rsc',
    '/ouders/vragen.rsc',
  ],
  ...['/form-door/question/nl/parents', '/form-door/message/nl', '/form-door', '/robots.txt/x'],
  ...['/sitemap.xml/x', '/sitemap/0.xml', '/theme.css/x', '/icon.svg/x', '/favicon.ico', '/.well-known/x'],
  ...['/%00', '/ouders/%00', '/ouders/vragen/%00', '/ouders/vragen/wat-is-een-opp%00', '/%ff', '/ouders/%1f'],
  ...['/ouders%2fvragen', '/ouders/%2fvragen', '/ouders/vragen/..%2f..%2f', `/ouders/${'a'.repeat(5000)}`],
  ...['/ouders/vragen/nergens', '/en/about/nergens', '/bericht/nergens', '/ouders/contact/vraag/nergens'],
  ...['/api', '/api/nergens', '/api/%ff', '/api/%00', '/api/media/file/nergens.png', '/api/faq/1/x'],
  ...[
    '/admin/%ff',
    '/admin/nergens',
    '/%5cevil.example',
    '/%5cevil.example.rsc',
    '/ouders/vragen/%5c..',
    '/ouders/vragen%20',
    '/ouders/vragen/%77%2561t',
    '/ouders/vragen/%252e%252e',
  ],
]

/** Headers that mean something to the framework, to proxies or to nobody. */
export const madeUp: Record<string, string[]> = {
  cookie: [
    '__prerender_bypass=x',
    '__prerender_bypass=x; payload-token=x; __next_preview_data=y',
    'NEXT_LOCALE=en; payload-lng=zz; payload-tenant=1',
    'payload-token=junk',
    '%%%=;;;==,,',
    Array.from({ length: 100 }, (_, index) => `c${String(index)}=v`).join('; '),
  ],
  rsc: ['1', 'x'],
  'next-router-prefetch': ['1', '2'],
  'next-router-segment-prefetch': ['/_tree'],
  'next-router-state-tree': ['junk', '%5B', encodeURIComponent('["",{},null,null,true]')],
  'next-url': ['/x', '%ff'],
  'next-hmr-refresh': ['1'],
  'x-nextjs-data': ['1'],
  'x-middleware-subrequest': ['proxy:proxy:proxy:proxy:proxy'],
  'x-middleware-rewrite': ['/admin'],
  'x-middleware-prefetch': ['1', 'x'],
  'x-invoke-path': ['/x'],
  'x-invoke-status': ['500'],
  'x-matched-path': ['/admin'],
  'x-prerender-revalidate': ['x'],
  'x-now-route-matches': ['1=x'],
  'x-forwarded-host': ['evil.example', '%%%'],
  'x-forwarded-proto': ['https', 'junk,,'],
  'x-forwarded-port': ['junk'],
  'x-steunwijzer-screen': ['x'],
  host: ['evil.example', '%%%', 'a b'],
  'accept-encoding': ['junk', 'gzip;q=x'],
  accept: ['text/markdown', 'image/png', '///'],
  range: ['bytes=0-10', 'bytes=99999999-', 'junk'],
  'if-none-match': ['junk', 'x'.repeat(6000)],
  'if-match': ['junk'],
  'if-modified-since': ['junk'],
  purpose: ['prefetch'],
  'sec-fetch-dest': ['image'],
  'content-type': ['multipart/form-data', 'junk'],
  'x-http-method-override': ['DELETE'],
}

// CONNECT is no request to a page.
export const methods = [
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'OPTIONS',
  'PROPFIND',
  'PURGE',
  'TRACE',
  'QUERY',
]
export const queries = [
  '',
  '?x=1',
  '?_rsc=abc',
  '?nxtPlocale=en&nxtPslug=x',
  '?%',
  '?__nextLocale=en&page=%00',
]
export const read = ['GET', 'HEAD']

/** What is wrong with an answer by the rules that hold for all of them. */
export function faults({ path, method = 'GET' }: Asked, { status, headers }: RawAnswer): string[] {
  const cache = headers['cache-control'] ?? ''
  const [place = ''] = path.split('?')
  const immutable = status === 200 && hashed.test(path)
  const found = [
    [keeps.test(cache) && !immutable, `may be kept: ${cache}`],
    [status >= 500, 'is a failure'],
    [status === 405 && !headers.allow, 'does not say what is allowed'],
    // Next takes away a preview cookie that it did not give.
    [
      (headers['set-cookie'] ?? []).some((cookie) => !/Expires=Thu, 01 Jan 1970/.test(cookie)),
      'sets a cookie',
    ],
    [status === 200 && (nowhere.includes(place) || nowhere.includes(path)), 'is not there'],
    [status < 400 && pages.includes(place) && !read.includes(method), 'took what no page takes'],
  ] as const
  return found.flatMap(([wrong, what]) => (wrong ? [`${String(status)} ${method} ${path}: ${what}`] : []))
}
