import type { CollectionSlug, Payload, TaskHandler, TypedUser } from 'payload'
import { z } from 'zod'

import { refreshPages } from '@/collections/hooks/refresh-pages'

const reference = z.object({ relationTo: z.string(), value: z.string() })

/** What the CMS keeps of a plan: whose it is, and for which language; without one it is for all of them. */
const plan = z.object({
  type: z.enum(['publish', 'unpublish']).nullish(),
  locale: z.string().nullish(),
  doc: reference,
  user: reference.nullish(),
})

/** The account that made the plan, so that it may do no more than that account may do now. */
async function planner(payload: Payload, user: z.infer<typeof reference>): Promise<TypedUser> {
  const found = await payload.findByID({ collection: 'users', id: user.value, depth: 0 })
  return { ...found, collection: 'users' }
}

const publishing = (language: string | null | undefined) => ({
  data: { _status: 'published' as const },
  ...(language ? { publishSpecificLocale: language } : { publishAllLocales: true }),
})

/**
 * Does what was planned, as the same save by hand would. Payload's own task leaves open whether "all
 * languages" was chosen, and a save that does not say so publishes one.
 */
const publishAsPlanned: TaskHandler<'schedulePublish'> = async ({ input, req: { payload } }) => {
  const { type, locale, doc, user } = plan.parse(input)
  try {
    await payload.update({
      collection: doc.relationTo as CollectionSlug,
      id: doc.value,
      ...(type === 'unpublish' ? { data: { _status: 'draft' } } : publishing(locale)),
      depth: 0,
      ...(user ? { overrideAccess: false, user: await planner(payload, user) } : {}),
    })
  } catch (error) {
    // On SQLite what failed half-way is not undone.
    refreshPages({ payload })
    throw error
  }
  return { output: {} }
}

/**
 * Has planned publications done by the task above, and gives them more than Payload's one try: one that
 * crosses an editor's save, or finds the database away, would be lost. The clock tries again every minute.
 */
export function preparePlannedPublication({ config }: Payload): void {
  const task = config.jobs.tasks?.find(({ slug }) => slug === 'schedulePublish')
  if (!task) return
  task.retries = 3
  task.handler = publishAsPlanned
}
