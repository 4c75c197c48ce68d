import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { filesBelow } from './files-below'

const documents = [
  ...readdirSync('.'),
  ...['docs', 'database', 'content/reference'].flatMap((folder) => filesBelow(folder)),
].filter((file) => file.endsWith('.md'))

type Link = { document: string; target: string }

/** Links and pictures in the project; addresses elsewhere and in the same document are left out. */
const links = documents.flatMap((document): Link[] =>
  [...readFileSync(document, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^([a-z]+:|#)/.test(target))
    .map((target) => ({ document, target: target.split('#')[0] ?? '' })),
)
const isPicture = ({ target }: Link) => target.endsWith('.png')
const pictures = links.filter(isPicture)

const isThere = ({ document, target }: Link) => existsSync(path.join(path.dirname(document), target))

describe('what the documents point at', () => {
  it('is there', () => {
    const others = links.filter((link) => !isPicture(link))
    expect(others.length).toBeGreaterThan(10)
    expect(others.filter((link) => !isThere(link))).toEqual([])
  })

  it('when it is a picture, is one that scripts/screenshots.ts makes, and each of those is shown', () => {
    const made = [...readFileSync('scripts/screenshots.ts', 'utf8').matchAll(/'(redactie-[a-z-]+)'/g)]
    expect(pictures.map(({ target }) => path.basename(target, '.png')).sort()).toEqual(
      made.map(([, name]) => name).sort(),
    )
  })

  it('when it is a picture, is there as soon as pictures have been made', () => {
    if (!existsSync('docs/images')) return
    expect(pictures.filter((link) => !isThere(link))).toEqual([])
  })
})
