import type { Access, FieldAccess } from 'payload'

/** Nobody, not by REST and not in the CMS; only code of the server itself. */
export const closed: Access = () => false
export const closedField: FieldAccess = () => false
export const closedToAll = { read: closed, create: closed, update: closed, delete: closed }
