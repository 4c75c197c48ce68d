import { unstable_rethrow } from 'next/navigation'
import type { ReactNode } from 'react'

import type { Level } from '@/domain/level'
import type { Language } from '@/locales/languages'
import { logFailure } from '@/server/log-failure'

import { UnavailablePage } from './unavailable-page'

/**
 * What a page makes, or a page that says it cannot be made now. Next's own way, error.tsx, runs in the
 * browser: a visitor without JavaScript, and everyone on a cached page, would get an empty page.
 */
export async function orUnavailable(
  reader: { level: Level; locale: Language },
  make: () => Promise<ReactNode>,
): Promise<ReactNode> {
  try {
    return await make()
  } catch (error) {
    // A redirect is thrown too, and not a failure.
    unstable_rethrow(error)
    logFailure('A page could not be made', error)
    return <UnavailablePage level={reader.level} locale={reader.locale} />
  }
}
