import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'

import { againOnConflict } from '@/server/again-on-conflict'
import { orMissingImage } from '@/server/missing-image'
import { withReadableBody } from '@/server/readable-body'

export const GET = orMissingImage(REST_GET(config))
export const POST = withReadableBody(againOnConflict(REST_POST(config)))
export const DELETE = againOnConflict(REST_DELETE(config))
export const PATCH = withReadableBody(againOnConflict(REST_PATCH(config)))
export const PUT = withReadableBody(againOnConflict(REST_PUT(config)))
export const OPTIONS = REST_OPTIONS(config)
