export {
  foundTeam,
  grantTo,
  openTeamKeys,
  renewRecovery,
  rotateTeam,
  rotateWithout,
  unlock,
  type OpenTeamKey,
  type PublicKeyring,
} from './acts'
export { applyAct, KeyringError, readers, type KeyringReason } from './apply'
export {
  canRead,
  currentTeamKey,
  emptyKeyring,
  keyringActSchema,
  keyringSchema,
  recoveryHolder,
  type Copy,
  type Keyring,
  type KeyringAct,
  type TeamKey,
} from './keyring'
