import { useTranslations } from 'next-intl'

import { ChoiceOfWish, ChoiceOfTopic, ChoiceOfTried } from './first-choices'
import { OtherForm } from './other-form'
import type { PartProps } from './part'
import type { TopicChoice } from './topic-choice'

type Props = PartProps & { topics: readonly TopicChoice[]; otherForm: string }

/** A pupil's three choices, folded away once they are made; open while something is missing or wrong. */
export function ChosenBefore({ level, values, errorOf, topics, otherForm }: Props) {
  const t = useTranslations('requests.form')
  const open = values.wish === '' || errorOf('wish') !== undefined || errorOf('topic') !== undefined
  const choices = (
    <div className="mt-4 space-y-8">
      <ChoiceOfTopic topics={topics} chosen={values.topic} error={errorOf('topic')} />
      <ChoiceOfTried chosen={values.tried} />
      <ChoiceOfWish chosen={values.wish} error={errorOf('wish')} />
    </div>
  )
  return (
    <>
      {open ? (
        choices
      ) : (
        <details>
          <summary className="min-h-11 cursor-pointer py-2 font-bold">{t('chosen')}</summary>
          {choices}
        </details>
      )}
      <OtherForm level={level} href={otherForm} />
    </>
  )
}
