import { useTranslations } from 'next-intl'

import type { QuestionForm } from '@/domain/forms/question-form'

import { Hidden } from './fields/hidden'
import { Trap } from './fields/trap'
import { ChoiceOfTopic, ChoiceOfTried, ChoiceOfWish } from './question/first-choices'
import type { TopicChoice } from './question/topic-choice'

type Props = {
  action: string
  token: string
  topics: readonly TopicChoice[]
  values: Pick<QuestionForm['values'], 'topic' | 'tried' | 'wish'>
}

/** A pupil's first screen: three questions to tick instead of an empty box to fill. */
export function YouthHelper({ action, token, topics, values }: Props) {
  const t = useTranslations('requests.helper')
  return (
    <section aria-labelledby="formulier-kop" id="formulier">
      <h2 id="formulier-kop" className="text-2xl font-bold md:text-3xl">
        {t('title')}
      </h2>
      <p className="mt-2 max-w-(--measure) text-xl">{t('lead')}</p>
      <form action={action} method="post" className="mt-8 max-w-(--measure) space-y-10">
        <Hidden fields={[['token', token]]} />
        <Trap />
        <ChoiceOfTopic topics={topics} chosen={values.topic} />
        <ChoiceOfTried chosen={values.tried} />
        <ChoiceOfWish chosen={values.wish} />
        <div className="flex flex-wrap items-center gap-x-8 gap-y-4">
          <button type="submit" name="step" value="compose" className="sign text-xl">
            {t('compose')}
          </button>
          <button
            type="submit"
            name="step"
            value="skip"
            className="min-h-12 cursor-pointer text-accent underline"
          >
            {t('skip')}
          </button>
        </div>
      </form>
    </section>
  )
}
