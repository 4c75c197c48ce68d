import { z } from 'zod'

/** A day or a moment as the CMS keeps it, ISO 8601, that the site can show. */
export const moment = z.string().refine((text) => !Number.isNaN(Date.parse(text)), 'is no moment')
