import { env } from '@/env'

import { withoutScripts } from '../page-cache/without-runtime.mjs'
import { pagePolicy } from '../security-policy'
import { screenHeader } from './screen-header'
import { setReady, takeScreen, type Screen } from './screens'

/**
 * A form page as a whole answer: rendered by React like any other page, without the framework's scripts,
 * with its own status and never stored by anybody. What was typed goes from memory to the page and is
 * nowhere else: it stands in no address, no header and no cache.
 * @throws Error when the page cannot be made
 */
export async function answerWith(screen: Screen, status: number, wait?: number): Promise<Response> {
  const key = setReady(screen)
  try {
    const page = await fetch(`${env.ownAddress}/${screen.locale}/formulier`, {
      headers: { [screenHeader]: key },
      cache: 'no-store',
      redirect: 'error',
    })
    if (!page.ok) throw new Error(`A form page answered ${page.status}.`)
    // What the page needs first, such as its letters: without this they come late and move what is read.
    const link = page.headers.get('link')
    return new Response(withoutScripts(await page.text()), {
      status,
      headers: { ...formHeaders, ...(link && { link }), ...(wait && { 'retry-after': String(wait) }) },
    })
  } finally {
    takeScreen(key)
  }
}

export const formHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': pagePolicy,
}
