'use client'
import { failureSentence } from './failure'
import { useLanguage } from './use-language'

/** Why something failed, read out at once; nothing when nothing did. */
export function Problem({ of: problem }: { of: unknown }) {
  const language = useLanguage()
  return (
    <div role="alert">
      {problem !== undefined && (
        <p className="staff-notice staff-notice--problem">{failureSentence(problem, language)}</p>
      )}
    </div>
  )
}
