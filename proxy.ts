import createMiddleware from 'next-intl/middleware'
import { NextResponse, type NextRequest } from 'next/server'

import { screenHeader } from '@/server/intake/screen-header'
import { adminPolicy, draftPolicy, livePagePolicy, nonce, pagePolicy } from '@/server/security-policy'
import { levels } from '@/domain/level'
import { defaultLanguage, isLanguage, languages } from '@/locales/languages'
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
const formPage = /^\/[\w-]+\/formulier$/

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

/**
 * Browsers and proxies ask again each time (a cheap 304): they would never hear of a publication. Browsers
 * that can may fetch the page behind a link that is about to be followed.
 */
function freshly(response: NextResponse): NextResponse {
  response.headers.set('speculation-rules', '"/enhance/speculation-rules.json"')
  response.headers.set('cache-control', 'public, max-age=0, must-revalidate')
  return response
}

/** Addresses such as /%E0%A4%A cannot be decoded; Next would answer them with a bare error. */
function isReadable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname)
    return true
  } catch {
    return false
  }
}

/**
 * The way to the page that says that there is no such page, in the language of the path. A redirect,
 * because Next also fails on a rewrite: it decodes the first address once more.
 */
function missing(request: NextRequest): NextResponse {
  const first = request.nextUrl.pathname.split('/')[1] ?? ''
  const language = isLanguage(first) ? first : defaultLanguage
  return NextResponse.redirect(
    new URL(`${pathTo({ page: '/' }, language)}/onleesbaar-adres`.replace('//', '/'), request.url),
  )
}

/** Chooses the language of the path and the security policy of the page. It never decides who may see what. */
export default function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl
  const loggedIn = request.cookies.has('payload-token')
  if (pathname.startsWith('/api/')) {
    // Payload's own router overlooks case and a last slash.
    const route = pathname.toLowerCase().replace(/\/+$/, '')
    return onlyStaff.has(route) && !loggedIn
      ? NextResponse.json({ errors: [] }, { status: 403 })
      : NextResponse.next()
  }
  if (pathname === '/admin' || pathname.startsWith('/admin/')) {
    return withPolicy(request, adminPolicy(nonce()), ({ headers }) =>
      NextResponse.next({ request: { headers } }),
    )
  }
  if (!isReadable(pathname)) return missing(request)
  const door = doors.get(pathname.replace(/\/$/, ''))
  if (door) return NextResponse.rewrite(new URL(door, request.url))
  if (formPage.test(pathname) && request.headers.has(screenHeader)) return NextResponse.next()
  // Server actions exist for the CMS alone.
  if (request.headers.has('next-action')) return new NextResponse(null, { status: 405 })
  if (request.cookies.has('__prerender_bypass')) return withPolicy(request, draftPolicy(nonce()), localised)
  if (readsQuery.test(pathname)) return withPolicy(request, livePagePolicy(nonce()), localised)
  return freshly(withPolicy(request, pagePolicy, localised))
}

export const config = {
  matcher: [
    '/((?!_next/|enhance/|brand/|theme\\.css|robots\\.txt|sitemap\\.xml|icon\\.svg|favicon\\.ico).*)',
  ],
}
