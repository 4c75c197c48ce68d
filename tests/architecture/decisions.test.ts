import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

const folder = 'docs/decisions'
const index = readFileSync(path.join(folder, 'README.md'), 'utf8')
const records = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md')

describe('decision records', () => {
  it('are named by number and subject', () => {
    expect(records.length).toBeGreaterThan(0)
    expect(records.filter((file) => !/^\d{4}-[a-z0-9]+(-[a-z0-9]+)*\.md$/.test(file))).toEqual([])
  })

  it('each have a number of their own', () => {
    const numbers = records.map((file) => file.slice(0, 4))
    expect(numbers.filter((number, place) => numbers.indexOf(number) !== place)).toEqual([])
  })

  it.each(records)('%s stands in the index', (file) => {
    expect(index).toContain(`](${file})`)
  })

  it.each(records)('%s says its status, its date, and what follows from it', (file) => {
    const text = readFileSync(path.join(folder, file), 'utf8')
    expect(text).toMatch(/^# \d{4} /m)
    expect(text).toMatch(/Status:\W*\w/)
    expect(text).toMatch(/Date:\W*\d{4}-\d{2}-\d{2}/)
    expect(text).toMatch(/^## Decision$/m)
    expect(text).toMatch(/^## Consequences$/m)
  })
})
