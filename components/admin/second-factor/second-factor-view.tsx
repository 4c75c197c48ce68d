import type { AdminViewServerProps } from 'payload'

import { StaffView } from '../staff/staff-view'
import { SecondFactorPage } from './second-factor-page'

/** The page on which every account sets up its second step. */
export function SecondFactorView(view: AdminViewServerProps) {
  return (
    <StaffView view={view} path="/second-factor" roles={['administrator', 'editor', 'caseworker', 'board']}>
      <SecondFactorPage />
    </StaffView>
  )
}
