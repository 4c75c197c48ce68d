import { questionDoor } from '@/server/intake/question-door'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<Record<string, string>> }

/** `…/contact/vraag`: proxy.ts leads it here (docs/decisions/0011). */
const answer = async (request: Request, { params }: Context): Promise<Response> =>
  questionDoor(request, await params)
export const GET = answer
export const POST = answer
