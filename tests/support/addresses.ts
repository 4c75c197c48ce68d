/** Where every kind of page stands, written out: paths are a contract, so the tests do not compute them. */
const levelPages = [
  ['start', '', ''],
  ['questions', '/vragen', '/questions'],
  ['question', '/vragen/wat-is-een-opp', '/questions/wat-is-een-opp'],
  [
    'regional question',
    '/vragen/wie-beslist-in-voorbeeldstreek',
    '/questions/wie-beslist-in-voorbeeldstreek',
  ],
  ['rights', '/rechten-en-plichten', '/rights-and-duties'],
  ['right', '/rechten-en-plichten/zorgplicht', '/rights-and-duties/zorgplicht'],
  ['region', '/mijn-regio', '/my-region'],
  ['own region', '/mijn-regio?postcode=2781&sector=vo', '/my-region?postcode=2781&sector=vo'],
  ['other region', '/mijn-regio?postcode=9712&sector=vo', '/my-region?postcode=9712&sector=vo'],
  ['unknown region', '/mijn-regio?postcode=1000&sector=po', '/my-region?postcode=1000&sector=po'],
  ['wrong region', '/mijn-regio?postcode=99999', '/my-region?postcode=99999'],
  ['route', '/routes/extra-hulp-middelbare-school-voorbeeldstreek', ''],
  ['schools', '/scholen', '/schools'],
  ['chosen schools', '/scholen?gemeente=Waterhoek&hulp=taal', '/schools?gemeente=Waterhoek&hulp=taal'],
  ['no schools', '/scholen?gemeente=Waterhoek&type=so', '/schools?gemeente=Waterhoek&type=so'],
  ['school', '/scholen/waterhoek-lyceum', '/schools/waterhoek-lyceum'],
  ['glossary', '/begrippen', '/glossary'],
  ['search', '/zoeken', '/search'],
  ['found', '/zoeken?q=opp', '/search?q=opp'],
  ['nothing found', '/zoeken?q=qqqqqqqq', '/search?q=qqqqqqqq'],
  ['danger', '/zoeken?q=suicide', '/search?q=suicide'],
  ['contact', '/contact', ''],
  ['ask', '/contact/vraag', '/contact/question'],
] as const

const folders = {
  nl: { parents: '/ouders', youth: '/jongeren', about: '/over', home: '/', message: '/bericht' },
  en: {
    parents: '/en/parents',
    youth: '/en/young-people',
    about: '/en/about',
    home: '/en',
    message: '/en/message',
  },
  'ar-XB': {
    parents: '/ar-XB/parents',
    youth: '/ar-XB/young-people',
    about: '/ar-XB/about',
    home: '/ar-XB',
    message: '/ar-XB/message',
  },
} as const

export type Language = keyof typeof folders
export type Level = 'parents' | 'youth'
export type Address = { name: string; path: string; language: Language; level?: Level }

/** Every page that both levels have, in one language. */
const levelAddresses = (language: Language): Address[] =>
  (['parents', 'youth'] as const).flatMap((level) =>
    levelPages.map(([name, dutch, english]) => ({
      name,
      path: folders[language][level] + (language === 'nl' ? dutch : english || dutch),
      language,
      level,
    })),
  )

/** Every kind of page in one language, those above the levels too. */
export const addresses = (language: Language): Address[] => [
  { name: 'choose', path: folders[language].home, language },
  { name: 'about', path: `${folders[language].about}/privacy`, language },
  { name: 'message', path: folders[language].message, language },
  ...levelAddresses(language),
]

/** The same page at another level or in another language. */
export function counterpart(
  { name, level, language }: Address,
  to: Partial<Pick<Address, 'level' | 'language'>>,
) {
  const found = addresses(to.language ?? language).find(
    (other) => other.name === name && other.level === (to.level ?? level),
  )
  if (!found) throw new Error(`No page ${name} there.`)
  return found.path
}
