import { expect, test } from '@playwright/test'
import { mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { createClient } from '@libsql/client'

import { logIn, markedFaq, marker } from '../../support/cms'
import { loseDatabase } from '../../support/lose-database'
import { freePort, health, startServer, startSite, until, type SiteProcess } from '../../support/site-process'

// One site of its own, brought down and up again: each test starts from where the one before left it.
test.describe.configure({ mode: 'serial', timeout: 240_000 })

const away = /werkt nu even niet/
let folder: string
let port: number
let site: SiteProcess
const database = () => path.join(folder, 'site.db')
const visit = (address: string) => fetch(site.address + address, { redirect: 'manual' })
const textAt = async (address: string) => (await visit(address)).text()

test.beforeAll(async () => {
  test.setTimeout(300_000)
  folder = await mkdtemp(path.join(tmpdir(), 'steunwijzer-resilience-'))
  port = await freePort()
  site = await startSite(folder, port)
})

test.afterAll(async () => {
  await site.stop('SIGKILL')
  await rm(folder, { recursive: true, force: true })
})

test('a database file that is moved away stays in use, so visitors and editors notice nothing', async () => {
  const word = marker()
  await rename(database(), `${database()}.moved`)
  expect(await health(site.address)).toBe(200)
  await (await logIn(site.address)).create('faq', markedFaq(word))
  expect(await textAt(`/ouders/vragen/vraag-${word}`)).toContain(word)
  await rename(`${database()}.moved`, database())
  expect(await textAt(`/jongeren/vragen/vraag-${word}`)).toContain(word)
})

test('while another program writes, visitors read on and an editor’s save waits or is refused, never lost', async () => {
  const word = marker()
  const cms = await logIn(site.address)
  const id = await cms.create('faq', markedFaq(word))
  const other = createClient({ url: `file:${database()}` })
  const lock = await other.transaction('write')
  const refused = await cms.call('PATCH', `/faq/${id}`, { owner: 'tijdens het slot', _status: 'published' })
  expect(refused.status).toBeGreaterThanOrEqual(400)
  expect((await visit(`/ouders/vragen/vraag-${word}`)).status).toBe(200)
  expect((await visit('/en/parents/glossary')).status).toBe(200)
  await lock.rollback()
  other.close()
  await cms.update('faq', id, { owner: 'na het slot', _status: 'published' })
  expect((await cms.call('GET', `/faq/${id}`)).body.owner).toBe('na het slot')
})

test('while the database cannot be read, made pages stay, others say so, and all comes back by itself', async () => {
  await site.stop('SIGTERM')
  site = await startServer(folder, port)
  await until('The site', async () => (await health(site.address)) === 200)
  const made = await textAt('/ouders')
  const bringBack = await loseDatabase(database())

  expect(await health(site.address)).toBe(503)
  expect(await textAt('/ouders')).toBe(made)
  for (const address of ['/ouders/begrippen', '/jongeren/begrippen', '/over/privacy']) {
    const answer = await visit(address)
    expect(answer.status, address).toBe(503)
    expect(answer.headers.get('cache-control'), address).toMatch(/no-store|max-age=0, must-revalidate/)
    expect(await answer.text(), address).toMatch(away)
  }
  // The answer of a page made for each visit has begun before its reading fails.
  for (const address of ['/ouders/mijn-regio?postcode=2781&sector=vo', '/ouders/zoeken?q=opp'])
    expect(await textAt(address), address).toMatch(away)

  await bringBack()
  expect(await health(site.address)).toBe(200)
  for (const address of ['/ouders/begrippen', '/over/privacy', '/ouders/zoeken?q=opp']) {
    const answer = await visit(address)
    expect(answer.status, address).toBe(200)
    expect(await answer.text(), address).not.toMatch(away)
  }
})

test('a site that starts before its database is there says so, and works once it is', async () => {
  await site.stop('SIGTERM')
  const elsewhere = `${folder}.elsewhere`
  await rename(folder, elsewhere)
  site = await startServer(folder, port)
  expect(await health(site.address)).toBe(503)
  const answer = await visit('/jongeren/vragen')
  expect(answer.status).toBe(503)
  expect(await answer.text()).toMatch(away)

  await rename(elsewhere, folder)
  await until('The site', async () => (await health(site.address)) === 200)
  expect((await visit('/jongeren/vragen')).status).toBe(200)
})

test('a server that is killed while an editor works has kept all that was saved', async () => {
  const words = [marker(), marker(), marker()]
  const cms = await logIn(site.address)
  for (const word of words) await cms.create('faq', markedFaq(word))
  const unfinished = cms.create('faq', markedFaq(marker())).catch(() => 'refused')
  await site.stop('SIGKILL')
  await unfinished
  expect(await health(site.address)).toBeUndefined()

  site = await startServer(folder, port)
  await until('The site', async () => (await health(site.address)) === 200)
  for (const word of words) expect(await textAt(`/ouders/vragen/vraag-${word}`)).toContain(`Antwoord ${word}`)
  const check = createClient({ url: `file:${database()}` })
  expect((await check.execute('PRAGMA integrity_check')).rows[0]?.integrity_check).toBe('ok')
  check.close()
})
