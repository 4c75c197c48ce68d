import { describe, expect, it } from 'vitest'

import { deeperHeadings } from './deeper-headings'

const paragraph = { type: 'paragraph', children: [{ type: 'text', text: 'Een zin.' }] }
const heading = (tag: string) => ({ type: 'heading', tag, children: [{ type: 'text', text: 'Kop' }] })

describe('deeperHeadings', () => {
  it('moves headings one step down and keeps their words', () => {
    const text = { root: { children: [heading('h2'), heading('h3')] } }
    expect(deeperHeadings(text)).toEqual({ root: { children: [heading('h3'), heading('h4')] } })
  })

  it('leaves everything else as it is', () => {
    const text = { root: { type: 'root', children: [paragraph] }, version: 1 }
    expect(deeperHeadings(text)).toEqual(text)
  })
})
