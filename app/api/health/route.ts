import config from '@payload-config'
import { NextResponse } from 'next/server'
import { getPayload } from 'payload'

export const dynamic = 'force-dynamic'

/** For monitoring: 200 while the database answers, 503 while it does not. Tells nothing else. */
export async function GET(): Promise<NextResponse> {
  try {
    const payload = await getPayload({ config })
    await payload.count({ collection: 'topics' })
    return NextResponse.json({ status: 'ok' })
  } catch {
    return NextResponse.json({ status: 'unavailable' }, { status: 503 })
  }
}
