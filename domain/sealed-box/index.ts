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
export { readAgeFile } from './age-file'
export {
  isSealedMessage,
  openMessage,
  sealMessage,
  type SealedContent,
  type SealedLater,
  type SealedQuestion,
} from './message'
