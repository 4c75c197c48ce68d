import type { AdminViewServerProps } from 'payload'

import { StaffView } from '../staff/staff-view'
import { RequestPage } from './request-page'

/** One request, at /inbox/<id>. */
export function RequestView(view: AdminViewServerProps) {
  const segments = view.params?.segments
  const id = (Array.isArray(segments) ? segments[1] : undefined) ?? ''
  return (
    <StaffView view={view} path={`/inbox/${id}`} roles={['caseworker']}>
      <RequestPage key={id} id={id} />
    </StaffView>
  )
}
