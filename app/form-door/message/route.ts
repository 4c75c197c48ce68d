import type { NextRequest } from 'next/server'

import { messageDoor } from '@/server/intake/message-door'

export const dynamic = 'force-dynamic'

/** `/bericht`: proxy.ts leads it here (docs/decisions/0011). */
export const GET = (request: NextRequest): Promise<Response> => messageDoor(request)
export const POST = (request: NextRequest): Promise<Response> => messageDoor(request)
