import {
  addDataAndFileToRequest,
  Forbidden,
  type Endpoint,
  type PayloadRequest,
  type TypedUser,
} from 'payload'
import { z } from 'zod'

/** The sessions of an account as Payload keeps them. */
const withSessions = z.object({ sessions: z.array(z.looseObject({ id: z.string() })).nullish() })

/** The session in which a request is made; Payload's types leave it out. */
const asking = z.object({ _sid: z.string().optional() })

const sent = z.object({ code: z.string().max(100).catch(''), user: z.string().max(100).catch('') })

/** A request about one's own second factor, and what it says. */
export type OwnRequest = {
  req: PayloadRequest
  user: TypedUser
  account: string
  code: string
  other: string
}

/**
 * An endpoint for whoever is logged in, set up or not.
 * @param path below /api/users/second-factor
 */
export function ownAccount(
  method: 'get' | 'post',
  path: string,
  answer: (request: OwnRequest) => Promise<object>,
): Omit<Endpoint, 'root'> {
  return {
    path: `/second-factor${path}`,
    method,
    handler: async (req) => {
      const { user } = req
      if (!user) throw new Forbidden(req.t)
      await addDataAndFileToRequest(req)
      const { code, user: other } = sent.parse(req.data ?? {})
      return Response.json(await answer({ req, user, account: String(user.id), code, other }))
    },
  }
}

/** Ends the sessions of an account, all but the one that asks for it. */
export async function endSessions(req: PayloadRequest, account: string): Promise<void> {
  const collection = 'users'
  const own = asking.parse(req.user)._sid
  const found: unknown = await req.payload.db.findOne({
    collection,
    where: { id: { equals: account } },
    select: { sessions: true },
    req,
  })
  const sessions = withSessions.parse(found).sessions?.filter(({ id }) => id === own) ?? []
  await req.payload.db.updateOne({ collection, id: account, data: { sessions }, req, returning: false })
}
