import { useTranslations } from 'next-intl'

import { tried, wishes } from '@/domain/requests/codes'

import { Choices } from '../fields/choices'
import type { Notes } from '../fields/notes'
import { topicChoices, type TopicChoice } from './topic-choice'

/** What it is about, in the words of young people. */
export function ChoiceOfTopic(props: Notes & { topics: readonly TopicChoice[]; chosen: string }) {
  const t = useTranslations('requests.form.topic')
  return (
    <Choices
      name="topic"
      legend={t('label.youth')}
      choices={topicChoices(props.topics, t('none.youth'))}
      chosen={props.chosen}
      error={props.error}
    />
  )
}

/** What a pupil did already; more answers may be true. */
export function ChoiceOfTried({ chosen }: { chosen: readonly string[] }) {
  const t = useTranslations('requests.form.tried')
  return (
    <Choices
      name="tried"
      legend={t('label')}
      hint={t('hint')}
      choices={tried.map((value) => ({ value, label: t(`options.${value}`) }))}
      chosen={chosen}
    />
  )
}

/** What a pupil would like. */
export function ChoiceOfWish({ chosen, error }: Notes & { chosen: string }) {
  const t = useTranslations('requests.form.wish')
  return (
    <Choices
      name="wish"
      legend={t('label.youth')}
      choices={wishes.map((value) => ({ value, label: t(`options.${value}`) }))}
      chosen={chosen}
      error={error}
    />
  )
}
