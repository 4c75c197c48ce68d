import { useTranslations } from 'next-intl'

import type { MessageForm } from '@/domain/forms/message-form'
import { textBounds } from '@/domain/forms/text'
import type { MessageTrouble } from '@/domain/forms/troubles'

import { Hidden, type HiddenFields } from '../fields/hidden'
import { LongTextField } from '../fields/long-text-field'
import { Trap } from '../fields/trap'

export type Added = {
  /** as typed, and what is wrong with it; absent when nothing was sent */
  form?: Pick<MessageForm, 'values' | 'wrong' | 'length'>
  trouble?: MessageTrouble
  /** a message was just added */
  done?: boolean
}

/** Adds to a question, or answers a reply. */
export function AddMessage({
  action,
  hidden,
  form,
  trouble,
  done,
}: Added & { action: string; hidden: HiddenFields }) {
  const t = useTranslations('message.add')
  const over = Math.max(1, (form?.length ?? 0) - textBounds.longest)
  const wrong = form?.wrong.message
  const error = wrong ? t(`errors.${wrong}`, { over }) : trouble && t(`errors.${trouble}`)
  return (
    <section aria-labelledby="toevoegen">
      <h2 id="toevoegen" className="text-2xl font-bold md:text-3xl">
        {t('title')}
      </h2>
      {done && (
        <p role="status" className="mt-2 border-s-4 border-accent ps-4 font-bold">
          {t('added')}
        </p>
      )}
      {error && (
        <div role="alert" tabIndex={-1} autoFocus className="mt-2 border-4 border-alarm p-4">
          <a href="#message" className="inline-flex min-h-11 items-center font-bold text-alarm">
            {error}
          </a>
        </div>
      )}
      <form action={action} method="post" noValidate className="mt-4 space-y-4">
        <Hidden fields={hidden} />
        <Trap />
        <LongTextField
          name="message"
          label={t('label')}
          hint={t('hint')}
          error={error}
          value={form?.values.message ?? ''}
          rows={6}
        />
        <button type="submit" name="step" value="add" className="sign">
          {t('submit')}
        </button>
      </form>
    </section>
  )
}
