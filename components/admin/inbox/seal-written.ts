import { sealMessage, type SealedLater } from '@/domain/sealed-box'

import type { KeyringState } from '../keys/api'
import { teamKeyInUse } from '../keys/standing'
import type { UnlockedKeys } from '../keys/unlocked-keys'
import { WordedError } from '../staff/worded-error'

/** What staff can write with a request. */
export type Writing = 'reply' | 'note' | 'call'

type Written = { kind: Writing; text: string; reference: string }
/** The sender's public key: as the server has it now, and as the question itself told it, sealed. */
type Sender = { recipient: string | undefined; inQuestion: string | undefined }

const refusals = {
  locked: {
    nl: 'Uw sleutel is intussen op slot gegaan. Er is niets verstuurd. Ontgrendel hem en probeer het nog eens; wat u typte, staat er nog.',
    en: 'Your key has locked meanwhile. Nothing was sent. Unlock it and try again; what you typed is still there.',
  },
  team: {
    nl: 'Er is een nieuwe teamsleutel, en die kunt u hier niet openen. Er is niets verstuurd; wat u typte, staat er nog. Vraag een collega om u bij Sleutels toegang te geven.',
    en: 'There is a new team key, which you cannot open here. Nothing was sent; what you typed is still there. Ask a colleague to give you access at Keys.',
  },
  sender: {
    nl: 'Dit antwoord is niet verstuurd. De sleutel van de afzender is een andere dan toen de vraag kwam: iemand veranderde iets in de database, en zou uw antwoord kunnen lezen. Bel een beheerder.',
    en: 'This reply was not sent. The key of the sender is another one than when the question came: somebody changed something in the database, and might read your reply. Call an administrator.',
  },
  noSender: {
    nl: 'Dit antwoord is niet verstuurd. De sleutel van de afzender ontbreekt. Bel een beheerder.',
    en: 'This reply was not sent. The key of the sender is missing. Call an administrator.',
  },
} as const

function senderRecipient({ recipient, inQuestion }: Sender): string {
  if (inQuestion !== undefined && recipient !== inQuestion) throw new WordedError(refusals.sender)
  if (recipient === undefined) throw new WordedError(refusals.noSender)
  return recipient
}

/**
 * Seals what a member of staff wrote: a reply for the team and the sender, anything else for the team only.
 * @param state of the keys, just loaded: the team key in use has to be one that is open here, so that those
 * who wrote to the team can read it back
 * @throws WordedError when the keys are not those of this account, when the team key in use is not open here,
 * or when a reply would be sealed for somebody else than the sender
 */
export async function sealWritten(
  { kind, text, reference }: Written,
  keys: UnlockedKeys | undefined,
  state: KeyringState,
  sender: Sender,
): Promise<{ sealed: string; content: SealedLater }> {
  if (keys?.owner !== state.me.id) throw new WordedError(refusals.locked)
  const team = teamKeyInUse(state)?.recipient
  const known = keys.team.some(({ teamRecipient }) => teamRecipient === team)
  if (!team || !known) throw new WordedError(refusals.team)
  const recipients = kind === 'reply' ? [team, senderRecipient(sender)] : [team]
  const content: SealedLater = { v: 1, kind, request: reference, at: new Date().toISOString(), text }
  return { sealed: await sealMessage(content, recipients), content }
}
