import { useTranslations } from 'next-intl'

import type { Level } from '@/domain/level'
import { spelledCode } from '@/domain/region/organisation-code'

import { RegionAnswer } from './region-answer'
import { RegionSource } from './region-source'
import { WaysOn } from './ways-on'

type Props = {
  level: Level
  pc4: string
  code: string
  municipality?: string
  /** name of this steunpunt */
  name: string
  rightsPage: string
  contactPage: string
}

/** A region this steunpunt does not serve: which it is, and what the reader can do all the same. */
export function OtherRegion({ level, pc4, municipality, name, rightsPage, contactPage, ...props }: Props) {
  const t = useTranslations('region.other')
  const code = spelledCode(props.code)
  return (
    <RegionAnswer title={t('title', { code })}>
      <p className="mt-4 max-w-(--measure) text-xl">
        {municipality ? t('where', { pc4, municipality, code }) : t('whereUnnamed', { pc4, code })}
      </p>
      <p className="mt-6 max-w-(--measure)">{t(`notUs.${level}`, { name, code })}</p>
      <WaysOn
        ways={[
          { text: t(`steunpunt.${level}`, { code }) },
          { text: t(`school.${level}`) },
          { text: t(`rights.${level}`), link: t('rightsLink'), href: rightsPage },
          { text: t(`national.${level}`), link: t('nationalLink'), href: `${contactPage}#landelijk` },
        ]}
      />
      <RegionSource listed />
    </RegionAnswer>
  )
}
