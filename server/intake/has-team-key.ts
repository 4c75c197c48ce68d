import config from '@payload-config'
import { getPayload } from 'payload'

import { readKeyring } from '@/collections/keyring/store'
import { currentTeamKey } from '@/domain/keyring'

/** Whether requests can be sealed now. While the database is away the form is shown: sending tells the truth. */
export async function hasTeamKey(): Promise<boolean> {
  try {
    return currentTeamKey(await readKeyring(await getPayload({ config }))) !== undefined
  } catch {
    return true
  }
}
