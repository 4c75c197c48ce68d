import { expect, test } from '@playwright/test'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import matter from 'gray-matter'
import { z } from 'zod'

import { answerChallenge, foundTeam, openTeamKeys } from '@/domain/keyring'
import { newIdentity, wrap } from '@/domain/sealed-box'

import { logIn } from '../../support/cms'
import { freePort, seedSite, startSite } from '../../support/site-process'
import { look, waysFrom, type Seen } from '../../support/walk'

// Each pack as it is delivered, before anybody made a key: from the front page to who helps, without a
// browser. A pack of its own is a site of its own.
test.describe.configure({ mode: 'parallel', timeout: 300_000 })

const root = 'content/regions'
const steunpunt = z.object({ phone: z.string().default('') })

/** What a pack has to offer, read from its files. */
function packAt(name: string) {
  const { data } = matter(readFileSync(path.join(root, name, 'steunpunt.md'), 'utf8'))
  return { name, schools: existsSync(path.join(root, name, 'schools')), ...steunpunt.parse(data) }
}
type Pack = ReturnType<typeof packAt>

const levels = ['/ouders', '/jongeren', '/en/parents', '/en/young-people']
const contacts = levels.map((level) => `${level}/contact`)
const form = /\/contact\/(vraag|question)$/
const schoolList = /\/(scholen|schools)(\?|\/|$)/
const callUs =
  /\b(bel|belt|bellen)( of mail(en)?| of schrijf)? (ons|het steunpunt|(uw|je) steunpunt)\b|\b(ons|steunpunt)( ook)? (bellen|bel)\b|\bcall( or e?-?mail| or write to)? (us|the steunpunt|your steunpunt|the support point)\b/i
const findSchool = /Zoek een school|Zoek je school|Find a school|Find your school|Toon scholen|Show schools/

/** What stands on a page that this pack cannot make good. */
function emptyPromises(pack: Pack, { path: at, status, text, links }: Seen): string[] {
  const called = links.filter((link) => link.startsWith('tel:'))
  const found = [
    [status !== 200, `answers ${String(status)}`],
    [/kan hier nog niet|cannot write here yet/i.test(text), 'is the form that is not ready'],
    [links.some((link) => form.test(link)), 'leads to the form'],
    [called.some((link) => !/^tel:\+?\d{3,}$/.test(link)), 'has an empty number'],
    [links.includes('mailto:'), 'has an empty mail address'],
    [!pack.phone && callUs.test(text), `says “${callUs.exec(text)?.[0] ?? ''}” without a number`],
    [!pack.schools && links.some((link) => schoolList.test(link)), 'leads to schools'],
    [!pack.schools && findSchool.test(text), 'invites to find a school'],
  ] as const
  return found.flatMap(([wrong, what]) => (wrong ? [`${at} ${what}`] : []))
}

/** Everything in sight from the front pages, the starts and the contact pages. */
async function walk(site: string): Promise<Seen[]> {
  const firsts = ['/', '/en', ...levels, ...contacts]
  const seen = await Promise.all(firsts.map((at) => look(site, at)))
  const further = new Set(seen.flatMap(waysFrom).filter((at) => !firsts.includes(at)))
  const rest = [...further]
  while (rest.length > 0) seen.push(...(await Promise.all(rest.splice(0, 4).map((at) => look(site, at)))))
  return seen
}

const stateSchema = z.object({
  version: z.number(),
  holders: z.array(z.object({ user: z.string(), recipient: z.string() })),
  mine: z.object({ copies: z.array(z.object({ teamRecipient: z.string(), sealed: z.string() })) }).optional(),
})
const challengeSchema = z.object({ token: z.string(), sealed: z.string() })

/** Founds a team as the CMS does: a key, a team key, and the proof that it opens. */
async function makeTeamKey(site: string): Promise<void> {
  const cms = await logIn(site, 'caseworker')
  const { identity, recipient } = await newIdentity()
  const state = async () => stateSchema.parse((await cms.call('GET', '/keyring/state')).body)
  const act = async (body: object) => {
    const { version } = await state()
    expect((await cms.call('POST', '/keyring/act', { version, ...body })).status).toBe(200)
  }
  await act({ act: 'enrol', recipient, wrapped: await wrap(identity, 'vier woorden hier', 10) })
  await act((await foundTeam((await state()).holders)).act)
  const team = await openTeamKeys((await state()).mine?.copies ?? [], identity)
  const asked = await cms.call('POST', '/keyring/challenge', { act: 'opened', kind: 'reader' })
  const { token, sealed } = challengeSchema.parse(asked.body)
  const answer = await answerChallenge(sealed, { kind: 'reader', identity, team })
  await act({ act: 'opened', proof: { token, answer } })
}

for (const pack of readdirSync(root).map(packAt))
  test(`${pack.name}: every way leads to somebody who helps, and none in a circle`, async () => {
    const folder = await mkdtemp(path.join(tmpdir(), `steunwijzer-${pack.name}-`))
    const environment = { REGION: pack.name, TEAM_KEY: 'none' }
    await seedSite(folder, environment)
    const site = await startSite(folder, await freePort(), { environment })
    try {
      const { address } = site
      const seen = await walk(address)
      expect(seen.length).toBeGreaterThan(60)
      expect(seen.flatMap((page) => emptyPromises(pack, page))).toEqual([])

      for (const at of contacts) {
        const page = await look(address, at)
        expect(page.html, at).toContain('id="landelijk"')
        expect(page.links.filter((link) => /^(tel:|mailto:|https:)/.test(link)).length, at).toBeGreaterThan(
          10,
        )
      }
      for (const at of ['/bericht', '/ouders/zoeken?q=qqqq', '/en/parents/search?q=qqqq'])
        expect(emptyPromises(pack, await look(address, at))).toEqual([])
      for (const level of levels) {
        const closed = await look(
          address,
          `${level}${level.startsWith('/en') ? '/contact/question' : '/contact/vraag'}`,
        )
        expect(closed.status).toBe(503)
        expect(closed.links).toContain(`${level}/contact`)
        expect(closed.links.filter((link) => form.test(link))).toEqual([])
        const schools = await look(address, level.startsWith('/en') ? `${level}/schools` : `${level}/scholen`)
        expect(schools.links.includes('https://scholenopdekaart.nl')).toBe(!pack.schools)
        expect(findSchool.test(schools.text)).toBe(pack.schools)
      }
      expect((await look(address, '/sitemap.xml')).text.includes('/ouders/scholen')).toBe(pack.schools)

      await makeTeamKey(address)
      for (const at of contacts)
        expect(
          (await look(address, at)).links.some((link) => form.test(link)),
          at,
        ).toBe(true)
    } finally {
      await site.stop('SIGKILL')
      await rm(folder, { recursive: true, force: true })
    }
  })
