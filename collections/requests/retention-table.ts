import type { Payload } from 'payload'

import { destroyOn, type RetentionTable } from '@/domain/retention/retention'

import { retentionTable } from '../globals/request-settings/retention-table'
import type { Request } from '../payload-types'

type Dated = Pick<Request, 'receivedAt' | 'senderLastAt' | 'closedAt' | 'outcome'>

/** When the content of a request has to go by a table. */
export function destroyAfterBy(table: RetentionTable, request: Dated): string {
  const dates = {
    receivedAt: new Date(request.receivedAt),
    senderLastAt: new Date(request.senderLastAt),
    closedAt: request.closedAt ? new Date(request.closedAt) : undefined,
    outcome: request.outcome ?? undefined,
  }
  return destroyOn(dates, table).toISOString()
}

/** When the content of a request has to go, by the table in the settings as it is now. */
export async function destroyAfter(payload: Payload, request: Dated): Promise<string> {
  const settings = await payload.findGlobal({ slug: 'request-settings', depth: 0 })
  return destroyAfterBy(retentionTable(settings), request)
}
