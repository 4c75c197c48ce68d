'use client'
import { Button, Link } from '@payloadcms/ui'
import { useState, type ReactNode } from 'react'

import { readReasons, type ReadReason } from '@/domain/requests/codes'
import { hasCrypto, SealedBoxError } from '@/domain/sealed-box'

import { standing } from '../keys/standing'
import { UnlockForm } from '../keys/unlock-form'
import type { Keyring } from '../keys/use-keyring'
import { Problem } from '../staff/problem'
import { StepHeading } from '../staff/step-heading'
import { useAdminPath } from '../staff/use-admin-path'
import { useLanguage } from '../staff/use-language'
import type { Item } from './api'
import { CodeSelect } from './code-select'
import { codeWords } from './code-words'
import { hasContent, reasonToRead } from './conversation'
import type { Reading } from './use-reading'

const words = {
  nl: {
    gone: 'De inhoud van deze vraag is er niet meer. Alleen wat hierboven staat is bewaard.',
    'no-key': 'U heeft nog geen sleutel om deze vraag te lezen. Maak er een bij Sleutels.',
    'no-team': 'Er is nog geen teamsleutel. Die maakt u bij Sleutels.',
    waiting:
      'U heeft nog geen toegang gekregen. Vraag een collega die al kan lezen om u bij Sleutels toegang te geven.',
    onlooker: 'Uw account leest geen vragen.',
    keys: 'Naar Sleutels',
    toRead: 'Lezen',
    locked: 'De vraag is op slot. Ontgrendel uw sleutel om te lezen.',
    other: (name: string) => `${name} behandelt deze vraag. Waarom wilt u hem lezen?`,
    otherHelp: 'Uw reden komt in het logboek.',
    read: 'Open de vraag',
    busy: 'De vraag wordt geopend.',
    again: 'Probeer het opnieuw',
  },
  en: {
    gone: 'The content of this request is no longer there. Only what stands above was kept.',
    'no-key': 'You have no key to read this request yet. Make one at Keys.',
    'no-team': 'There is no team key yet. You make it at Keys.',
    waiting:
      'You were not given access yet. Ask a colleague who can read already to give you access at Keys.',
    onlooker: 'Your account reads no requests.',
    keys: 'To Keys',
    toRead: 'Reading',
    locked: 'The request is locked. Unlock your key to read it.',
    other: (name: string) => `${name} handles this request. Why do you want to read it?`,
    otherHelp: 'Your reason is put in the log.',
    read: 'Open the request',
    busy: 'The request is being opened.',
    again: 'Try again',
  },
} as const

/** Reasons to read what somebody else handles. */
const askedReasons = readReasons.filter((reason) => reason !== 'handling')

type Props = { item: Item; keyring: Keyring; unlocked: boolean; reading: Reading; children: ReactNode }

/** What stands between a caseworker and the text of a request; the text itself once nothing does. */
export function ReadGate({ item, keyring, unlocked, reading, children }: Props) {
  const say = words[useLanguage()]
  const path = useAdminPath()
  const [reason, setReason] = useState<ReadReason>()
  const { state, problem } = keyring
  if (!hasContent(item)) return <p className="staff-notice">{say.gone}</p>
  if (!hasCrypto()) return <Problem of={new SealedBoxError('no-crypto')} />
  // What is open stays so until it locks, also when access was just taken away: what is typed there is kept.
  if (unlocked && reading.open) return children
  if (!state) return <Problem of={problem} />
  const stands = standing(state)
  const hasCopy = stands === 'reader' || stands === 'unopened'
  if (!hasCopy || !state.mine)
    return (
      <p className="staff-notice">
        {say[hasCopy ? 'no-key' : stands]}{' '}
        <Link href={path('/keys')} prefetch={false}>
          {say.keys}
        </Link>
      </p>
    )
  if (!unlocked)
    return (
      <>
        <StepHeading>{say.toRead}</StepHeading>
        <p>{say.locked}</p>
        <UnlockForm me={state.me} mine={state.mine} />
      </>
    )
  const known = reasonToRead(item, state.me.id)
  if (known)
    return (
      <>
        <p role="status">{reading.busy && say.busy}</p>
        <Problem of={reading.problem} />
        {reading.problem !== undefined && (
          <Button disabled={reading.busy} onClick={() => void reading.read(known)}>
            {say.again}
          </Button>
        )}
      </>
    )
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (reason) void reading.read(reason)
      }}
    >
      <CodeSelect
        label={say.other(item.assignee?.name ?? '')}
        help={say.otherHelp}
        codes={askedReasons}
        words={codeWords.readReason}
        value={reason}
        onChange={setReason}
      />
      <Problem of={reading.problem} />
      <div className="staff-buttons">
        <Button type="submit" disabled={reading.busy || !reason}>
          {say.read}
        </Button>
        <span role="status">{reading.busy && say.busy}</span>
      </div>
    </form>
  )
}
