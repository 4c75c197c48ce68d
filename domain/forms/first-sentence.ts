import type { Tried, Wish } from '../requests/codes'

/** What a pupil chose in the helper; whatever is left open is left out. */
export type FirstChoices = {
  /** the title of a topic in words of young people, or "iets anders" in the language of the page */
  topic?: string
  tried: readonly Tried[]
  wish?: Wish
}

/** The messages that the sentences are made of; only `about` has a value. */
export type FirstSentenceKey = 'about' | `tried.${Tried | 'told-both'}` | `wish.${Wish}`

/** Such as next-intl's `t` for the part of the messages that holds these keys. */
type Translate = (key: FirstSentenceKey, values?: { topic: string }) => string

/**
 * The first sentences of a pupil's question in their own ik-voice, for them to change:
 * "Ik ga niet naar school. Ik heb het op school al verteld. Ik wil graag dat iemand met me meedenkt."
 * @returns '' when nothing was chosen
 */
export function firstSentence({ topic = '', tried, wish }: FirstChoices, translate: Translate): string {
  const title = topic.trim()
  return [
    ...(title === '' ? [] : [isSentence(title) ? ended(title) : translate('about', { topic: small(title) })]),
    ...triedKeys(tried).map((key) => translate(key)),
    ...(wish ? [translate(`wish.${wish}`)] : []),
  ].join(' ')
}

/** One sentence for home and school together; "nothing" says nothing beside anything else. */
function triedKeys(tried: readonly Tried[]): FirstSentenceKey[] {
  const done = new Set(tried)
  if (done.size > 1) done.delete('nothing')
  const both = done.has('told-home') && done.has('told-school')
  const told = both ? ['told-both' as const] : [...done].filter((code) => code !== 'asked-help')
  const helped = [...done].filter((code) => code === 'asked-help')
  return [...told, ...helped].map((code) => `tried.${code}` as const)
}

/** Words that titles in an own voice begin with, Dutch and English: those that tell, and those that ask. */
const telling = new Set('ik mijn wij we onze i my our'.split(' '))
const asking = new Set(
  (
    'wat wie hoe waar waarom wanneer welke mag kan moet heb ben krijg ' +
    'what who how where why when which may can must do am is'
  ).split(' '),
)

const firstWord = (title: string) => title.toLowerCase().split(/[^\p{L}]/u, 1)[0] ?? ''

/** "Ik ga niet naar school" and "Wie leest mijn dossier?" say it themselves; "Pesten" does not. */
const isSentence = (title: string) =>
  /[.!?…]$/.test(title) || telling.has(firstWord(title)) || asking.has(firstWord(title))

function ended(title: string): string {
  if (/[.!?…]$/.test(title)) return title
  return `${title}${asking.has(firstWord(title)) ? '?' : '.'}`
}

/** A title as it stands within a sentence: "Pesten" becomes "pesten", "OPP" stays. */
const small = (title: string) => title.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())
