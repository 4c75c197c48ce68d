import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isBlank, material, plainText } from './plain-text'

const text = (words: string) => ({ type: 'text', text: words })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })
const document = (...children: unknown[]) => ({ root: { type: 'root', children } })

it.each(['', ' \n', '\u200b\u2060', '\u00ad', '\u0000', '\u202a \ufeff'])('%j shows nothing', (value) => {
  expect(isBlank(value)).toBe(true)
  expect(isBlank(document(paragraph(text(value))))).toBe(true)
})

it.each(['a', '!', '\u200bja', '👍'])('%j shows something', (value) => {
  expect(isBlank(value)).toBe(false)
})

describe('the words of a rich text', () => {
  it('stand one paragraph, heading or list item a line', () => {
    const rich = document(
      { type: 'heading', children: [text('Wat is een OPP?')] },
      paragraph(text('Het is '), { type: 'link', children: [text('een plan')] }, text('.')),
      { type: 'list', children: [{ type: 'listitem', children: [text('eerst')] }, paragraph(text('dan'))] },
    )
    expect(plainText(rich)).toBe('Wat is een OPP?\nHet is een plan.\neerst\ndan')
  })

  it('break where the writer broke a line, without extra spaces', () => {
    expect(plainText(document(paragraph(text('een  '), { type: 'linebreak' }, text('\ttwee'))))).toBe(
      'een\ntwee',
    )
  })

  it('of a plain string are the string itself', () => {
    expect(plainText('  een\n\n twee ')).toBe('een\ntwee')
  })

  it.each([null, undefined, 3, {}, [], document(), document(paragraph())])('of %j are none', (value) => {
    expect(plainText(value)).toBe('')
  })

  it('are read from anything without failing, and cleaning twice changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string()), (value) => {
        const once = plainText(value)
        expect(plainText(once)).toBe(once)
      }),
    )
  })
})

describe('what counts as a change', () => {
  it('is not case, spaces or punctuation', () => {
    expect(material('Uw kind,  thuis!')).toBe(material(document(paragraph(text('uw kind: thuis')))))
  })

  it('is another word, number or accent', () => {
    expect(material('binnen 6 weken')).not.toBe(material('binnen 4 weken'))
    expect(material('een plan')).not.toBe(material('één plan'))
  })
})
