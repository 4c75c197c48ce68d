export { foundTeam, grantTo, openTeamKeys, renewRecovery, type OpenTeamKey } from './acts'
export { askedActSchema, type AskedAct, type KeyringAct } from './asked-acts'
export { answerChallenge, sealChallenge, type Opener } from './challenge'
export { changed } from './change'
export { KeyringError, type KeyringReason } from './keyring-error'
export { openWithRecovery } from './open-with-recovery'
export {
  canRead,
  copiesOf,
  currentTeamKey,
  emptyKeyring,
  hasCopy,
  isOfBeforeProofs,
  keyringSchema,
  openedAt,
  peopleWhoRead,
  recoveryHolder,
  type Keyring,
} from './keyring'
export { proofKinds, type Actor, type ProofKind } from './shown'
