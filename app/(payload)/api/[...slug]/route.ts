import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'

import { againOnConflict } from '@/server/again-on-conflict'
import { orMissingImage } from '@/server/missing-image'
import { orUnreadable } from '@/server/or-unreadable'

export const GET = orMissingImage(REST_GET(config))
export const POST = againOnConflict(orUnreadable(REST_POST(config)))
export const DELETE = againOnConflict(REST_DELETE(config))
export const PATCH = againOnConflict(REST_PATCH(config))
export const PUT = againOnConflict(REST_PUT(config))
export const OPTIONS = REST_OPTIONS(config)
