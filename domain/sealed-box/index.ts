export {
  armoredFile,
  hasCrypto,
  identityOf,
  newIdentity,
  open,
  recipientOf,
  seal,
  SealedBoxError,
  unwrap,
  wrap,
  type KeyPair,
  type SealedBoxReason,
} from './age'
export {
  openMessage,
  sealMessage,
  type SealedContent,
  type SealedLater,
  type SealedQuestion,
} from './message'
