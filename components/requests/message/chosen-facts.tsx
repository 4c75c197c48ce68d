import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

import type { Chosen } from './entry'

/** What was filled in beside the question, folded away. */
export function ChosenFacts({ chosen }: { chosen: Chosen }) {
  const t = useTranslations('message.conversation')
  const form = useTranslations('requests.form')
  const { wish, topic, tried = [], ageBand, postcode, firstName, reach, reachAt, bestTime } = chosen
  const facts: [name: Parameters<typeof t>[0] & `facts.${string}`, value: ReactNode][] = [
    ['facts.wish', form(`wish.options.${wish}`)],
    ['facts.topic', topic],
    ['facts.tried', tried.map((one) => form(`tried.options.${one}`)).join(', ')],
    ['facts.ageBand', ageBand && form(`ageBand.options.${ageBand}`)],
    ['facts.postcode', postcode],
    ['facts.firstName', firstName],
    ['facts.reach', form(`reach.options.${reach}`)],
    ['facts.reachAt', reachAt],
    ['facts.bestTime', bestTime && form(`bestTime.options.${bestTime}`)],
    ['facts.contactSchool', form(`contactSchool.options.${chosen.contactSchool ? 'yes' : 'no'}`)],
  ]
  return (
    <details className="mt-2">
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-accent underline">
        {t('chosen')}
      </summary>
      <dl className="space-y-1">
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name} className="wrap-anywhere">
                <dt className="inline font-bold">{t(name)}: </dt>
                <dd className="inline">
                  <bdi>{value}</bdi>
                </dd>
              </div>
            ),
        )}
      </dl>
    </details>
  )
}
