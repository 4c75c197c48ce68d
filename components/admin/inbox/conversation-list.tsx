'use client'
import type { SealedBoxReason } from '@/domain/sealed-box'

import { momentInWords } from '../staff/dates'
import { useFoundFocus } from '../staff/use-found-focus'
import { useLanguage } from '../staff/use-language'
import { codeWords } from './code-words'
import type { Text } from './conversation'
import { QuestionFacts } from './question-facts'

type Words = {
  heading: string
  question: string
  by: (name: string) => string
  damagedSender: string
  damagedStaff: string
  notMine: string
}

const words: Record<'nl' | 'en', Words> = {
  nl: {
    heading: 'Vraag en gesprek',
    question: 'De vraag',
    by: (name) => `van ${name}`,
    damagedSender:
      'Deze tekst is beschadigd en kan niet worden geopend. De afzender kan met de vier woorden een nieuw bericht sturen, of bellen. Meld het ook aan een beheerder.',
    damagedStaff:
      'Deze tekst is beschadigd en kan niet worden geopend. Vraag wie hem schreef om het nog eens te doen. Meld het ook aan een beheerder.',
    notMine:
      'Deze tekst is op slot gedaan met een teamsleutel die u niet heeft. Vraag een collega die al langer kan lezen om u bij Sleutels opnieuw toegang te geven.',
  },
  en: {
    heading: 'Question and conversation',
    question: 'The question',
    by: (name) => `by ${name}`,
    damagedSender:
      'This text is damaged and cannot be opened. The sender can send a new message with the four words, or phone. Tell an administrator too.',
    damagedStaff:
      'This text is damaged and cannot be opened. Ask who wrote it to do so again. Tell an administrator too.',
    notMine:
      'This text was locked with a team key that you do not have. Ask a colleague who has read for longer to give you access again at Keys.',
  },
}

function failureWords(say: Words, kind: Text['kind'], failure: SealedBoxReason): string {
  if (failure === 'wrong-key') return say.notMine
  return kind === 'question' || kind === 'sender' ? say.damagedSender : say.damagedStaff
}

type Props = { texts: readonly Text[]; senderLanguage: string }

/** The question and everything after it, oldest first; a text that does not open says what to do. */
export function ConversationList({ texts, senderLanguage }: Props) {
  const language = useLanguage()
  const say = words[language]
  const found = useFoundFocus<HTMLElement>()
  return (
    <section ref={found} tabIndex={-1} aria-label={say.heading}>
      <h2>{say.heading}</h2>
      {texts.map((text) => {
        const ofSender = text.kind === 'question' || text.kind === 'sender'
        return (
          <article key={text.id} className={`request-text request-text--${text.kind}`}>
            <h3>
              {text.kind === 'question' ? say.question : codeWords.kind[text.kind][language]}{' '}
              <span className="request-text__when">
                {text.author && `${say.by(text.author)}, `}
                <time dateTime={text.at}>{momentInWords(text.at, language)}</time>
              </span>
            </h3>
            {'content' in text ? (
              <p className="request-text__words" lang={ofSender ? senderLanguage : undefined} dir="auto">
                {text.content.text}
              </p>
            ) : (
              <p className="staff-notice staff-notice--problem">
                {failureWords(say, text.kind, text.failure)}
              </p>
            )}
            {'content' in text && text.content.kind === 'question' && (
              <QuestionFacts question={text.content} />
            )}
          </article>
        )
      })}
    </section>
  )
}
