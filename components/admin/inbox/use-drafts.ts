'use client'
import { useState } from 'react'

import type { Writing } from './seal-written'
import { makeTries, type Tries } from './tries'

/** What is typed and not sent yet, and what was tried before. It outlives locking, not leaving the page. */
export type Drafts = {
  texts: Record<Writing, string>
  write: (kind: Writing, text: string) => void
  tries: Tries
}

export function useDrafts(): Drafts {
  const [texts, setTexts] = useState({ reply: '', note: '', call: '' })
  const [tries] = useState(makeTries)
  return { texts, write: (kind, text) => setTexts((now) => ({ ...now, [kind]: text })), tries }
}
