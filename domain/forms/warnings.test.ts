import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { warnings, warningsIn } from './warnings'

describe('warnings', () => {
  it('are none for a text without such things, whatever numbers and names are in it', () => {
    const text =
      'Mijn zoon zit in groep 8 van De Regenboog. Sinds 12-03-2026 gaat het niet. De intern begeleider, ' +
      'juf Anna, belde Veilig Thuis (0800-2000). U kunt mij bellen: 06-12345678 of +31 612345678, 9712 AB 10.'
    expect(warningsIn(text)).toEqual([])
  })

  it('come in one order, each once', () => {
    const text =
      'Geboren op 12-03-2012, BSN 123456782 of 111222333, mijn zoon Daan Bakker en mijn zoon Tom Bakker'
    expect(warningsIn(text)).toEqual([...warnings])
  })

  it('come of any text, however nasty, and never fail', () => {
    const piece = fc.constantFrom(
      ...[
        'Aa ',
        'A',
        "'",
        '’',
        '-',
        '. ',
        ' van de ',
        '1',
        '12-',
        '0',
        ' ',
        '\n',
        'geboren ',
        'BSN',
        '+31 ',
        '(',
      ],
      ...['maart ', '123456782', 'mijn zoon ', 'ik ben ', 'é', '😀', ',', '2012'],
    )
    const repeated = fc.tuple(
      fc.array(piece, { minLength: 1, maxLength: 4 }),
      fc.array(piece, { maxLength: 3 }),
    )
    const nasty = repeated.map(
      ([unit, end]) =>
        unit
          .join('')
          .repeat(4000)
          .slice(0, 4000 - 40) + end.join(''),
    )
    fc.assert(
      fc.property(
        fc.oneof(nasty, fc.string({ unit: 'binary', minLength: 3000, maxLength: 4000 })),
        (text) => {
          const found = warningsIn(text, ['Aa Aa', 'é é'])
          expect(found).toEqual(warnings.filter((warning) => found.includes(warning)))
        },
      ),
    )
  })

  it('do not depend on what stands in the sentences before', () => {
    const before = fc.constantFrom('Wij zoeken hulp. ', 'Help!\n\n', 'Op 12-03-2026 belden wij 050-1234567. ')
    const told = fc.constantFrom('Mijn zoon heet Daan Bakker', 'bsn 123456782', 'geboren 12-03-2012', 'niets')
    fc.assert(
      fc.property(fc.array(before, { maxLength: 30 }), told, (sentences, text) => {
        expect(warningsIn(sentences.join('') + text)).toEqual(warningsIn(text))
      }),
    )
  })
})
