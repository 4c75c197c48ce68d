'use client'
import { useLanguage } from '../staff/use-language'
import type { KeyringState } from './api'
import { keySentences } from './key-sentences'

/** The state of the keys in words, at the top of the page. */
export function KeyStatus({ state }: { state: KeyringState }) {
  const language = useLanguage()
  return (
    <ul className="key-status">
      {keySentences(state, language).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
