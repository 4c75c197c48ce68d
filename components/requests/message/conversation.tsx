import { useTranslations } from 'next-intl'

import type { Help } from '../../layout/help-strip'
import type { HiddenFields } from '../fields/hidden'
import { PhoneWay } from '../phone-way'
import { AddMessage, type Added } from './add-message'
import { ChosenFacts } from './chosen-facts'
import type { Chosen, Entry, Standing as StandingProps } from './entry'
import { MessageEntry } from './message-entry'
import { Standing } from './standing'
import { WithdrawOpener } from './withdraw'

type Props = {
  action: string
  /** what each form on the page takes along to open the conversation again */
  hidden: HiddenFields
  standing: StandingProps
  /** the first is the question itself */
  entries: readonly Entry[]
  chosen: Chosen
  add: Added
  /** names the request on the phone; it opens nothing */
  reference: string
  help: Help
}

/** A question with all that was said since: to read, to add to, and to withdraw. */
export function Conversation({ action, hidden, standing, entries, chosen, add, reference, help }: Props) {
  const t = useTranslations('message.conversation')
  const [question, ...rest] = entries
  return (
    <div className="max-w-(--measure) space-y-10">
      <Standing {...standing} />
      <section aria-labelledby="berichten">
        <h2 id="berichten" className="text-2xl font-bold md:text-3xl">
          {t('messages')}
        </h2>
        <ol className="mt-4 space-y-6">
          {question && (
            <MessageEntry entry={question}>
              <ChosenFacts chosen={chosen} />
            </MessageEntry>
          )}
          {rest.map((entry) => (
            <MessageEntry key={`${entry.from} ${entry.at}`} entry={entry} />
          ))}
        </ol>
        {rest.every(({ from }) => from === 'sender') && <p className="mt-4 text-soft">{t('none')}</p>}
      </section>
      <AddMessage action={action} hidden={hidden} {...add} />
      <PhoneWay help={help} />
      <p className="text-soft">{t('reference', { reference })}</p>
      <WithdrawOpener action={action} hidden={hidden} />
    </div>
  )
}
