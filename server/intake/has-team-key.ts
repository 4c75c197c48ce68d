import config from '@payload-config'
import { getPayload } from 'payload'

import { readableTeamKey } from '@/collections/keyring/readable'
import { readKeyring } from '@/collections/keyring/store'

/** The public key that requests are sealed for now; undefined while nobody could read them. */
export async function teamKeyToSealFor(): Promise<string | undefined> {
  const payload = await getPayload({ config })
  return readableTeamKey(payload, await readKeyring(payload))
}

/**
 * Whether the form takes questions: there is a team key, and somebody who can open it. While the database
 * is away the form is shown: sending tells the truth.
 */
export async function hasTeamKey(): Promise<boolean> {
  try {
    return (await teamKeyToSealFor()) !== undefined
  } catch {
    return true
  }
}
