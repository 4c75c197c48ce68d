import type { AdminViewServerProps } from 'payload'

import { StaffView } from '../staff/staff-view'
import { InboxPage } from './inbox-page'

/** The requests on the desks of a caseworker. */
export function InboxView(view: AdminViewServerProps) {
  return (
    <StaffView view={view} path="/inbox" roles={['caseworker']}>
      <InboxPage />
    </StaffView>
  )
}
