import { dateInWords } from '../staff/dates'
import type { CmsLanguage } from '../staff/language'
import type { KeyringState } from './api'
import { fingerprint, standing, teamKeyInUse, type Standing } from './standing'

type Words = {
  noTeam: string
  team: (date: string, end: string) => string
  older: (count: number) => string
  closed: string
  nobody: string
  nobodyYet: string
  one: (name: string) => string
  oneForSure: (name: string) => string
  several: (names: string) => string
  unopened: (names: string) => string
  waiting: (names: string) => string
  me: Record<Standing | 'broken', string>
  noRecovery: string
  recovery: (date: string) => string
  tested: (date: string) => string
  untested: string
}

const words: Record<CmsLanguage, Words> = {
  nl: {
    noTeam: 'Er is nog geen teamsleutel. Zolang die er niet is, kan niemand een vraag sturen.',
    team: (date, end) => `Er is een teamsleutel, gemaakt op ${date}. Hij eindigt op ${end}.`,
    older: (count) =>
      count === 1
        ? 'Er is 1 oude teamsleutel, voor eerdere vragen.'
        : `Er zijn ${count} oude teamsleutels, voor eerdere vragen.`,
    closed:
      'Niemand liet zien dat de teamsleutel opengaat. Zolang dat zo is, neemt het formulier op de site geen vragen aan.',
    nobody: 'Niemand kan vragen lezen.',
    nobodyYet: 'Van niemand is zeker dat die vragen kan lezen.',
    one: (name) =>
      `Alleen ${name} kan vragen lezen. Geef ook een collega toegang, voor als ${name} er niet is.`,
    oneForSure: (name) => `Alleen van ${name} is zeker dat die vragen kan lezen.`,
    several: (names) => `Deze behandelaars kunnen vragen lezen: ${names}.`,
    unopened: (names) =>
      `Zij hebben een kopie van de teamsleutel en openden die nog niet: ${names}. Vraag hun om hun sleutel één keer te ontgrendelen.`,
    waiting: (names) => `Zij maakten een sleutel en wachten op toegang: ${names}.`,
    me: {
      onlooker: 'U ziet hier hoe het ervoor staat. Als beheerder leest u geen vragen.',
      'no-key': 'U heeft nog geen eigen sleutel.',
      'no-team': 'U heeft een eigen sleutel. Nu is er nog een teamsleutel nodig.',
      waiting: 'U heeft een eigen sleutel, maar nog geen toegang. Vraag een collega die al kan lezen.',
      unopened:
        'Er is een kopie van de teamsleutel voor u. Ontgrendel uw sleutel: dan blijkt of u vragen kunt lezen.',
      broken: 'Uw kopie van de teamsleutel gaat niet open. U kunt nieuwe vragen nu niet lezen.',
      reader: 'U kunt vragen lezen.',
    },
    noRecovery: 'Er is nog geen herstelsleutel.',
    recovery: (date) => `Er is een herstelsleutel op papier, gemaakt op ${date}.`,
    tested: (date) => `Hij is het laatst getest op ${date}.`,
    untested: 'Hij is nog nooit getest.',
  },
  en: {
    noTeam: 'There is no team key yet. Until there is, nobody can send a request.',
    team: (date, end) => `There is a team key, made on ${date}. It ends in ${end}.`,
    older: (count) =>
      count === 1
        ? 'There is 1 old team key, for earlier requests.'
        : `There are ${count} old team keys, for earlier requests.`,
    closed:
      'Nobody has shown that the team key opens. As long as that is so, the form on the site takes no requests.',
    nobody: 'Nobody can read requests.',
    nobodyYet: 'Of nobody it is sure that they can read requests.',
    one: (name) => `Only ${name} can read requests. Give a colleague access too, for when ${name} is away.`,
    oneForSure: (name) => `Only of ${name} it is sure that they can read requests.`,
    several: (names) => `These caseworkers can read requests: ${names}.`,
    unopened: (names) =>
      `They have a copy of the team key and have not opened it yet: ${names}. Ask them to unlock their key once.`,
    waiting: (names) => `They made a key and wait for access: ${names}.`,
    me: {
      onlooker: 'Here you see how things stand. As an administrator you do not read requests.',
      'no-key': 'You do not have a key of your own yet.',
      'no-team': 'You have a key of your own. Now a team key is needed.',
      waiting: 'You have a key of your own, but no access yet. Ask a colleague who can read already.',
      unopened:
        'There is a copy of the team key for you. Unlock your key: then it shows whether you can read requests.',
      broken: 'Your copy of the team key does not open. You cannot read new requests now.',
      reader: 'You can read requests.',
    },
    noRecovery: 'There is no recovery key yet.',
    recovery: (date) => `There is a recovery key on paper, made on ${date}.`,
    tested: (date) => `It was last tested on ${date}.`,
    untested: 'It has never been tested.',
  },
}

/**
 * How things stand, in sentences: the team key, who can read, this account, the recovery key.
 * @param broken whether the copy of this account did not open just now
 */
export function keySentences(state: KeyringState, language: CmsLanguage, broken = false): string[] {
  const say = words[language]
  const date = (moment: string) => dateInWords(moment, language)
  const list = (names: string[]) => new Intl.ListFormat(language).format(names)
  const inUse = teamKeyInUse(state)
  const named = (which: (holder: KeyringState['holders'][number]) => boolean) =>
    state.holders.filter(which).map(({ name }) => name)
  const readers = named(({ reads }) => reads)
  const unopened = named(({ reads, hasCopy }) => hasCopy && !reads)
  const waiting = named(({ hasCopy }) => !hasCopy)
  const one = unopened.length > 0 ? say.oneForSure : say.one
  const older = state.teamKeys.length - (inUse ? 1 : 0)
  const { recovery } = state
  return [
    say.me[broken ? 'broken' : standing(state)],
    inUse ? say.team(date(inUse.madeAt), fingerprint(inUse.recipient)) : say.noTeam,
    older > 0 ? say.older(older) : '',
    inUse && !state.takesQuestions ? say.closed : '',
    readers.length === 1 ? one(readers[0] ?? '') : '',
    readers.length > 1 ? say.several(list(readers)) : '',
    readers.length === 0 ? (unopened.length > 0 ? say.nobodyYet : say.nobody) : '',
    unopened.length > 0 ? say.unopened(list(unopened)) : '',
    waiting.length > 0 ? say.waiting(list(waiting)) : '',
    recovery ? say.recovery(date(recovery.madeAt)) : say.noRecovery,
    recovery ? (recovery.testedAt ? say.tested(date(recovery.testedAt)) : say.untested) : '',
  ].filter(Boolean)
}
