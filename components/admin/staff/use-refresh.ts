'use client'
import { useEffect } from 'react'

/**
 * Does something now, again after every so many seconds, and when somebody comes back to the page; not
 * while nobody sees it.
 * @param work has to stay the same function as long as it does the same
 */
export function useRefresh(work: () => void, seconds: number): void {
  useEffect(() => {
    const whenSeen = () => {
      if (document.visibilityState === 'visible') work()
    }
    whenSeen()
    const timer = setInterval(whenSeen, seconds * 1000)
    window.addEventListener('focus', whenSeen)
    document.addEventListener('visibilitychange', whenSeen)
    return () => {
      clearInterval(timer)
      window.removeEventListener('focus', whenSeen)
      document.removeEventListener('visibilitychange', whenSeen)
    }
  }, [work, seconds])
}
