import { z } from 'zod'

import { answerChallenge, type AskedAct, type Opener } from '@/domain/keyring'

import { ask } from '../staff/ask'
import { WordedError } from '../staff/worded-error'
import { changeKeyring, type KeyringState, type Proof } from './api'
import { standing, teamKeyInUse } from './standing'
import { unlockedKeys } from './unlocked-keys'

const challengeSchema = z.object({ token: z.string(), sealed: z.string() })

const locked = {
  nl: 'Uw sleutel is op slot. Er is niets veranderd. Ontgrendel hem op de bladzijde Sleutels en probeer het nog eens.',
  en: 'Your key is locked. Nothing was changed. Unlock it on the page Keys and try again.',
}

/** Proves to the server what this browser can open, for one act. @throws AskError, SealedBoxError */
export async function proofFor(act: AskedAct['act'], opener: Opener): Promise<Proof> {
  const { token, sealed } = await ask('/keyring/challenge', challengeSchema, { act, kind: opener.kind })
  return { token, answer: await answerChallenge(sealed, opener) }
}

/** What this account proves with that it reads: the keys that are open now. @throws WordedError when they are locked */
export function openedHere(): Opener {
  const keys = unlockedKeys()
  if (!keys) throw new WordedError(locked)
  return { kind: 'reader', identity: keys.identity, team: keys.team }
}

/**
 * Tells the server that the team key in use opened here, once for each team key and without asking: only
 * then does it say that this account reads.
 * @returns the state that follows; undefined when there is nothing to tell
 * @throws AskError with status 409 when somebody else changed the keys in the meantime
 */
export async function tellOpened(state: KeyringState): Promise<KeyringState | undefined> {
  const keys = unlockedKeys()
  if (standing(state) !== 'unopened' || keys?.owner !== state.me.id) return undefined
  const inUse = teamKeyInUse(state)?.recipient
  if (!keys.team.some(({ teamRecipient }) => teamRecipient === inUse)) return undefined
  const act = { act: 'opened' } as const
  return changeKeyring(state.version, act, await proofFor(act.act, openedHere()))
}
