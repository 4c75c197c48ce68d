import { messageDoor } from '@/server/intake/message-door'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<Record<string, string>> }

/** `/bericht`: proxy.ts leads it here (docs/decisions/0011). */
const answer = async (request: Request, { params }: Context): Promise<Response> =>
  messageDoor(request, await params)
export const GET = answer
export const POST = answer
