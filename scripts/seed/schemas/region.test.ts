import { readdirSync } from 'node:fs'
import path from 'node:path'

import { steunpunt as steunpuntGlobal } from '@/collections/globals/steunpunt'
import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'

import { readContent } from '../read-content'

const namesOf = (fields: Field[]): string[] =>
  fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => namesOf(tab.fields))
    if (field.type === 'row') return namesOf(field.fields)
    return 'name' in field ? [field.name] : []
  })

const content = path.resolve('content')
const steunpuntOf = (region: string) =>
  readContent(content, region).globals.find(({ kind }) => kind === 'steunpunt')?.content

describe('what a file says of a steunpunt', () => {
  it.each(readdirSync(path.join(content, 'regions')))(
    'has a field in the CMS for all of it in %s',
    (region) => {
      const fields = [...namesOf(steunpuntGlobal.fields), 'sections']
      const values = Object.keys(steunpuntOf(region) ?? {})
      expect(values.length).toBeGreaterThan(10)
      expect(values.filter((name) => !fields.includes(name))).toEqual([])
    },
  )

  it('reaches the CMS: the promise, the school holidays and the independence of the example', () => {
    expect(steunpuntOf('voorbeeld')).toMatchObject({
      replyWorkingDays: 3,
      schoolHolidays: 'midden',
      independenceParents: { nl: expect.stringContaining('u'), en: expect.any(String) },
      independenceYouth: { nl: expect.stringContaining('jou') },
    })
  })
})
