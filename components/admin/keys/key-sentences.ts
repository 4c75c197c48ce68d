import { dateInWords } from '../staff/dates'
import type { CmsLanguage } from '../staff/language'
import type { KeyringState } from './api'
import { fingerprint, standing, teamKeyInUse, type Standing } from './standing'

type Words = {
  noTeam: string
  team: (date: string, end: string) => string
  older: (count: number) => string
  nobody: string
  one: (name: string) => string
  several: (names: string) => string
  waiting: (names: string) => string
  me: Record<Standing, string>
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
    nobody: 'Niemand kan vragen lezen.',
    one: (name) =>
      `Alleen ${name} kan vragen lezen. Geef ook een collega toegang, voor als ${name} er niet is.`,
    several: (names) => `Deze behandelaars kunnen vragen lezen: ${names}.`,
    waiting: (names) => `Zij maakten een sleutel en wachten op toegang: ${names}.`,
    me: {
      onlooker: 'U ziet hier hoe het ervoor staat. Als beheerder leest u geen vragen.',
      'no-key': 'U heeft nog geen eigen sleutel.',
      'no-team': 'U heeft een eigen sleutel. Nu is er nog een teamsleutel nodig.',
      waiting: 'U heeft een eigen sleutel, maar nog geen toegang. Vraag een collega die al kan lezen.',
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
    nobody: 'Nobody can read requests.',
    one: (name) => `Only ${name} can read requests. Give a colleague access too, for when ${name} is away.`,
    several: (names) => `These caseworkers can read requests: ${names}.`,
    waiting: (names) => `They made a key and wait for access: ${names}.`,
    me: {
      onlooker: 'Here you see how things stand. As an administrator you do not read requests.',
      'no-key': 'You do not have a key of your own yet.',
      'no-team': 'You have a key of your own. Now a team key is needed.',
      waiting: 'You have a key of your own, but no access yet. Ask a colleague who can read already.',
      reader: 'You can read requests.',
    },
    noRecovery: 'There is no recovery key yet.',
    recovery: (date) => `There is a recovery key on paper, made on ${date}.`,
    tested: (date) => `It was last tested on ${date}.`,
    untested: 'It has never been tested.',
  },
}

/** How things stand, in sentences: the team key, who can read, this account, the recovery key. */
export function keySentences(state: KeyringState, language: CmsLanguage): string[] {
  const say = words[language]
  const date = (moment: string) => dateInWords(moment, language)
  const list = (names: string[]) => new Intl.ListFormat(language).format(names)
  const inUse = teamKeyInUse(state)
  const named = (reads: boolean) =>
    state.holders.filter((holder) => holder.reads === reads).map(({ name }) => name)
  const [readers, waiting] = [named(true), named(false)]
  const older = state.teamKeys.length - (inUse ? 1 : 0)
  const { recovery } = state
  return [
    say.me[standing(state)],
    inUse ? say.team(date(inUse.madeAt), fingerprint(inUse.recipient)) : say.noTeam,
    older > 0 ? say.older(older) : '',
    readers.length === 1 ? say.one(readers[0] ?? '') : '',
    readers.length > 1 ? say.several(list(readers)) : '',
    readers.length === 0 ? say.nobody : '',
    waiting.length > 0 ? say.waiting(list(waiting)) : '',
    recovery ? say.recovery(date(recovery.madeAt)) : say.noRecovery,
    recovery ? (recovery.testedAt ? say.tested(date(recovery.testedAt)) : say.untested) : '',
  ].filter(Boolean)
}
