'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import { useLanguage } from '../staff/use-language'
import { useLeaveGuard } from '../staff/use-leave-guard'

const words = {
  nl: {
    heading: 'Uw herstelcodes. U ziet ze alleen nu.',
    why: 'Bent u uw telefoon kwijt, dan logt u in met een van deze codes. Elke code werkt één keer. Bewaar ze op papier of in een wachtwoordkluis, niet op de telefoon met de app.',
    paper: 'Herstelcodes voor Steunwijzer. Elke code werkt één keer.',
    print: 'Druk af',
    copy: 'Kopieer',
    copied: 'De codes zijn gekopieerd.',
    notCopied: 'Kopiëren lukt niet in deze browser: druk ze af of schrijf ze over.',
    kept: 'Ik heb de codes bewaard',
    go: 'Klaar, naar het CMS',
    leave: 'U ziet deze herstelcodes alleen nu. Toch weggaan?',
  },
  en: {
    heading: 'Your recovery codes. You see them only now.',
    why: 'If you lose your phone, you log in with one of these codes. Each code works once. Keep them on paper or in a password manager, not on the phone with the app.',
    paper: 'Recovery codes for Steunwijzer. Each code works once.',
    print: 'Print',
    copy: 'Copy',
    copied: 'The codes are copied.',
    notCopied: 'This browser cannot copy them: print them or write them down.',
    kept: 'I have kept the codes',
    go: 'Done, to the CMS',
    leave: 'You see these recovery codes only now. Leave anyway?',
  },
} as const

type Props = { codes: readonly string[]; onKept: () => void }

/** Shows recovery codes once; goes on only when somebody says that they kept them. */
export function RecoveryCodes({ codes, onKept }: Props) {
  const say = words[useLanguage()]
  const [kept, setKept] = useState(false)
  const [copied, setCopied] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  useLeaveGuard(!kept, say.leave)

  const copy = () =>
    navigator.clipboard.writeText(codes.join('\n')).then(
      () => setCopied(say.copied),
      () => setCopied(say.notCopied),
    )
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {say.heading}
      </h1>
      <p>{say.why}</p>
      <div className="recovery-codes">
        <p>{say.paper}</p>
        <ol translate="no">
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ol>
      </div>
      <div className="staff-buttons">
        <Button buttonStyle="secondary" onClick={() => window.print()}>
          {say.print}
        </Button>
        <Button buttonStyle="secondary" onClick={() => void copy()}>
          {say.copy}
        </Button>
        <span role="status">{copied}</span>
      </div>
      <label className="staff-check">
        <input type="checkbox" checked={kept} onChange={({ target }) => setKept(target.checked)} />
        {say.kept}
      </label>
      <div className="staff-buttons">
        <Button disabled={!kept} onClick={onKept}>
          {say.go}
        </Button>
      </div>
    </>
  )
}
