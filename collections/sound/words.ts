type Words = Record<'nl' | 'en', string>

/** Why a value is refused, in the language of the CMS, and what to do. `…` is what the reason is about. */
const words = {
  text: { nl: 'Hier hoort een tekst.', en: 'This has to be a text.' },
  texts: { nl: 'Hier hoort een lijst van teksten.', en: 'This has to be a list of texts.' },
  long: {
    nl: 'Deze tekst is te lang. Maak hem korter dan … tekens.',
    en: 'This text is too long. Make it shorter than … characters.',
  },
  number: { nl: 'Hier hoort een getal.', en: 'This has to be a number.' },
  tick: { nl: 'Hier hoort aan of uit.', en: 'This has to be on or off.' },
  date: {
    nl: 'Dit is geen datum. Kies een dag, zoals 2026-11-01.',
    en: 'This is no date. Choose a day, such as 2026-11-01.',
  },
  choice: {
    nl: 'Deze keuze bestaat niet. Kies er een uit de lijst.',
    en: 'There is no such choice. Choose one of the list.',
  },
  group: {
    nl: 'Dit bestaat uit velden en kan niet iets anders zijn. Vul de velden in of laat ze leeg.',
    en: 'This consists of fields and cannot be anything else. Fill the fields in or leave them empty.',
  },
  list: { nl: 'Hier hoort een lijst.', en: 'This has to be a list.' },
  row: { nl: 'Elke regel van de lijst bestaat uit velden.', en: 'Each row of the list consists of fields.' },
  relation: {
    nl: 'Hier hoort een verwijzing naar een ander document.',
    en: 'This has to point to another document.',
  },
  gone: {
    nl: 'Dit verwijst naar iets wat er niet is. Haal het weg of kies iets anders.',
    en: 'This points to something that is not there. Remove it or choose something else.',
  },
  deadLink: {
    nl: 'De link "…" leidt naar een pagina die er niet is. Haal de link weg of kies een andere pagina.',
    en: 'The link "…" leads to a page that is not there. Remove the link or choose another page.',
  },
  deadPicture: {
    nl: 'In deze tekst staat een beeld dat er niet is. Haal het weg of kies een ander beeld.',
    en: 'This text holds an image that is not there. Remove it or choose another image.',
  },
  'no-rich-text': {
    nl: 'Dit is geen opgemaakte tekst. Schrijf de tekst in het tekstvak van het CMS.',
    en: 'This is no formatted text. Write the text in the editor of the CMS.',
  },
  'too-deep': {
    nl: 'In deze tekst staan te veel lijsten in elkaar. Maak er minder lagen van.',
    en: 'This text holds too many lists inside lists. Use fewer levels.',
  },
  malformed: {
    nl: 'Een deel van deze tekst is kapot. Haal het weg en schrijf of plak het opnieuw.',
    en: 'A part of this text is broken. Remove it and write or paste it again.',
  },
  'unknown-node': {
    nl: 'Hierin staat iets wat de site niet kan tonen ("…"). Haal het weg of plak het als gewone tekst.',
    en: 'This holds something that the site cannot show ("…"). Remove it or paste it as plain text.',
  },
  characters: {
    nl: 'Hierin staat een teken dat niet bewaard kan worden. Haal het weg of typ de tekst opnieuw.',
    en: 'This holds a character that cannot be stored. Remove it or type the text again.',
  },
  nested: { nl: 'Dit zit te diep in elkaar om te bewaren.', en: 'This is nested too deeply to be stored.' },
  large: {
    nl: 'Dit is te groot om te bewaren. Maak de tekst korter of verdeel hem over meer pagina’s.',
    en: 'This is too large to be stored. Make the text shorter or divide it over more pages.',
  },
  system: {
    nl: 'Dit vult het CMS zelf in. Laat het weg.',
    en: 'The CMS fills this in by itself. Leave it out.',
  },
  unknown: { nl: 'Zo heet geen veld.', en: 'No field is called that.' },
  document: { nl: 'Hier hoort een document met velden.', en: 'This has to be a document with fields.' },
} satisfies Record<string, Words>

/** Why something is refused, and what the reason is about. */
export type Reason = { why: keyof typeof words; what?: string }

/** The sentence for a reason. */
export const sentence = ({ why, what = '' }: Reason, language: string): string =>
  words[why][language === 'en' ? 'en' : 'nl'].replace('…', () => what.slice(0, 80))
