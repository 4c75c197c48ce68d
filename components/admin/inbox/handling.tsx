'use client'
import { Button } from '@payloadcms/ui'

import { lock, type UnlockedKeys } from '../keys/unlocked-keys'
import { useLanguage } from '../staff/use-language'
import type { Act } from './api'
import { CloseForm } from './close-form'
import { Composer, type Writing } from './composer'
import { reasonToRead, sealWritten } from './conversation'
import { ConversationList } from './conversation-list'
import { HandOn } from './hand-on'
import { HoldForm } from './hold-form'
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

/** What is typed and not sent yet. */
export type Drafts = Record<Writing, string>

type Props = {
  open: Open
  reading: Reading
  keys: UnlockedKeys
  me: string
  /** The team key in use, for which new texts are sealed. */
  team: string | undefined
  drafts: Drafts
  onDraft: (kind: Writing, text: string) => void
  act: (act: Act) => Promise<void>
}

/** The opened conversation, and everything that can be done with it. */
export function Handling({ open, reading, keys, me, team, drafts, onDraft, act }: Props) {
  const say = words[useLanguage()]
  const { opened, texts } = open
  const { item } = opened
  // Whoever took it meanwhile reads it as their own.
  const reason = reasonToRead(item, keys.owner) ?? open.reason
  const closed = item.status === 'closed'

  const writer = (kind: Writing) => (
    <Composer
      kind={kind}
      level={item.level}
      text={drafts[kind]}
      onChange={(text) => onDraft(kind, text)}
      send={async (text) => {
        const { reference } = item
        const { sealed, content } = await sealWritten(
          { kind, text, reference },
          keys,
          team,
          opened.senderRecipient,
        )
        await act({ act: kind, sealed })
        reading.add(content, me)
      }}
    />
  )
  return (
    <>
      <div className="staff-buttons">
        <Button buttonStyle="secondary" onClick={lock}>
          {say.lock}
        </Button>
        <Button buttonStyle="secondary" disabled={reading.busy} onClick={() => void reading.read(reason)}>
          {say.again}
        </Button>
      </div>
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
            <HandOn opened={opened} unsent={Object.values(drafts).some(Boolean)} act={act} />
            <HoldForm act={act} />
            <CloseForm act={act} />
          </>
        )}
      </section>
    </>
  )
}
