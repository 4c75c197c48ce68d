'use client'
import { useRowLabel } from '@payloadcms/ui'

/** The heading of a step instead of "Step 01", so that an editor finds it folded. */
export function StepLabel() {
  const { data, rowNumber } = useRowLabel<{ title?: string }>()
  return <span>{`${String((rowNumber ?? 0) + 1)}. ${data.title ?? ''}`}</span>
}
