import { useTranslations } from 'next-intl'

import type { QuestionField } from '@/domain/forms/question-form'
import type { Level } from '@/domain/level'

import type { Help } from '../../layout/help-strip'
import { Alarm } from '../alarm'
import { PhoneWay } from '../phone-way'

type Props = { level: Level; errors: readonly { field: QuestionField; text: string }[]; help: Help }

/** Everything that is wrong, above the form, each with a link to its field, and the phone as another way. */
export function QuestionErrors({ level, errors, help }: Props) {
  const t = useTranslations('requests.errors')
  if (errors.length === 0) return null
  return (
    <Alarm id="fouten" title={t(`title.${level}`)}>
      <p>{t(`intro.${level}`)}</p>
      <ul className="mt-2 list-disc ps-6">
        {errors.map(({ field, text }) => (
          <li key={field}>
            <a href={`#${field}`} className="inline-flex min-h-11 items-center text-alarm">
              {text}
            </a>
          </li>
        ))}
      </ul>
      {(help.phone || help.mail) && (
        <>
          <p className="mt-3">{t(`otherWay.${level}`)}</p>
          <PhoneWay help={help} />
        </>
      )}
    </Alarm>
  )
}
