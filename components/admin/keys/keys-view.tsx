import type { AdminViewServerProps } from 'payload'

import { StaffView } from '../staff/staff-view'
import { KeysPage } from './keys-page'

/** The page on keys, for those who read requests and those who give accounts. */
export function KeysView(view: AdminViewServerProps) {
  return (
    <StaffView view={view} path="/keys" roles={['caseworker', 'administrator']}>
      <KeysPage />
    </StaffView>
  )
}
