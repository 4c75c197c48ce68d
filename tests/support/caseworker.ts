import AxeBuilder from '@axe-core/playwright'
import { createClient } from '@libsql/client'
import { expect, type BrowserContext, type Page } from '@playwright/test'

import { codeOn, filledIn, post } from './ask'
import { logIn } from './cms'
import { passphrase, type accounts } from './site'

/** A request that somebody sent: what the CMS calls it, and the words with which its sender comes back. */
export type Sent = { id: string; reference: string; code: string }

/** Sends a question over HTTP, as a browser without scripts does. @param folder of the site, for its database */
export async function askAt(
  { address, folder }: { address: string; folder: string },
  text: string,
): Promise<Sent> {
  const code = codeOn(await (await post(address, filledIn(text))).text()) ?? ''
  const database = createClient({ url: `file:${folder}/site.db` })
  const { rows } = await database.execute(
    'SELECT id, reference FROM requests ORDER BY received_at DESC LIMIT 1',
  )
  database.close()
  return { id: String(rows[0]?.id), reference: String(rows[0]?.reference), code }
}

/** Damages the sealed text of a request where it lies, as a failing disk does: one letter becomes another. */
export async function damage(folder: string, { id }: Sent): Promise<void> {
  const database = createClient({ url: `file:${folder}/site.db` })
  const { rows } = await database.execute({ sql: 'SELECT sealed FROM requests WHERE id = ?', args: [id] })
  const sealed = String(rows[0]?.sealed)
  const place = sealed.length - 200
  const other = sealed[place] === 'A' ? 'B' : 'A'
  const changed = sealed.slice(0, place) + other + sealed.slice(place + 1)
  await database.execute({ sql: 'UPDATE requests SET sealed = ? WHERE id = ?', args: [changed, id] })
  database.close()
}

/** Gives a browser the session of an account, without the pages that log in. */
export async function logInto(
  context: BrowserContext,
  site: string,
  account: keyof typeof accounts = 'caseworker',
): Promise<void> {
  const { token } = await logIn(site, account)
  await context.addCookies([{ name: 'payload-token', value: token, url: site }])
}

/** Opens the caseworker's key on the page where it is asked for. */
export async function unlock(page: Page, words = passphrase): Promise<void> {
  await page.getByLabel('Uw wachtzin', { exact: true }).fill(words)
  await page.getByRole('button', { name: 'Ontgrendel', exact: true }).click()
}

/** Fails with what axe finds in the part of the CMS that we made; the frame around it is Payload's. */
export async function expectOwnPartToBeAccessible(page: Page, part = '.staff'): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze()
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
  expect(found, `what axe finds on ${page.url()}`).toEqual([])
}

/** Everything that the browser keeps for the site beside cookies that no script can read. */
export const keptByBrowser = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const bases = await indexedDB.databases()
    const caches = await globalThis.caches.keys()
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, bases, caches, document.cookie])
  })
