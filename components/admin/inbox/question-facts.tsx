'use client'
import type { SealedQuestion } from '@/domain/sealed-box'

import { useLanguage } from '../staff/use-language'
import { codeWords } from './code-words'

const words = {
  nl: {
    school: 'Contact met de school',
    no: 'NEE. Neem geen contact op met de school.',
    yes: 'Ja, u mag contact opnemen met de school.',
    reach: 'Bereiken',
    best: 'Beste moment',
    name: 'Voornaam',
    age: 'Leeftijd',
    postcode: 'Postcode',
    wish: 'Wat de afzender wil',
    tried: 'Wat er al is gedaan',
  },
  en: {
    school: 'Contact with the school',
    no: 'NO. Do not contact the school.',
    yes: 'Yes, you may contact the school.',
    reach: 'How to reach them',
    best: 'Best moment',
    name: 'First name',
    age: 'Age',
    postcode: 'Postcode',
    wish: 'What the sender wants',
    tried: 'What was done already',
  },
} as const

/** What the sender chose beside the question itself. */
export function QuestionFacts({ question }: { question: SealedQuestion }) {
  const language = useLanguage()
  const say = words[language]
  const { reach, reachAt, bestTime, ageBand } = question
  const reached = [codeWords.reach[reach][language], reachAt].filter(Boolean).join(': ')
  const tried = question.tried?.map((one) => codeWords.tried[one][language]).join('; ')
  const facts = [
    { name: say.reach, value: reached },
    { name: say.best, value: bestTime && codeWords.bestTime[bestTime][language] },
    { name: say.name, value: question.firstName },
    { name: say.age, value: ageBand && codeWords.ageBand[ageBand][language] },
    { name: say.postcode, value: question.postcode },
    { name: say.wish, value: codeWords.wish[question.wish][language] },
    { name: say.tried, value: tried },
  ]
  return (
    <dl className="request-facts">
      <div>
        <dt>{say.school}</dt>
        <dd className={question.contactSchool ? undefined : 'request-facts__no'}>
          {question.contactSchool ? say.yes : say.no}
        </dd>
      </div>
      {facts
        .filter(({ value }) => value)
        .map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
