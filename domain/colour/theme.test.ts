import { readFileSync } from 'node:fs'

import { expect, it } from 'vitest'

import { lowestContrast, parseHex } from './contrast'
import { papers } from './paper'
import { themeStyles } from './theme'

const styles = readFileSync('app/(site)/tokens.css', 'utf8')

it('knows every background that the style sheet has', () => {
  const used = [...styles.matchAll(/--(?:paper|sheet|field): (#[0-9a-f]{6})/g)].map((match) => match[1])
  expect(new Set(used)).toEqual(new Set([...papers.light, ...papers.dark]))
})

it.each(['#8a3b1d', '#1f5f5b', '#0a0a0a', '#5b1f5f'])(
  'keeps %s readable on every dark background',
  (colour) => {
    const dark = /dark\)\{:root\{--accent:(#[0-9a-f]{6})/.exec(themeStyles(colour))?.[1] ?? ''
    expect(lowestContrast(parseHex(dark) ?? [0, 0, 0], papers.dark)).toBeGreaterThanOrEqual(4.5)
  },
)

it('never puts something else than a colour into the style sheet', () => {
  expect(themeStyles('red}body{display:none')).not.toContain('display')
})
