'use client'
import { useEffect, useState } from 'react'

import type { ReadReason } from '@/domain/requests/codes'
import type { SealedLater } from '@/domain/sealed-box'

import { unlockedKeys, type UnlockedKeys } from '../keys/unlocked-keys'
import { useAttempt } from '../staff/use-attempt'
import { openRequest, type Item, type Opened } from './api'
import { hasContent, openTexts, reasonToRead, type Text } from './conversation'

/** What was opened of a request; it is gone as soon as the keys lock. */
export type Open = {
  opened: Opened
  texts: readonly Text[]
  reason: ReadReason
  /** When the sender had last written as it was opened: what came later is not in `texts`. */
  seen: string
}

export type Reading = {
  open: Open | undefined
  busy: boolean
  problem: unknown
  /** Opens the question and conversation, and has it logged why; again when it was open already. */
  read: (reason: ReadReason) => Promise<boolean>
  /** Adds what was just written here, so that nobody has to open everything again to see it. */
  add: (content: SealedLater, author: string) => void
}

/** Opens a request in this browser: by itself when it is clear why, otherwise once somebody said so. */
export function useReading(
  item: Item | null | undefined,
  keys: UnlockedKeys | undefined,
  take: (item: Item) => void,
): Reading {
  const [open, setOpen] = useState<Open>()
  const { busy, problem, attempt, forget } = useAttempt()

  const read = (reason: ReadReason) =>
    attempt(async () => {
      if (!item || !keys) return
      const opened = await openRequest(item.id, reason)
      // A new team key may have been opened since this page was drawn.
      const now = unlockedKeys()
      if (now?.owner !== keys.owner) return
      const texts = await openTexts(opened, now)
      take(opened.item)
      if (unlockedKeys()) setOpen({ opened, texts, reason, seen: opened.item.senderLastAt })
    })

  const locked = keys === undefined
  useEffect(() => {
    if (locked) setOpen(undefined)
  }, [locked])

  const reason = item && keys && hasContent(item) ? reasonToRead(item, keys.owner) : undefined
  useEffect(() => {
    if (reason && !open && problem === undefined) void read(reason)
    // Only these say that there is something to open; `read` is another function at each drawing.
  }, [reason, open, problem])

  // Locking also forgets why it failed, so that unlocking tries again.
  useEffect(() => {
    if (locked) forget()
  }, [locked])

  const add = (content: SealedLater, author: string) => {
    const text: Text = { id: `written ${content.at}`, kind: content.kind, at: content.at, author, content }
    setOpen((now) => now && { ...now, texts: [...now.texts, text] })
  }
  return { open, busy, problem, read, add }
}
