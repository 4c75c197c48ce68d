import { beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'

import { contactSlug, helpers, nationalReach } from '@/domain/danger/helpers'

const cms = vi.hoisted(() => ({ contacts: [] as object[], away: false }))

vi.mock('../published', () => ({
  published: (schema: z.ZodType) =>
    cms.away ? Promise.reject(new Error('away')) : Promise.resolve(z.array(schema).parse(cms.contacts)),
}))

const { helpLinesFor } = await import('./help-lines')

const texts = { summary: 'Zij helpen.', when: 'Nu.' }
const contact = (slug: string, phone: unknown, more: object = {}) => ({
  id: slug,
  slug,
  title: slug,
  audiences: ['parents', 'youth'],
  parents: texts,
  youth: texts,
  phone,
  scope: 'national',
  ...more,
})
const phones = async () =>
  Object.fromEntries((await helpLinesFor('youth', 'nl')).map(({ helper, phone }) => [helper, phone]))
const floor = Object.fromEntries(helpers.map((helper) => [helper, nationalReach[helper].phone]))

beforeEach(() => {
  cms.contacts = []
  cms.away = false
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
})

describe('the national help lines', () => {
  it('are all there when nothing is published', async () => expect(await phones()).toEqual(floor))

  it('are all there when the database is away, or holds what the site cannot read', async () => {
    cms.away = true
    expect(await phones()).toEqual(floor)
    cms.away = false
    cms.contacts = [{ slug: 7 }]
    expect(await phones()).toEqual(floor)
  })

  it('have the number that editors published', async () => {
    cms.contacts = [contact(contactSlug.home, '0800 20 00 00')]
    expect(await phones()).toEqual({ ...floor, home: '0800 20 00 00' })
  })

  it.each(['', null, 'zie site', '1', '0800-2000 of 112', 'javascript:alert(1)'])(
    'keep the number we know when the published one cannot be dialled: %j',
    async (phone) => {
      cms.contacts = [contact(contactSlug.home, phone)]
      expect(await phones()).toEqual(floor)
    },
  )

  it('lead to the page that editors published, and to the one we know when that is no address', async () => {
    const online = async () =>
      (await helpLinesFor('youth', 'nl')).find(({ helper }) => helper === 'child')?.online
    cms.contacts = [contact(contactSlug.child, '0800-0432', { chat: 'https://chat.voorbeeld.nl' })]
    expect(await online()).toBe('https://chat.voorbeeld.nl')
    for (const chat of ['javascript:alert(1)', 'chat', '']) {
      cms.contacts = [contact(contactSlug.child, '0800-0432', { chat })]
      expect(await online()).toBe(nationalReach.child.online)
    }
  })

  it('are known by their number when an editor made the contact anew', async () => {
    cms.contacts = [contact('kindertelefoon-2', '0800 0432')]
    const lines = await helpLinesFor('youth', 'nl')
    expect(lines.find(({ helper }) => helper === 'child')).toMatchObject({ slug: 'kindertelefoon-2' })
  })
})
