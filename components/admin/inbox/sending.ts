import { unlockedKeys } from '../keys/unlocked-keys'
import type { Keyring } from '../keys/use-keyring'
import { AskError } from '../staff/ask'
import type { Act } from './api'
import { senderInQuestion } from './conversation'
import { sealWritten, type Writing } from './seal-written'
import type { Drafts } from './use-drafts'
import type { Open, Reading } from './use-reading'

type Given = {
  open: Open
  reading: Pick<Reading, 'add'>
  keyring: Pick<Keyring, 'fresh'>
  drafts: Pick<Drafts, 'tries'>
  act: (act: Act) => Promise<void>
  /** Opens the conversation anew. */
  reload: () => Promise<boolean>
}

/** How what staff write leaves the browser, and how a request is closed: never past what the sender wrote since. */
export function sendingOf({ open, reading, keyring, drafts, act, reload }: Given) {
  const { opened, texts, seen } = open

  /** @throws AskError; after status 409 the conversation is opened anew, and what was typed is left alone */
  const actAsSeen = async (asked: Act) => {
    try {
      await act(asked)
    } catch (error) {
      if (error instanceof AskError && error.status === 409) await reload()
      throw error
    }
  }

  /** Seals a text for the team key that is in use now, and sends it. @throws AskError, WordedError */
  const send = async (kind: Writing, text: string) => {
    const state = await keyring.fresh()
    const sender = { recipient: opened.senderRecipient, inQuestion: senderInQuestion(texts) }
    const written = { kind, text, reference: opened.item.reference }
    const { sealed, content } = await sealWritten(written, unlockedKeys(), state, sender)
    const once = drafts.tries.numberOf(kind, text)
    if (kind === 'reply') await actAsSeen({ act: kind, sealed, once, seen })
    else await act({ act: kind, sealed, once })
    drafts.tries.sent(kind, text)
    reading.add(content, state.me.name)
  }
  return { send, actAsSeen }
}
