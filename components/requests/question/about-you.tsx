import { useTranslations } from 'next-intl'

import { askersAt } from '@/domain/forms/question-schema'
import { wishes } from '@/domain/requests/codes'

import { Choices } from '../fields/choices'
import { Pick } from '../fields/pick'
import { OtherForm } from './other-form'
import type { PartProps } from './part'
import { topicChoices, type TopicChoice } from './topic-choice'

type Props = PartProps & { topics: readonly TopicChoice[]; otherForm: string }

/** Who asks, what they would like, and what it is about. */
export function AboutYou({ level, values, errorOf, topics, otherForm }: Props) {
  const t = useTranslations('requests.form')
  return (
    <>
      <Choices
        name="asker"
        legend={t(`asker.label.${level}`)}
        choices={askersAt[level].map((value) => ({ value, label: t(`asker.options.${value}`) }))}
        chosen={values.asker}
        error={errorOf('asker')}
      >
        <OtherForm level={level} href={otherForm} />
      </Choices>
      <Choices
        name="wish"
        legend={t(`wish.label.${level}`)}
        choices={wishes.map((value) => ({ value, label: t(`wish.options.${value}`) }))}
        chosen={values.wish}
        error={errorOf('wish')}
      />
      <Pick
        name="topic"
        label={t(`topic.label.${level}`)}
        choices={topicChoices(topics, t(`topic.none.${level}`)).reverse()}
        chosen={values.topic}
        error={errorOf('topic')}
        optional
      />
    </>
  )
}
