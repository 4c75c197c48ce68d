'use client'
import { useCallback, useRef, useState } from 'react'

import { AskError } from '../staff/ask'
import { useLanguage } from '../staff/use-language'
import { useRefresh } from '../staff/use-refresh'
import { actOn, findItem, type Act, type Item } from './api'
import { changesBetween } from './changes'

/** One request as it is now, and the way to do something with it. */
export type Request = {
  /** Undefined while it is looked up; null when it is not there, or lies out of sight. */
  item: Item | null | undefined
  /** Why it could not be looked up. */
  problem: unknown
  /** True when it was handed on from here, to a desk out of sight. */
  handedOn: boolean
  /** What others changed meanwhile, in sentences. */
  changes: readonly string[]
  /** Takes over what the server told elsewhere. */
  take: (item: Item) => void
  /** @throws AskError; after status 409 the request is looked up again and `changes` says what is new */
  act: (act: Act) => Promise<void>
}

/** Looks up one request without opening it, and keeps it fresh. */
export function useRequest(id: string): Request {
  const language = useLanguage()
  const [item, setItem] = useState<Item | null>()
  const [problem, setProblem] = useState<unknown>()
  const [changes, setChanges] = useState<readonly string[]>([])
  const [handedOn, setHandedOn] = useState(false)
  const known = useRef<Item | null>(null)

  const show = useCallback((now: Item | null) => {
    known.current = now
    setItem(now)
  }, [])

  const lookUp = useCallback(async () => {
    try {
      const before = known.current
      const now = (await findItem(id)) ?? null
      // What was done here while it was looked up is newer.
      if (known.current !== before) return
      const news = before && now ? changesBetween(before, now, language) : []
      show(now)
      if (news.length > 0) setChanges(news)
      setProblem(undefined)
    } catch (error) {
      setProblem(error)
    }
  }, [id, language, show])
  useRefresh(
    useCallback(() => void lookUp(), [lookUp]),
    60,
  )

  const act = async (asked: Act) => {
    try {
      const now = await actOn(id, asked)
      show(now)
      setChanges([])
      setHandedOn(now === null)
    } catch (error) {
      if (error instanceof AskError && error.status === 409) await lookUp()
      throw error
    }
  }
  const take = (now: Item) => {
    show(now)
    setChanges([])
  }
  return { item, problem, handedOn, changes, take, act }
}
