import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { sourcesHash } from './sources'

let root: string

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
  writeFileSync(path.join(root, name), text)
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'sources-'))
  write('app/page.tsx', 'a')
  write('next.config.ts', 'b')
})

afterEach(() => rmSync(root, { recursive: true }))

it.each([
  'app/page.tsx',
  'app/new.tsx',
  'public/logo.svg',
  'next.config.ts',
  'postcss.config.mjs',
  'package-lock.json',
])('a change of %s asks for a new build', (name) => {
  const before = sourcesHash(root)
  write(name, 'changed')
  expect(sourcesHash(root)).not.toBe(before)
})

it.each([
  'app/page.test.tsx',
  'content/national/faq/x.md',
  'README.md',
  'next-env.d.ts',
  'scripts/start/index.ts',
])('a change of %s does not', (name) => {
  const before = sourcesHash(root)
  write(name, 'changed')
  expect(sourcesHash(root)).toBe(before)
})
