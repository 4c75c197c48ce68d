import { NextResponse } from 'next/server'

import { themeStyles } from '@/domain/colour/theme'
import { defaultLanguage } from '@/locales/languages'
import { steunpuntFor } from '@/server/queries/steunpunt'

export const dynamic = 'force-dynamic'

/** The one colour of this steunpunt as a style sheet of our own: the policy forbids inline styles. */
export async function GET(): Promise<NextResponse> {
  const colour = await steunpuntFor(defaultLanguage).then(
    ({ themeColour }) => themeColour,
    // Without the database pages keep the colour of the software rather than none.
    () => undefined,
  )
  return new NextResponse(themeStyles(colour ?? ''), {
    headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'private, max-age=60' },
  })
}
