import { useTranslations } from 'next-intl'

import type { CodeTrouble } from '@/domain/forms/troubles'

import type { Help } from '../../layout/help-strip'
import { Hidden, type HiddenFields } from '../fields/hidden'
import { TextField } from '../fields/text-field'
import { Trap } from '../fields/trap'
import { PhoneWay } from '../phone-way'
import { CodeErrors, useCodeError } from './code-errors'

type Props = {
  action: string
  hidden: HiddenFields
  /** as typed */
  code?: string
  trouble?: CodeTrouble
  help: Help
  /** where a new question is asked */
  newQuestion: string
}

/** Asks for the four words. The wording fits parents and young people alike: here nobody knows yet who asks. */
export function MessageCodeForm({ action, hidden, code = '', trouble, help, newQuestion }: Props) {
  const t = useTranslations('message.form')
  const error = useCodeError(trouble)
  return (
    <div className="max-w-(--measure)">
      {trouble && <CodeErrors trouble={trouble} help={help} />}
      <form action={action} method="post" noValidate className="space-y-6">
        <Hidden fields={hidden} />
        <Trap />
        <TextField
          name="code"
          label={t('label')}
          hint={t('hint')}
          error={error}
          value={code}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          className="w-full text-2xl font-bold"
        />
        <button type="submit" name="step" value="open" className="sign text-xl">
          {t('submit')}
        </button>
      </form>
      <h2 className="mt-12 text-xl font-bold">{t('lostTitle')}</h2>
      <p>{t('lost')}</p>
      <a href={newQuestion} className="inline-flex min-h-11 items-center">
        {t('newQuestion')}
      </a>
      {!trouble && <PhoneWay help={help} />}
    </div>
  )
}
