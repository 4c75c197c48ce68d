import { timingSafeEqual } from 'node:crypto'

import config from '@payload-config'
import { NextResponse, type NextRequest } from 'next/server'
import { getPayload } from 'payload'

import { refreshPages } from '@/collections/hooks/refresh-pages'
import { env } from '@/env'
import { seeToRequests } from '@/server/intake/see-to-requests'
import { pageMoment } from '@/server/queries/page-moment'

export const dynamic = 'force-dynamic'

function isClock(request: NextRequest): boolean {
  const given = Buffer.from(request.headers.get('authorization') ?? '')
  const wanted = Buffer.from(`Bearer ${env.jobsSecret}`)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

/** The moment the cached pages were made for. */
let shown: string | undefined

/**
 * Runs due jobs (scheduled publication), refreshes the pages when time itself changed them, tells staff
 * what waits and destroys what has to go.
 */
export async function POST(request: NextRequest): Promise<NextResponse> {
  if (!isClock(request)) return NextResponse.json({}, { status: 403 })
  const payload = await getPayload({ config })
  await payload.jobs.run({ overrideAccess: true, limit: 50 })
  const moment = await pageMoment(new Date())
  if (shown !== undefined && shown !== moment) refreshPages({ payload })
  shown = moment
  await seeToRequests(payload, new Date())
  return NextResponse.json({})
}
