import { describe, expect, it } from 'vitest'

import { splitSections } from './sections'

const file = (...lines: string[]) => lines.join('\n')

describe('splitting a content file', () => {
  it('gives the front matter, and for each section its fields and its body', () => {
    const text = file(
      '---',
      'title: Een',
      '---',
      '',
      '---parents.nl',
      'summary: Kort',
      '---',
      '## Kop',
      '',
      'Tekst',
      '',
      '---youth.nl',
      'summary: Jong',
      '---',
    )
    expect(splitSections(text)).toEqual({
      data: { title: 'Een' },
      sections: {
        'parents.nl': { data: { summary: 'Kort' }, body: '## Kop\n\nTekst' },
        'youth.nl': { data: { summary: 'Jong' }, body: '' },
      },
    })
  })

  it('reads files with Windows line ends', () => {
    expect(splitSections('---\r\na: 1\r\n---\r\n---x\r\nb: 2\r\n---\r\nTekst\r\n').sections).toEqual({
      x: { data: { b: 2 }, body: 'Tekst' },
    })
  })

  it.each([
    ['title: Een', 'front matter: the first line must be ---'],
    [file('---js', 'module.exports = {}', '---'), 'front matter: the first line must be ---'],
    [file('---', 'title: Een'), 'front matter: a closing line --- is missing'],
    [file('---', 'title: [', '---'), /^front matter: .*flow/],
    [
      file('---', 'a: 1', '---', 'Los', '---x', 'b: 2', '---'),
      'front matter: text follows that belongs to no section',
    ],
    [file('---', '---', '---x', 'b: 2'), 'x: a closing line --- is missing after its fields'],
    [file('---', '---', '---x', 'b: [', '---'), /^x: /],
    [file('---', '---', '---x', '---', 'Een', '---', 'Twee'), /^x: a line in the body starts with ---/],
    [file('---', '---', '---x', '---', '---x', '---'), 'x: this section stands twice in the file'],
  ])('refuses %j', (text, reason) => {
    expect(() => splitSections(text)).toThrow(reason)
  })
})
