'use client'
import { useAuth } from '@payloadcms/ui'
import { useSyncExternalStore } from 'react'

import { onLockChange, unlockedKeys, type UnlockedKeys } from './unlocked-keys'

const none = () => undefined

/** The keys this account has open; undefined while locked, and for anybody else at this machine. */
export function useUnlockedKeys(): UnlockedKeys | undefined {
  const id = useAuth().user?.id
  const keys = useSyncExternalStore(onLockChange, unlockedKeys, none)
  return keys && keys.owner === id ? keys : undefined
}
