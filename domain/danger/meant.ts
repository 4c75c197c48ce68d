import { beginsLike } from './edits'
import { soundOf } from './words'

/** Strong words so much themselves that one wrong letter makes no other word of them. */
const unlikeOthers =
  'violence boyfriend girlfriend husband harassed harassing harassment molested assaulted threatened threatens ' +
  'threatening domestic kidnapped unconscious daughter neglected stepfather stepmother grandfather myself himself herself ' +
  'blackmailed pregnant physical physically sexually sexual emotional paracetamol ibuprofen swallowed overdosed nightmare ' +
  'weggelopen bewusteloos bewustzijn mezelf zichzelf uitgehuwelijkt doorgesneden slaappillen pijnstillers stiefvader stiefmoeder'

/** Strong words that others are much like ("accused", "stated", "hopeless"): only what sounds the same is one. */
const likeOthers =
  'abused abusing abusive violent bleeding homeless strangled stabbed raped suicide marriage naaktfotos'

/** How else they are written, where it is further off. */
const alsoWritten: Readonly<Record<string, string>> = {
  marrige: 'marriage',
  marrage: 'marriage',
  marraige: 'marriage',
  abuced: 'abused',
  abbused: 'abused',
  abuzed: 'abused',
  vilence: 'violence',
  violense: 'violence',
  harrassed: 'harassed',
  harased: 'harassed',
  harrased: 'harassed',
  harresed: 'harassed',
  thretened: 'threatened',
  threatend: 'threatened',
  thretend: 'threatened',
  threatning: 'threatening',
  mr: 'meer',
  mer: 'meer',
  leve: 'leven',
  lewe: 'leven',
  lvn: 'leven',
  zelfm: 'zelfmoord',
  dissapear: 'disappear',
  disapear: 'disappear',
  dissappear: 'disappear',
  suicde: 'suicide',
  suiced: 'suicide',
  sucied: 'suicide',
  suisidal: 'suicidal',
  sucidal: 'suicidal',
  rapd: 'raped',
  stabd: 'stabbed',
  beatin: 'beaten',
  breathin: 'breathing',
  breating: 'breathing',
  unconcious: 'unconscious',
  unconsious: 'unconscious',
}

type Heard = { sound: string; word: string }

const heard = (words: string): Heard[] => words.split(' ').map((word) => ({ sound: soundOf(word), word }))

/** by their first letter */
const near = new Map<string, Heard[]>()
for (const one of heard(unlikeOthers)) {
  const first = one.sound.charAt(0)
  near.set(first, [...(near.get(first) ?? []), one])
}
const same = new Map([
  ...heard(`${unlikeOthers} ${likeOthers}`).map(({ sound, word }): [string, string] => [sound, word]),
  ...Object.entries(alsoWritten).map(([wrong, word]): [string, string] => [soundOf(wrong), word]),
])

/** The strong word that a misspelt one stands for, by how it sounds; `undefined` when there is none. */
export function meant(sound: string): string | undefined {
  const right = same.get(sound)
  if (right || sound.length < 6) return right
  return near
    .get(sound.charAt(0))
    ?.find((one) => Math.abs(one.sound.length - sound.length) <= 1 && beginsLike(sound, one.sound, 1))?.word
}
