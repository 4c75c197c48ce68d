export {
  foundTeam,
  grantTo,
  openTeamKeys,
  renewRecovery,
  rotateWithout,
  unlock,
  type OpenTeamKey,
  type PublicKeyring,
} from './acts'
export { applyAct, KeyringError, readers, type KeyringReason } from './apply'
export {
  askedActSchema,
  canRead,
  currentTeamKey,
  emptyKeyring,
  keyringSchema,
  recoveryHolder,
  type Copy,
  type Keyring,
  type KeyringAct,
  type TeamKey,
} from './keyring'
