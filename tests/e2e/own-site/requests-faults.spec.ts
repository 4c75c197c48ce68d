import { expect, test } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { createClient } from '@libsql/client'

import { codeOn, filledIn, post, storedTexts } from '../../support/ask'
import { marker } from '../../support/cms'
import { freePort, startSite, until, type SiteProcess } from '../../support/site-process'

test.describe.configure({ mode: 'serial', timeout: 300_000 })

let folder: string
let site: SiteProcess

test.beforeAll(async () => {
  test.setTimeout(300_000)
  folder = await mkdtemp(path.join(tmpdir(), 'steunwijzer-faults-'))
  site = await startSite(folder, await freePort())
})

test.afterAll(async () => {
  await site.stop('SIGKILL')
  await rm(folder, { recursive: true, force: true })
})

const phone = '088-000 00 00'

/** What a sender must see when nothing could be stored: that it is so, the phone, and their own text. */
async function expectTruth(answer: Response, word: string): Promise<void> {
  const html = await answer.text()
  expect(answer.status).toBe(503)
  expect(codeOn(html)).toBeUndefined()
  expect(html).toMatch(/niets opgeslagen|nog niets verstuurd/)
  expect(html).toContain(phone)
  expect(html).toContain(word)
}

/** Sends until it works again by itself, and gives the four words. */
async function untilStored(form: URLSearchParams): Promise<string | undefined> {
  let code: string | undefined
  await until('A request that is stored', async () => {
    code = codeOn(await (await post(site.address, form)).text())
    return code !== undefined
  })
  return code
}

test('while the database is locked a sender is told so and keeps the text, and after it the same form works', async () => {
  const word = marker()
  const form = filledIn(`Is er iemand? ${word}`)
  const other = createClient({ url: `file:${folder}/site.db` })
  const lock = await other.transaction('write')
  await expectTruth(await post(site.address, form), word)
  // Others do not wait for a lock that has just been found.
  await expectTruth(await post(site.address, filledIn(`Nog iemand? ${word}`)), word)
  await lock.rollback()
  other.close()
  expect(await untilStored(form)).toBeDefined()
  expect((await storedTexts(folder)).filter((text) => text.includes(word))).toHaveLength(1)
})

test('while nothing can be written to the disk a sender is told so, and it recovers by itself', async () => {
  const word = marker()
  const form = filledIn(`De schijf is vol. ${word}`)
  const { size } = await stat(`${folder}/site.db-wal`).catch(() => ({ size: 4096 }))
  const limit = (bytes: string) => {
    for (const pid of site.processes()) execFileSync('prlimit', [`--fsize=${bytes}:unlimited`, '--pid', pid])
  }
  limit(String(Math.min(size, 4096)))
  await expectTruth(await post(site.address, form), word).finally(() => limit('unlimited'))
  expect(await untilStored(form)).toBeDefined()
  expect((await storedTexts(folder)).filter((text) => text.includes(word))).toHaveLength(1)
})
