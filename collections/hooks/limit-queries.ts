import type { CollectionBeforeOperationHook } from 'payload'

const largestPage = 200

/** Bounds how much one request over REST may ask for; code inside the server is not limited. */
export const limitQueries: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'read' || req.payloadAPI !== 'REST') return args
  const query = args as { limit?: number; pagination?: boolean }
  const asked = Number(query.limit)
  query.limit = Number.isFinite(asked) && asked > 0 ? Math.min(asked, largestPage) : largestPage
  query.pagination = true
  return args
}
