import type { Endpoint } from 'payload'

import { caseworkerOf, ownRequest } from '../find'
import { presentAt } from '../present'

/** `POST /api/requests/:id/presence`: I am looking at this request; who else is? @throws APIError 403, 404 */
export const presence: Omit<Endpoint, 'root'> = {
  path: '/:id/presence',
  method: 'post',
  handler: async (req) => {
    const me = caseworkerOf(req)
    const { id } = await ownRequest(req, me)
    return Response.json({ present: presentAt(id, me) })
  },
}
