import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { plainText } from '../plain-text'
import { richTextTrouble } from './check'
import { plainNodes } from './node'
import { readable } from './readable'

const known = [...plainNodes, 'heading', 'list', 'listitem', 'link', 'autolink', 'upload']
const text = (words: string) => ({ type: 'text', version: 1, text: words, format: 0 })
const node = (type: string, children: unknown[], more: object = {}) => ({
  type,
  version: 1,
  children,
  ...more,
})
const state = (...children: unknown[]) => ({ root: node('root', children) })
const link = (fields: object) => node('link', [text('hier')], { fields })

describe('checking a rich text', () => {
  it.each([
    ['an empty one', state()],
    [
      'paragraphs, headings and lists',
      state(node('paragraph', [text('a')]), node('heading', [], { tag: 'h2' })),
    ],
    ['a list', state(node('list', [node('listitem', [text('a')])], { tag: 'ul' }))],
    ['a link to an address', state(node('paragraph', [link({ linkType: 'custom', url: 'https://a.nl' })]))],
    ['a link to a document', state(node('paragraph', [link({ doc: { relationTo: 'faq', value: 'a' } })]))],
    ['a picture', state({ type: 'upload', relationTo: 'media', value: 'a' })],
    ['a picture that is on its way', state({ type: 'upload', relationTo: 'media', pending: {} })],
  ])('takes %s', (_what, value) => {
    expect(richTextTrouble(value, known)).toBeUndefined()
  })

  it.each([
    ['tekst'],
    [5],
    [{}],
    [[]],
    [{ root: null }],
    [{ root: 'tekst' }],
    [{ root: {} }],
    [{ root: { children: 'tekst' } }],
    [{ root: { children: {} } }],
  ])('refuses %j, which is none', (value) => {
    expect(richTextTrouble(value, known)).toEqual({ trouble: 'no-rich-text' })
  })

  it.each([
    ['no node', 5],
    ['a node without a type', { children: [] }],
    ['a text without words', { type: 'text' }],
    ['words that are none', { type: 'text', text: 5 }],
    ['a format that is none', { type: 'text', text: 'a', format: 'bold' }],
    ['a paragraph without children', { type: 'paragraph' }],
    ['children that are no list', { type: 'paragraph', children: {} }],
    ['another element as heading', node('heading', [], { tag: 'script' })],
    ['another element as list', node('list', [], { tag: 'script' })],
    ['a link without an address', node('link', [])],
    ['a link to half a document', link({ doc: { relationTo: 'faq', value: 5 } })],
    ['a picture from nowhere', { type: 'upload', value: 'a' }],
  ])('refuses %s', (_what, value) => {
    expect(richTextTrouble(state(node('paragraph', [value])), known)).toEqual({ trouble: 'malformed' })
    expect(richTextTrouble(state(value), known)).toEqual({ trouble: 'malformed' })
  })

  it('names the node that its editor does not know', () => {
    const value = state(node('paragraph', [node('toString', [])]))
    expect(richTextTrouble(value, known)).toEqual({ trouble: 'unknown-node', what: 'toString' })
  })

  it('refuses what is deeper than anybody can read, without walking all of it', () => {
    let inner = node('paragraph', [])
    for (let depth = 0; depth < 100_000; depth += 1) inner = node('paragraph', [inner])
    expect(richTextTrouble(state(inner), known)).toEqual({ trouble: 'too-deep' })
  })
})

describe('making a rich text readable', () => {
  it('leaves alone what can be shown', () => {
    const value = state(
      node('paragraph', [text('a'), link({ url: 'https://a.nl' }), { type: 'linebreak' }]),
      node('list', [node('listitem', [text('b'), node('list', [node('listitem', [])], { tag: 'ul' })])], {
        tag: 'ol',
      }),
    )
    expect(readable(value)).toEqual(value)
  })

  it('shows a node it does not know as its text', () => {
    const table = node('table', [node('tablerow', [node('tablecell', [node('paragraph', [text('cel')])])])])
    expect(readable(state(table)).root.children).toEqual([node('paragraph', [text('cel')])])
    const quote = node('quote', [text('een '), node('mark', [text('woord')])])
    expect(readable(state(quote)).root.children).toEqual([node('paragraph', [text('een '), text('woord')])])
    expect(plainText(readable(state({ type: 'ding', text: 'los' })))).toBe('los')
  })

  it('keeps the words of a list and of a heading that are of no kind we know', () => {
    const item = node('listitem', [text('punt')])
    const list = node('list', [item, node('vreemd', [text('ook')])], { tag: 'script' })
    const [shown] = readable(state(list)).root.children
    expect(shown).toMatchObject({
      type: 'list',
      tag: 'ul',
      children: [{ type: 'listitem' }, { type: 'listitem' }],
    })
    expect(readable(state(item)).root.children).toEqual([node('paragraph', [text('punt')])])
    const heading = node('heading', [text('kop')], { tag: 'script' })
    expect(readable(state(heading)).root.children).toEqual([node('paragraph', [text('kop')])])
  })

  it('makes of anything a rich text that passes the check', () => {
    const pieces = fc.letrec((tie) => ({
      node: fc.oneof(
        fc.record(
          {
            type: fc.constantFrom(...known, 'vreemd'),
            text: fc.anything(),
            tag: fc.constantFrom('h2', 'ul', 'script'),
            children: fc.oneof(fc.array(tie('node'), { maxLength: 3 }), fc.constant('geen lijst')),
          },
          { requiredKeys: [] },
        ),
        fc.anything(),
      ),
    }))
    fc.assert(
      fc.property(fc.array(pieces.node, { maxLength: 4 }), (children) => {
        expect(richTextTrouble(readable({ root: { children } }), known)).toBeUndefined()
      }),
    )
  })
})
