'use client'
import { useCallback, useState } from 'react'

import { useRefresh } from '../staff/use-refresh'
import { bePresent, type Person } from './api'

/** Says every 15 seconds that this account looks at a request, once there is one, and tells who else does. */
export function usePresence(id: string | undefined): readonly Person[] {
  const [others, setOthers] = useState<readonly Person[]>([])
  const tell = useCallback(() => {
    if (!id) return
    // Whoever cannot be asked is not shown as being there.
    bePresent(id).then(setOthers, () => setOthers([]))
  }, [id])
  useRefresh(tell, 15)
  return others
}
