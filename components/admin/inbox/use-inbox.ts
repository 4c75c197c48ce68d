'use client'
import { useCallback, useEffect, useRef, useState } from 'react'

import { useRefresh } from '../staff/use-refresh'
import { loadInbox, type Inbox, type View } from './api'

type Loaded = { view: View; inbox: Inbox; at: string }

/** One list of the inbox, kept fresh: every minute, and when somebody comes back to it. */
export function useInbox(view: View) {
  const [loaded, setLoaded] = useState<Loaded>()
  const [problem, setProblem] = useState<unknown>()
  const wanted = useRef(view)
  useEffect(() => {
    wanted.current = view
  }, [view])

  const load = useCallback(() => {
    loadInbox(view).then(
      (inbox) => {
        // An answer that comes after somebody chose another list is not shown.
        if (wanted.current !== view) return
        setLoaded({ view, inbox, at: new Date().toISOString() })
        setProblem(undefined)
      },
      (error: unknown) => {
        if (wanted.current === view) setProblem(error)
      },
    )
  }, [view])
  useRefresh(load, 60)

  const here = loaded?.view === view ? loaded : undefined
  return { inbox: here?.inbox, at: here?.at, counts: loaded?.inbox.counts, problem }
}
