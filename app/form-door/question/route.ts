import type { NextRequest } from 'next/server'

import { questionDoor } from '@/server/intake/question-door'

export const dynamic = 'force-dynamic'

/** `…/contact/vraag`: proxy.ts leads it here (docs/decisions/0011). */
export const GET = (request: NextRequest): Promise<Response> => questionDoor(request)
export const POST = (request: NextRequest): Promise<Response> => questionDoor(request)
