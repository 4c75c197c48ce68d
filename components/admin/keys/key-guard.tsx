'use client'
import { useAuth } from '@payloadcms/ui'
import { useEffect, type ReactNode } from 'react'

import { lock, unlockedKeys } from './unlocked-keys'

/** Around the whole CMS: whoever logs out, or logs in after another, leaves no open keys behind. */
export function KeyGuard({ children }: { children: ReactNode }) {
  const id = useAuth().user?.id
  useEffect(() => {
    if (unlockedKeys()?.owner !== id) lock()
  }, [id])
  return children
}
