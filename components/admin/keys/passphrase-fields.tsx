'use client'
import { useId, useState } from 'react'

import { Field } from '../staff/field'
import { useLanguage } from '../staff/use-language'
import { strengthOf, type Strength } from './passphrase'

type Words = {
  first: string
  help: string
  again: string
  show: string
  different: string
  strength: Record<Strength, string>
}

const words: Record<'nl' | 'en', Words> = {
  nl: {
    first: 'Nieuwe wachtzin',
    help: 'Minstens 12 tekens, of vier woorden of meer. Een zin die alleen u bedenkt is het best. Gebruik niet uw wachtwoord van de site.',
    again: 'Dezelfde wachtzin nog een keer',
    show: 'Laat zien wat ik typ',
    different: 'De twee wachtzinnen zijn niet gelijk.',
    strength: {
      short: 'Nog te kort: neem minstens 12 tekens of vier verschillende woorden.',
      predictable: 'Te makkelijk te raden: een rijtje, een getal of steeds hetzelfde.',
      enough: 'Lang genoeg. Langer is beter.',
      strong: 'Sterk.',
    },
  },
  en: {
    first: 'New passphrase',
    help: 'At least 12 characters, or four words or more. A sentence only you would think of is best. Do not use your password for this site.',
    again: 'The same passphrase once more',
    show: 'Show what I type',
    different: 'The two passphrases are not the same.',
    strength: {
      short: 'Still too short: take at least 12 characters or four different words.',
      predictable: 'Too easy to guess: a row, a number, or always the same.',
      enough: 'Long enough. Longer is better.',
      strong: 'Strong.',
    },
  },
}

/** A new passphrase, typed twice; `onChange` hears it once it will do, and undefined before that. */
export function PassphraseFields({ onChange }: { onChange: (passphrase: string | undefined) => void }) {
  const say = words[useLanguage()]
  const [first, setFirst] = useState('')
  const [again, setAgain] = useState('')
  const [shown, setShown] = useState(false)
  const told = useId()
  const strength = strengthOf(first)
  const type = shown ? 'text' : 'password'

  const typed = (one: string, other: string) => {
    setFirst(one)
    setAgain(other)
    const holds = ['enough', 'strong'].includes(strengthOf(one))
    onChange(holds && one === other ? one : undefined)
  }
  return (
    <>
      <Field label={say.first} help={say.help}>
        {(given) => (
          <input
            {...given}
            aria-describedby={`${given['aria-describedby'] ?? ''} ${told}`}
            type={type}
            autoComplete="off"
            spellCheck={false}
            value={first}
            onChange={({ target }) => typed(target.value, again)}
          />
        )}
      </Field>
      <p id={told} aria-live="polite" className="staff-quiet">
        {first !== '' && say.strength[strength]}
      </p>
      <Field label={say.again}>
        {(given) => (
          <input
            {...given}
            type={type}
            autoComplete="off"
            spellCheck={false}
            value={again}
            onChange={({ target }) => typed(first, target.value)}
          />
        )}
      </Field>
      <p aria-live="polite" className="staff-quiet">
        {again !== '' && again !== first && say.different}
      </p>
      <label className="staff-check">
        <input type="checkbox" checked={shown} onChange={({ target }) => setShown(target.checked)} />
        {say.show}
      </label>
    </>
  )
}
