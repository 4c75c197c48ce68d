import { createHmac, hkdfSync, randomBytes, randomInt } from 'node:crypto'

import { createClient } from '@libsql/client'

import { openMessage } from '@/domain/sealed-box'

import { requestsSecret } from './site'
import { teamIdentity } from './team'

const key = Buffer.from(hkdfSync('sha256', requestsSecret, '', 'steunwijzer form token', 32))

/**
 * The token of a form that has been open for a while, as the site under test makes them: who sends two
 * hundred forms at once has not opened two hundred pages and waited three seconds for each.
 */
export function formToken(openFor = 60_000): string {
  const time = Buffer.alloc(6)
  time.writeUIntBE(Date.now() - openFor, 0, 6)
  const body = Buffer.concat([time, randomBytes(16)])
  const mac = createHmac('sha256', key).update(body).digest().subarray(0, 16)
  return Buffer.concat([body, mac]).toString('base64url')
}

/** Everything a parent fills in; `fields` change or add to it. */
export function filledIn(text: string, fields: Record<string, string> = {}): URLSearchParams {
  return new URLSearchParams({
    token: formToken(),
    asker: 'parent',
    wish: 'think-along',
    sector: 'vo',
    postcode: '2781',
    question: text,
    reach: 'code',
    consent: 'ja',
    step: 'send',
    ...fields,
  })
}

/** An address in a network that no other sender of this test has. */
export const somewhere = (): string => `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`

/** Sends a form as a browser without scripts does. @param site its address without a last slash */
export function post(
  site: string,
  form: URLSearchParams,
  from = somewhere(),
  path = '/ouders/contact/vraag',
): Promise<Response> {
  return fetch(site + path, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-forwarded-for': from,
      origin: site,
    },
    body: form.toString(),
  })
}

/** The four words on a page that confirms a question; undefined on any other page. */
export function codeOn(html: string): string | undefined {
  const slip = /<div class="code-slip">([\s\S]*?)<\/ol>/.exec(html)?.[1]
  const words = [...(slip ?? '').matchAll(/<li>([a-z]+)<\/li>/g)].map(([, word]) => word)
  return words.length === 4 ? words.join('-') : undefined
}

/** The texts of all requests in the database of a site, opened with the team's key. */
export async function storedTexts(folder: string): Promise<string[]> {
  const identity = await teamIdentity(folder)
  const database = createClient({ url: `file:${folder}/site.db` })
  const { rows } = await database.execute('SELECT reference, sealed FROM requests WHERE sealed IS NOT NULL')
  database.close()
  const texts: string[] = []
  for (const { reference, sealed } of rows)
    texts.push((await openMessage(String(sealed), [identity], String(reference))).text)
  return texts
}
