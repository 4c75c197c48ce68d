import { expect, test } from '@playwright/test'
import { randomInt } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { codeOn, filledIn, post, storedTexts } from '../../support/ask'
import { marker } from '../../support/cms'
import { freePort, health, startServer, startSite, until, type SiteProcess } from '../../support/site-process'

test.describe.configure({ mode: 'serial', timeout: 1_800_000 })

const senders = 40
const kills = 20

let folder: string
let port: number
let site: SiteProcess

test.beforeAll(async () => {
  test.setTimeout(300_000)
  folder = await mkdtemp(path.join(tmpdir(), 'steunwijzer-survive-'))
  port = await freePort()
  site = await startSite(folder, port)
})

test.afterAll(async () => {
  await site.stop('SIGKILL')
  await rm(folder, { recursive: true, force: true })
})

type Sent = { word: string; acknowledged: boolean; status: number }

/** One sender: what they were told. A connection that breaks is no answer at all. */
async function send(word: string): Promise<Sent> {
  try {
    const answer = await post(site.address, filledIn(`Kan iemand meedenken? ${word}`))
    return { word, acknowledged: codeOn(await answer.text()) !== undefined, status: answer.status }
  } catch {
    return { word, acknowledged: false, status: 0 }
  }
}

const manyWords = () => Array.from({ length: senders }, marker)
const found = (texts: readonly string[], word: string) => texts.filter((text) => text.includes(word)).length

test('forty senders at once: each request is stored once and confirmed, or refused with a message', async () => {
  const sent = await Promise.all(manyWords().map(send))
  const texts = await storedTexts(folder)
  for (const { word, acknowledged, status } of sent) {
    expect([200, 429, 503], word).toContain(status)
    expect(found(texts, word), word).toBe(acknowledged ? 1 : 0)
  }
  expect(sent.filter(({ acknowledged }) => acknowledged).length).toBeGreaterThan(senders / 2)
})

test('a server that is killed at any moment has every request it confirmed', async () => {
  let confirmed = 0
  for (let time = 0; time < kills; time += 1) {
    let answered = 0
    const words = manyWords()
    const sending = Promise.all(words.map((word) => send(word).finally(() => (answered += 1))))
    // Before the first answer, then further on, and never at quite the same point of the work.
    while (answered < (time * senders) / kills) await pause(10)
    await pause(randomInt(300))
    await site.stop('SIGKILL')
    const sent = await sending
    site = await startServer(folder, port)
    await until('The site', async () => (await health(site.address)) === 200)
    const texts = await storedTexts(folder)
    const lost = sent.filter(({ word, acknowledged }) => acknowledged && found(texts, word) !== 1)
    const twice = sent.filter(({ word }) => found(texts, word) > 1)
    expect({ lost, twice }, `kill ${time + 1}`).toEqual({ lost: [], twice: [] })
    confirmed += sent.filter(({ acknowledged }) => acknowledged).length
  }
  expect(confirmed, 'requests that were confirmed before a kill').toBeGreaterThan(kills)
})

test('who got no answer sends the same form again: one request, and the words they would have had', async () => {
  const word = marker()
  const form = filledIn(`Mijn verbinding viel weg. ${word}`)
  const from = '10.99.1.1'
  const first = codeOn(await (await post(site.address, form, from)).text())
  await site.stop('SIGKILL')
  site = await startServer(folder, port)
  await until('The site', async () => (await health(site.address)) === 200)
  const again = await post(site.address, form, from)
  expect(again.status).toBe(200)
  expect(codeOn(await again.text())).toBe(first)
  expect(found(await storedTexts(folder), word)).toBe(1)
})
