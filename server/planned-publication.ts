import type { Payload } from 'payload'

/**
 * Gives a planned publication more than Payload's one try: one that crosses an editor's save, or finds
 * the database away, would be lost. The clock tries again every minute.
 */
export function repeatPlannedPublication({ config }: Payload): void {
  const task = config.jobs.tasks?.find(({ slug }) => slug === 'schedulePublish')
  if (task) task.retries = 3
}
