import createMiddleware from 'next-intl/middleware'
import { NextResponse, type NextRequest } from 'next/server'

import { isReady } from '@/server/intake/screens'
import { screenHeader } from '@/server/intake/screen-header'
import {
  forWholeFile,
  isAdmin,
  isApi,
  isFile,
  isReadable,
  loginFor,
  looking,
  methodsOf,
} from '@/server/front-door'
import { adminPolicy, draftPolicy, livePagePolicy, nonce, pagePolicy } from '@/server/security-policy'
import { levels } from '@/domain/level'
import { canonicalPath } from '@/locales/canonical-path'
import { defaultLanguage, isLanguage, languages, type Language } from '@/locales/languages'
import { pathTo } from '@/locales/paths'
import { routing } from '@/locales/routing'

const localised = createMiddleware(routing)

/** Pages that read the query keep the framework's runtime, so they need a nonce. */
const readsQuery =
  /^\/(?:[\w-]+\/)?(?:ouders|jongeren|parents|young-people)\/(?:zoeken|search|mijn-regio|my-region|scholen|schools)\/?$/

/** The forms: shown and taken by one route handler for all languages and levels (server/intake/door.ts). */
const forms = languages.flatMap(({ code }) => [
  ...levels.map((level) => ({
    path: pathTo({ level, page: '/contact/vraag' }, code),
    door: `/form-door/question/${code}/${level}`,
  })),
  {
    path: pathTo({ page: '/bericht' }, code),
    door: `/form-door/message/${code}`,
  },
])
const doors = new Map(forms.map(({ path, door }) => [path, door]))

/** The page behind the form door; without a screen that is ready in memory it shows nothing. */
const formPage = /^(\/[\w-]+)?\/formulier$/

/** The route handlers of the forms under their own address; visitors come by the addresses of the pages. */
const behindDoor = /^\/form-door(\/|$)/

/** Answers that would tell a visitor about fields and accounts; the CMS asks them only when logged in. */
const onlyStaff = new Set(['/api/access', '/api/users/init', '/api/users/first-register'])

function withPolicy(
  request: NextRequest,
  policy: string,
  answer: (request: NextRequest) => NextResponse,
): NextResponse {
  request.headers.set('content-security-policy', policy)
  const response = answer(request)
  response.headers.set('content-security-policy', policy)
  return response
}

/** Lets a request through with the headers that are left of it. */
const pass = ({ headers }: NextRequest): NextResponse => NextResponse.next({ request: { headers } })

/** Browsers that can may fetch the page behind a link that is about to be followed. */
function withPrefetch(response: NextResponse): NextResponse {
  response.headers.set('speculation-rules', '"/enhance/speculation-rules.json"')
  return response
}

/** The language of a path, though no page has it. */
function languageOf({ nextUrl }: NextRequest): Language {
  const first = nextUrl.pathname.split('/')[1] ?? ''
  return isLanguage(first) ? first : defaultLanguage
}

/** The last part of an address that no page has. */
const noPage = 'onleesbaar-adres'

const missing = (request: NextRequest): NextResponse =>
  withPolicy(request, pagePolicy, ({ headers }) =>
    NextResponse.rewrite(new URL(`/${languageOf(request)}/${noPage}`, request.url), { request: { headers } }),
  )

/** Next also fails on a rewrite of what cannot be read: it decodes the first address once more. */
function unreadable(request: NextRequest): NextResponse {
  if (isApi(request.nextUrl.pathname)) return NextResponse.json({ errors: [] }, { status: 400 })
  const start = pathTo({ page: '/' }, languageOf(request))
  return NextResponse.redirect(new URL(`${start}/${noPage}`.replace('//', '/'), request.url))
}

const notTaken = (methods: readonly string[]): NextResponse =>
  new NextResponse(null, {
    status: 405,
    headers: { allow: methods.join(', '), 'cache-control': 'no-store' },
  })

/** The way to the same address in small letters, form or not: nothing that was typed is lost. */
function respelled({ nextUrl, url }: NextRequest, path: string): NextResponse {
  const response = NextResponse.redirect(new URL(path + nextUrl.search, url), 308)
  response.headers.set('cache-control', 'no-store')
  return response
}

function apiAnswer(request: NextRequest, loggedIn: boolean): NextResponse {
  // Payload's own router overlooks case and a last slash.
  const route = request.nextUrl.pathname.toLowerCase().replace(/\/+$/, '')
  return onlyStaff.has(route) && !loggedIn
    ? NextResponse.json({ errors: [] }, { status: 403 })
    : pass(request)
}

function adminAnswer(request: NextRequest, loggedIn: boolean): NextResponse {
  const { pathname, search } = request.nextUrl
  const login = loggedIn || request.method === 'POST' ? undefined : loginFor(pathname, search)
  if (login) return NextResponse.redirect(new URL(login, request.url))
  return withPolicy(request, adminPolicy(nonce()), pass)
}

/** Visitors get no cookie from us: who brings one gets an answer that nobody may keep. */
function unkept({ cookies }: NextRequest, response: NextResponse): NextResponse {
  if (cookies.size > 0) response.headers.set('cache-control', 'no-store')
  return response
}

function pageAnswer(request: NextRequest, loggedIn: boolean): NextResponse {
  // "Whatever you have" would make a 304 of a page that is not there.
  if (request.headers.get('if-none-match') === '*') request.headers.delete('if-none-match')
  const { nextUrl, headers, url } = request
  const { pathname } = nextUrl
  const door = doors.get(pathname)
  if (door) return NextResponse.rewrite(new URL(door, url), { request: { headers } })
  if (formPage.test(pathname)) return isReady(headers.get(screenHeader)) ? pass(request) : missing(request)
  if (behindDoor.test(pathname)) return missing(request)
  // Visitors make up a preview cookie too; a draft is only shown to who is logged in (server/published.ts).
  if (loggedIn && request.cookies.has('__prerender_bypass'))
    return withPolicy(request, draftPolicy(nonce()), localised)
  if (readsQuery.test(pathname)) return withPolicy(request, livePagePolicy(nonce()), localised)
  return withPrefetch(withPolicy(request, pagePolicy, localised))
}

/**
 * Chooses the language of the path and the security policy of the page, and turns away what no page takes
 * (docs/decisions/0019). It never decides who may see what.
 */
export default function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl
  if (!isReadable(pathname)) return unreadable(request)
  // With this header Next answers 200 with nothing in it, whether there is a page or not.
  request.headers.delete('x-middleware-prefetch')
  const path = isApi(pathname) ? pathname : canonicalPath(pathname)
  const methods = methodsOf(path, doors.has(path))
  // Server actions exist for the CMS alone.
  const action = request.headers.has('next-action') && !isAdmin(path) && !doors.has(path)
  if (methods && (action || !methods.includes(request.method))) return notTaken(methods)
  const loggedIn = request.cookies.has('payload-token')
  if (isAdmin(path) && request.method === 'POST' && !(loggedIn && request.headers.has('next-action')))
    return notTaken(looking)
  if (isApi(path)) return apiAnswer(request, loggedIn)
  if (isFile(pathname)) return NextResponse.next({ request: { headers: forWholeFile(request.headers) } })
  if (path !== pathname) return respelled(request, path)
  if (isAdmin(path)) return adminAnswer(request, loggedIn)
  return unkept(request, pageAnswer(request, loggedIn))
}
