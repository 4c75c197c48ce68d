import { expect, test } from '@playwright/test'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { createClient } from '@libsql/client'

import { codeOn, filledIn, formToken, post, storedTexts } from '../../support/ask'
import { marker } from '../../support/cms'
import { mailSink } from '../../support/mail-sink'
import { jobsSecret } from '../../support/site'
import { freePort, startSite, type SiteProcess } from '../../support/site-process'

test.describe.configure({ mode: 'serial', timeout: 300_000 })

let folder: string
let site: SiteProcess
let mailPort: number

test.beforeAll(async () => {
  test.setTimeout(300_000)
  folder = await mkdtemp(path.join(tmpdir(), 'steunwijzer-nowhere-'))
  mailPort = await freePort()
  site = await startSite(folder, await freePort(), {
    log: path.join(folder, 'server.log'),
    environment: { SMTP_URL: `smtp://127.0.0.1:${mailPort}`, MAIL_FROM: 'steunpunt@voorbeeld.test' },
  })
})

test.afterAll(async () => {
  await site.stop('SIGKILL')
  await rm(folder, { recursive: true, force: true })
})

const tick = () =>
  fetch(`${site.address}/api/tick`, {
    method: 'POST',
    headers: { authorization: `Bearer ${jobsSecret}` },
  })

const from = '10.77.1.1'
const message = (fields: Record<string, string>) =>
  post(site.address, new URLSearchParams(fields), from, '/bericht')
const hidden = (html: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]+)"`).exec(html)?.[1] ?? ''

const isGone = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** Searches from the start again when a file goes meanwhile: SQLite moves what was in it to another. */
const filesWith = (texts: readonly string[], folders: readonly string[]): Promise<string[]> =>
  search(texts, folders).catch((error: unknown) => {
    if (isGone(error)) return filesWith(texts, folders)
    throw error
  })

/** The names of all files below some folders that hold one of the texts, byte for byte. */
async function search(texts: readonly string[], folders: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const each of folders)
    for (const entry of await readdir(each, { recursive: true, withFileTypes: true })) {
      const file = path.join(entry.parentPath, entry.name)
      const bytes = entry.isFile() ? await readFile(file) : Buffer.alloc(0)
      if (texts.some((text) => bytes.includes(text))) found.push(file)
    }
  return found
}

test('a mail server that is away stops no request, and staff are told once it is back; nothing that was written stands anywhere', async () => {
  const word = marker()
  const asked = filledIn(`Mijn verhaal is ${word}.`, {
    firstName: word,
    reach: 'mail',
    reachAt: `${word}@voorbeeld.test`,
  })
  const code = codeOn(await (await post(site.address, asked, from)).text()) ?? ''
  expect(code).not.toBe('')
  await tick()

  const database = createClient({ url: `file:${folder}/site.db` })
  const problem = await database.execute('SELECT notice_problem FROM requests')
  expect(problem.rows[0]?.notice_problem).toMatch(/ECONN|ESOCKET/)
  const sink = await mailSink(mailPort)
  await database.execute("UPDATE requests SET notice_next_at = '2026-01-01T00:00:00.000Z'")
  const { rows } = await database.execute('SELECT reference FROM requests')
  database.close()
  await tick()
  expect(sink.received()).toContain('/admin/inbox')

  const opened = await (await message({ step: 'open', code })).text()
  expect(opened).toContain(word)
  const added = { step: 'add', ticket: hidden(opened, 'ticket'), token: formToken() }
  expect(await (await message({ ...added, message: `En nog ${word}.` })).text()).toContain(`En nog ${word}.`)
  await tick()
  // What goes wrong must not tell either.
  await post(site.address, filledIn(`Zonder toestemming ${word}`, { consent: '' }), from)
  await site.stop('SIGTERM')
  await sink.close()

  expect((await storedTexts(folder)).some((text) => text.includes(word))).toBe(true)
  const folders = [folder, '.next/server', '.next/cache']
  expect(await filesWith([word, code, code.replaceAll('-', ' ')], folders)).toEqual([])
  expect(sink.received()).not.toContain(word)
  // The search itself can find: the reference stands in the database in plain sight.
  expect(await filesWith([String(rows[0]?.reference)], [folder])).not.toEqual([])
})
