import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { search } from './search'
import { createIndex, type Kind, type SearchDocument } from './search-index'

const page = (kind: Kind, id: string, title: string, summary = '', text = '', aliases: string[] = []) =>
  ({ id, kind, title, summary, text, aliases, path: `/${id}` }) satisfies SearchDocument

const documents = [
  page(
    'question',
    'opp',
    'Wat is een OPP?',
    'Een OPP (ontwikkelingsperspectief) is het plan voor extra hulp.',
  ),
  page('question', 'opr', 'Wat is de OPR?', 'De ondersteuningsplanraad van het samenwerkingsverband.'),
  page(
    'question',
    'kind-zit-thuis',
    'Mijn kind zit thuis. Wat nu?',
    'Vraag de school snel om een gesprek en een plan met data.',
  ),
  page(
    'question',
    'dyslexie',
    'Mijn kind heeft dyslexie',
    'Wat moet de school doen?',
    'Uw kind mag thuis oefenen. Vaak zit een kind met andere kinderen in een groep.',
  ),
  page('question', 'aanbod', 'Waar vind ik welke hulp een school geeft?', 'In het ondersteuningsaanbod.'),
  page('question', 'geschorst', 'Mijn kind is geschorst. Wat kan ik doen?', 'Vraag het besluit op papier.'),
  page('right', 'schorsen', 'Regels bij schorsing', 'Een schorsing duurt hoogstens een week.'),
  page('right', 'bezwaar', 'U mag bezwaar maken', 'Een bezwaarschrift stuurt u binnen zes weken.'),
  page('right', 'zorgplicht', 'De school moet een passende plek zoeken', 'De zorgplicht van de scholen.'),
  page('term', 'zorgcoordinator', 'Zorgcoördinator', 'Regelt de hulp op school.'),
  page('term', 'schorsing', 'Schorsing', 'Tijdelijk niet naar school mogen.', '', ['schorsen', 'geschorst']),
  page('contact', 'mentor', 'Mentor', 'Een leraar die op je let.'),
]
const glossary = [
  { title: 'Ondersteuningsaanbod', aliases: ['SOP', 'schoolondersteuningsprofiel'] },
  { title: 'Schorsing', aliases: ['schorsen', 'geschorst'] },
]
const index = createIndex(documents, 'nl')
const ids = (query: string, options = {}) =>
  search(index, query, { glossary, ...options }).flatMap(({ hits }) => hits.map(({ id }) => id))
const first = (query: string) => ids(query)[0]

