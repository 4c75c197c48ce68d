'use client'
import { useLanguage } from '../staff/use-language'
import type { KeyringState } from './api'
import { keySentences } from './key-sentences'
import { unopenedInUse } from './standing'
import { useUnlockedKeys } from './use-unlocked-keys'

/** The state of the keys in words, at the top of the page. */
export function KeyStatus({ state }: { state: KeyringState }) {
  const language = useLanguage()
  const keys = useUnlockedKeys()
  const broken = keys !== undefined && unopenedInUse(state, keys.team)
  return (
    <ul className="key-status">
      {keySentences(state, language, broken).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
