import { NextResponse } from 'next/server'

import { securityText } from '@/domain/security-text'
import { env } from '@/env'
import { defaultLanguage, siteLanguages } from '@/locales/languages'
import { pathTo } from '@/locales/paths'
import { steunpuntFor } from '@/server/queries/steunpunt'

export const dynamic = 'force-dynamic'

/** Where somebody who finds a weakness can say so: the mail address of the steunpunt, and its contact page. */
export async function GET(): Promise<NextResponse> {
  const mail = await steunpuntFor(defaultLanguage).then(
    (steunpunt) => steunpunt.mail,
    () => '',
  )
  const text = securityText({
    mail,
    page: env.siteUrl + pathTo({ level: 'parents', page: '/contact' }, defaultLanguage),
    address: `${env.siteUrl}/.well-known/security.txt`,
    languages: siteLanguages.map(({ code }) => code),
    now: new Date(),
  })
  return new NextResponse(text, {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
}
