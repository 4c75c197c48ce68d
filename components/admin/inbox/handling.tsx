'use client'
import { Button } from '@payloadcms/ui'

import { UnopenedNotice } from '../keys/unopened-notice'
import { lock, type UnlockedKeys } from '../keys/unlocked-keys'
import type { Keyring } from '../keys/use-keyring'
import { Problem } from '../staff/problem'
import { useLanguage } from '../staff/use-language'
import type { Act } from './api'
import { CloseForm } from './close-form'
import { Composer } from './composer'
import { reasonToRead } from './conversation'
import { ConversationList } from './conversation-list'
import { HandOn } from './hand-on'
import { HoldForm } from './hold-form'
import type { Writing } from './seal-written'
import { sendingOf } from './sending'
import type { Drafts } from './use-drafts'
import type { Open, Reading } from './use-reading'

const words = {
  nl: {
    lock: 'Vergrendel',
    again: 'Laad het gesprek opnieuw',
    reply: 'Antwoorden',
    more: 'Wat u nog meer kunt doen',
    note: 'Schrijf een notitie',
    call: 'Leg een gesprek vast',
  },
  en: {
    lock: 'Lock',
    again: 'Load the conversation again',
    reply: 'Reply',
    more: 'What else you can do',
    note: 'Write a note',
    call: 'Record a talk',
  },
} as const

type Props = {
  open: Open
  reading: Reading
  keys: UnlockedKeys
  keyring: Keyring
  drafts: Drafts
  act: (act: Act) => Promise<void>
}

/** The opened conversation, and everything that can be done with it. */
export function Handling({ open, reading, keys, keyring, drafts, act }: Props) {
  const say = words[useLanguage()]
  const { opened, texts, seen } = open
  const { item } = opened
  // Whoever took it meanwhile reads it as their own.
  const reason = reasonToRead(item, keys.owner) ?? open.reason
  const closed = item.status === 'closed'
  const mine = keyring.state?.mine
  const reload = () => reading.read(reason)
  const { send, actAsSeen } = sendingOf({ open, reading, keyring, drafts, act, reload })

  const writer = (kind: Writing) => (
    <Composer
      kind={kind}
      level={item.level}
      text={drafts.texts[kind]}
      onChange={(text) => drafts.write(kind, text)}
      send={(text) => send(kind, text)}
    />
  )
  return (
    <>
      <div className="staff-buttons">
        <Button buttonStyle="secondary" onClick={lock}>
          {say.lock}
        </Button>
        <Button buttonStyle="secondary" disabled={reading.busy} onClick={() => void reload()}>
          {say.again}
        </Button>
      </div>
      <Problem of={reading.problem} />
      {mine && <UnopenedNotice mine={mine} keys={keys} />}
      <ConversationList texts={texts} senderLanguage={item.language} />
      {!closed && (
        <section>
          <h2>{say.reply}</h2>
          {writer('reply')}
        </section>
      )}
      <section>
        <h2>{say.more}</h2>
        <details className="staff-step">
          <summary>{say.note}</summary>
          {writer('note')}
        </details>
        {!closed && (
          <>
            <details className="staff-step">
              <summary>{say.call}</summary>
              {writer('call')}
            </details>
            <HandOn opened={opened} unsent={Object.values(drafts.texts).some(Boolean)} act={act} />
            <HoldForm act={act} />
            <CloseForm seen={seen} act={actAsSeen} />
          </>
        )}
      </section>
    </>
  )
}
