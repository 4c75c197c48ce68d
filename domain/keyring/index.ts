export { foundTeam, grantTo, openTeamKeys, renewRecovery, rotateWithout, type OpenTeamKey } from './acts'
export { applyAct, KeyringError, type KeyringReason } from './apply'
export { openWithRecovery } from './open-with-recovery'
export {
  askedActSchema,
  canRead,
  copiesOf,
  currentTeamKey,
  emptyKeyring,
  keyringSchema,
  recoveryHolder,
  type Keyring,
  type KeyringAct,
} from './keyring'
