import { readFileSync } from 'node:fs'

import matter from 'gray-matter'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { contactSlug, helpers, nationalReach } from '@/domain/danger/helpers'

import { filesBelow } from './files-below'

const contactSchema = z.looseObject({
  phone: z.string(),
  site: z.string().optional(),
  chat: z.string().optional(),
  urgent: z.boolean(),
  audiences: z.array(z.string()),
})

const contactOf = (slug: string) =>
  contactSchema.parse(matter(readFileSync(`content/national/contacts/${slug}.md`, 'utf8')).data)

/** Where the national help lines may be named: docs/decisions/0014 says why. */
const named = /^(domain\/danger\/helpers\.ts|locales\/messages\/[a-z]+\.json)$/

describe('the national help lines', () => {
  it.each(helpers)('%s is in the code what it is in the content', (helper) => {
    const { phone, site, chat, urgent, audiences } = contactOf(contactSlug[helper])
    expect(nationalReach[helper].phone).toBe(phone)
    expect(nationalReach[helper].online).toBe(chat ?? site)
    expect({ urgent, audiences }).toEqual({ urgent: true, audiences: ['parents', 'youth'] })
  })

  it('are named in one place in the code, and in the words of the interface', () => {
    const sources = ['app', 'components', 'server', 'collections', 'domain', 'locales', 'public']
      .flatMap((folder) => filesBelow(folder))
      .filter((file) => /\.(ts|tsx|mjs|js|json)$/.test(file) && !file.includes('.test.'))
    const naming = sources.filter((file) =>
      /kindertelefoon|veilig-?thuis\.nl|zelfmoordpreventie|113\.nl|0800-/i.test(readFileSync(file, 'utf8')),
    )
    expect(naming).toContain('domain/danger/helpers.ts')
    expect(naming.filter((file) => !named.test(file))).toEqual([])
  })
})
