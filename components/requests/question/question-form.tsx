import { useTranslations } from 'next-intl'

import type { Seen } from '@/domain/forms/seen'
import type { Warning } from '@/domain/forms/warnings'
import type { Level } from '@/domain/level'

import type { Help } from '../../layout/help-strip'
import { Hidden } from '../fields/hidden'
import { ProofOfWork } from '../fields/proof-of-work'
import { Trap } from '../fields/trap'
import { AboutSchool } from './about-school'
import { AboutYou } from './about-you'
import { Agree } from './agree'
import { ChosenBefore } from './chosen-before'
import { useErrorTexts, type Answered } from './error-texts'
import { QuestionErrors } from './question-errors'
import { Reach } from './reach'
import { Story } from './story'
import type { TopicChoice } from './topic-choice'

type Props = {
  level: Level
  /** the address that takes the form */
  action: string
  token: string
  /** as typed so far, and what is wrong with it */
  form: Answered
  topics: readonly TopicChoice[]
  help: Help
  /** the form of the other level */
  otherForm: string
  warnings?: readonly Warning[]
  /** what was shown already, so that it is not shown once more */
  seen?: readonly Seen[]
  /** the question begins with the sentences made of a pupil's choices */
  firstStepDone?: boolean
}

/** The question itself; a plain POST form, so it works everywhere, and all that was typed stands in it again. */
export function QuestionForm(props: Props) {
  const { level, action, token, form, topics, help, otherForm, warnings = [], firstStepDone = false } = props
  const t = useTranslations('requests.form')
  const errors = useErrorTexts(level, form)
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.text
  const seen = new Set<Seen>([...(props.seen ?? []), ...(warnings.length > 0 ? ['warnings' as const] : [])])
  const part = { level, values: form.values, errorOf }
  return (
    <section aria-labelledby="formulier-kop" id="formulier">
      <QuestionErrors level={level} errors={errors} help={help} />
      <form action={action} method="post" noValidate className="max-w-(--measure) space-y-12">
        <Hidden fields={[['token', token], ...[...seen].map((one) => ['seen', one] as const)]} />
        <Trap />
        <ProofOfWork />
        <div className="space-y-8">
          <h2 id="formulier-kop" className="text-2xl font-bold md:text-3xl">
            {t(`sections.question.${level}`)}
          </h2>
          {level === 'parents' && <AboutYou {...part} topics={topics} otherForm={otherForm} />}
          <Story {...part} warnings={warnings} begun={firstStepDone} />
          {level === 'youth' && <ChosenBefore {...part} topics={topics} otherForm={otherForm} />}
        </div>
        <AboutSchool {...part} />
        <Reach {...part} />
        <Agree {...part} />
        <button type="submit" name="step" value="send" className="sign text-xl">
          {t('submit')}
        </button>
      </form>
    </section>
  )
}
