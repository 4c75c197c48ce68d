import config from '@payload-config'
import { draftMode } from 'next/headers'
import { NextResponse, type NextRequest } from 'next/server'
import { getPayload } from 'payload'

import { env } from '@/env'

export const dynamic = 'force-dynamic'

/** A path on this site, never another host: one slash first, then no slash or backslash. */
const ownPath = /^\/(?![/\\])[\w\-/.%]*$/

/** Shows an editor the draft on its real page: `?path=/ouders/vragen/…`; `?leave=1` goes back to what visitors see. */
export async function GET(request: NextRequest): Promise<NextResponse> {
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: request.headers })
  const path = request.nextUrl.searchParams.get('path') ?? '/'
  if (!user) return NextResponse.redirect(new URL('/admin/login', env.siteUrl))
  if (!ownPath.test(path))
    return NextResponse.json({ errors: [{ message: 'Not a path of this site.' }] }, { status: 400 })
  const draft = await draftMode()
  if (request.nextUrl.searchParams.has('leave')) draft.disable()
  else draft.enable()
  return NextResponse.redirect(new URL(path, env.siteUrl))
}