describe('search', () => {
  it.each([
    ['a whole sentence with the words of a title', 'mijn kind zit thuis', 'kind-zit-thuis'],
    ['a typing error in a long word', 'ontwikelingsperspectief', 'opp'],
    ['capitals', 'MENTOR', 'mentor'],
    ['no accents', 'zorgcoordinator', 'zorgcoordinator'],
    ['accents', 'zorgcoördinator', 'zorgcoordinator'],
    ['quotes', '“OPP”', 'opp'],
    ['signs around a word', '*dyslexie)?', 'dyslexie'],
  ])('finds by %s', (_, query, id) => {
    expect(first(query)).toBe(id)
  })

  it('finds a compound by its first part, also where that is not how the stem is written', () => {
    expect(ids('ondersteuning')).toEqual(expect.arrayContaining(['aanbod', 'opr']))
    const letter = createIndex([page('page', 'letter', 'Een bezwaarschrift sturen')], 'nl')
    expect(search(letter, 'bezwaar')[0]?.hits[0]?.id).toBe('letter')
  })

  it('takes singular and plural as one word, both ways', () => {
    const only = createIndex(
      [page('page', 'one', 'De school'), page('page', 'more', 'Alle scholen'), page('page', 'no', 'De gids')],
      'nl',
    )
    const found = (query: string) =>
      search(only, query)[0]
        ?.hits.map(({ id }) => id)
        .sort()
    expect(found('school')).toEqual(['more', 'one'])
    expect(found('scholen')).toEqual(['more', 'one'])
  })

  it('tells abbreviations of one letter difference apart', () => {
    expect(ids('OPR')).toEqual(['opr'])
    expect(ids('OPP')).toEqual(['opp'])
  })

  it('finds by an old name what has only the present one, thanks to the glossary', () => {
    expect(ids('SOP')).toEqual(['aanbod'])
    expect(ids('SOP', { glossary: [] })).toEqual([])
  })

  it('finds by one form of a word what has another form, thanks to the glossary', () => {
    expect(ids('geschorst')).toEqual(expect.arrayContaining(['geschorst', 'schorsing', 'schorsen']))
    expect(ids('schorsing')).toContain('geschorst')
  })

  it('puts a title before another name, before a summary, before a text', () => {
    const order = createIndex(
      [
        page('page', 'text', 'Hulp', 'Uitleg', 'pesten'),
        page('page', 'summary', 'Hulp', 'pesten', 'Uitleg'),
        page('page', 'alias', 'Hulp', 'Uitleg', 'Meer', ['pesten']),
        page('page', 'title', 'Pesten', 'Uitleg', 'Meer'),
      ],
      'nl',
    )
    expect(search(order, 'pesten')[0]?.hits.map(({ id }) => id)).toEqual([
      'title',
      'alias',
      'summary',
      'text',
    ])
  })

  it('groups by kind, the kind of the best hit first, each hit once', () => {
    const groups = search(index, 'regels bij schorsing', { glossary })
    expect(groups[0]?.kind).toBe('right')
    expect(groups.every(({ kind, hits }) => hits.every((hit) => hit.kind === kind))).toBe(true)
    expect(new Set(groups.map(({ kind }) => kind)).size).toBe(groups.length)
    expect(search(index, 'dyslexie')).toEqual([
      { kind: 'question', hits: [documents.find(({ id }) => id === 'dyslexie')] },
    ])
  })

  it('leaves out pages with one unimportant word when another page has them all', () => {
    const many = Array.from({ length: 40 }, (_, number) =>
      page('page', `p${number}`, 'Hulp', '', 'op school'),
    )
    const large = createIndex([...many, page('question', 'taxi', 'Met de taxi naar school')], 'nl')
    expect(search(large, 'taxi naar school').map(({ kind }) => kind)).toEqual(['question'])
  })

  it('finds English by its stems, without a word of Dutch grammar', () => {
    const english = createIndex(
      [
        page('question', 'home', 'My child is at home and not at school', 'Ask for a meeting.'),
        page('right', 'suspended', 'Rules for suspending a pupil', 'Schools must write why.'),
      ],
      'en',
    )
    const best = (query: string) => search(english, query)[0]?.hits[0]?.id
    expect(best('is my child at home?')).toBe('home')
    expect(best('suspended pupils')).toBe('suspended')
    expect(search(english, 'the of and')).toEqual([])
  })

  it('finds words in a language it has no grammar of', () => {
    const arabic = createIndex([page('question', 'school', 'طفلي في المدرسة')], 'ar')
    expect(search(arabic, 'المدرسة')[0]?.hits[0]?.id).toBe('school')
  })
})

describe('whatever is typed', () => {
  it.each(['', '   ', '%', '"', '""', '😀', '\\', '.*', '\0', 'wat is het', '\ud83d'])(
    '%j finds nothing',
    (query) => {
      expect(search(index, query, { glossary })).toEqual([])
    },
  )

  it('only the first 200 characters count', () => {
    expect(search(index, `dyslexie ${'x'.repeat(10_000)}`)).toEqual(
      search(index, `dyslexie ${'x'.repeat(191)}`),
    )
    expect(search(index, `${' '.repeat(200)}dyslexie`)).toEqual([])
  })

  it('only the first 12 telling words count', () => {
    const twelve = 'aa bb cc dd ff gg hh ii jj kk ll mm'
    expect(ids(`dyslexie ${twelve}`)).toEqual(['dyslexie'])
    expect(ids(`${twelve} dyslexie`)).toEqual([])
  })

  it('at most 50 documents come back, or fewer when asked', () => {
    const many = createIndex(
      Array.from({ length: 80 }, (_, number) => page('school', `s${number}`, 'Voorbeeldschool')),
      'nl',
    )
    expect(search(many, 'voorbeeldschool')[0]?.hits).toHaveLength(50)
    expect(search(many, 'voorbeeldschool', { limit: 3 })[0]?.hits).toHaveLength(3)
    expect(search(many, 'voorbeeldschool', { limit: 70 })[0]?.hits).toHaveLength(50)
  })

  it('an answer comes without failing, within the bounds, and the same each time', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(fc.constantFrom('school', 'SOP', 'kind', '"', '-', 'ë', 'constructor', '__proto__'))
        .map((words) => words.join(' ')),
    )
    fc.assert(
      fc.property(typed, (query) => {
        const found = ids(query)
        expect(new Set(found).size).toBe(found.length)
        expect(ids(query)).toEqual(found)
      }),
      { numRuns: 40 },
    )
  })
})
