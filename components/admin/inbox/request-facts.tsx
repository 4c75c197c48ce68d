'use client'
import { dateInWords, dayInWords, momentInWords } from '../staff/dates'
import type { CmsLanguage } from '../staff/language'
import { useLanguage } from '../staff/use-language'
import type { Item } from './api'
import { codeWords } from './code-words'
import { hasContent } from './conversation'
import { promiseWords } from './promise-words'

const words = {
  nl: {
    status: 'Hoe het ervoor staat',
    mind: 'Let op',
    late: 'Te laat',
    promise: 'Antwoord voor',
    assignee: 'Behandelaar',
    nobody: 'Nog niemand',
    until: 'Wacht tot',
    who: 'Wie vraagt',
    topic: 'Onderwerp',
    sector: 'Sector',
    organisation: 'Samenwerkingsverband',
    desk: 'Ligt bij',
    language: 'Taal van de afzender',
    received: 'Binnengekomen',
    last: 'Laatste bericht van de afzender',
    closed: 'Afgesloten op',
    outcome: 'Uitkomst',
    theme: 'Thema',
    phase: 'Fase',
    action: 'Wat er is gedaan',
    destroy: 'Wordt vernietigd op',
    destroyed: 'Vernietigd op',
  },
  en: {
    status: 'How it stands',
    mind: 'Attention',
    late: 'Late',
    promise: 'Reply by',
    assignee: 'Handled by',
    nobody: 'Nobody yet',
    until: 'Waits until',
    who: 'Who asks',
    topic: 'Topic',
    sector: 'Sector',
    organisation: 'Samenwerkingsverband',
    desk: 'Lies with',
    language: 'Language of the sender',
    received: 'Received',
    last: 'Last message of the sender',
    closed: 'Closed on',
    outcome: 'Outcome',
    theme: 'Theme',
    phase: 'Phase',
    action: 'What was done',
    destroy: 'Will be destroyed on',
    destroyed: 'Destroyed on',
  },
} as const

type Fact = { name: string; value: string | undefined; strong?: boolean }

/** The facts of a request that are not sealed, each with its name. */
function factsOf(item: Item, language: CmsLanguage): Fact[] {
  const say = words[language]
  const promise = promiseWords(item, language)
  const day = (value: string | undefined) => value && dayInWords(value, language)
  const moment = (value: string | undefined) => value && momentInWords(value, language)
  const { outcome, theme, phase, action } = item
  return [
    { name: say.status, value: codeWords.status[item.status][language] },
    { name: say.mind, value: item.overdue ? say.late : undefined, strong: true },
    {
      name: say.promise,
      value: promise && [promise.day, promise.stand].filter(Boolean).join(', '),
      strong: promise?.late,
    },
    { name: say.until, value: item.status === 'waiting' ? day(item.waitingUntil) : undefined },
    { name: say.assignee, value: item.assignee?.name ?? (hasContent(item) ? say.nobody : undefined) },
    {
      name: say.who,
      value: `${codeWords.asker[item.asker][language]}, ${codeWords.level[item.level][language]}`,
    },
    { name: say.topic, value: item.topic?.title },
    { name: say.sector, value: codeWords.sector[item.sector][language] },
    { name: say.organisation, value: item.organisation?.title },
    { name: say.desk, value: item.deskName },
    { name: say.language, value: new Intl.DisplayNames(language, { type: 'language' }).of(item.language) },
    { name: say.received, value: moment(item.receivedAt) },
    { name: say.last, value: item.senderLastAt === item.receivedAt ? undefined : moment(item.senderLastAt) },
    { name: say.closed, value: item.closedAt && dateInWords(item.closedAt, language) },
    { name: say.outcome, value: outcome && codeWords.outcome[outcome][language] },
    { name: say.theme, value: theme && codeWords.theme[theme][language] },
    { name: say.phase, value: phase && codeWords.phase[phase][language] },
    { name: say.action, value: action && codeWords.action[action][language] },
    { name: hasContent(item) ? say.destroy : say.destroyed, value: day(item.destroyOn) },
  ]
}

/** Everything about a request that may be known without reading it. */
export function RequestFacts({ item }: { item: Item }) {
  const language = useLanguage()
  return (
    <dl className="request-facts">
      {factsOf(item, language)
        .filter(({ value }) => value)
        .map(({ name, value, strong }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={strong ? 'request-facts__strong' : undefined}>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
