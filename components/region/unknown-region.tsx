import { useTranslations } from 'next-intl'

import type { Level } from '@/domain/level'

import { RegionAnswer } from './region-answer'
import { WaysOn } from './ways-on'

/** A postcode nobody knows: what that means, and how to find out all the same. */
export function UnknownRegion({
  level,
  pc4,
  contactPage,
}: {
  level: Level
  pc4: string
  contactPage: string
}) {
  const t = useTranslations('region')
  return (
    <RegionAnswer title={t('unknown.title', { pc4 })}>
      <p className="mt-4 max-w-(--measure) text-xl">{t('unknown.lead')}</p>
      <WaysOn
        ways={[
          { text: t(`unknown.check.${level}`) },
          { text: t(`unknown.school.${level}`) },
          { text: t(`unknown.us.${level}`), link: t(`unknown.usLink.${level}`), href: contactPage },
          {
            text: t(`other.national.${level}`),
            link: t('other.nationalLink'),
            href: `${contactPage}#landelijk`,
          },
        ]}
      />
    </RegionAnswer>
  )
}
