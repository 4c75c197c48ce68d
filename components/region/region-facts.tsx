import { useTranslations } from 'next-intl'

type Name = 'postcode' | 'municipality' | 'code' | 'municipalities'
type Props = { facts: readonly (readonly [Name, string | undefined])[]; site: string }

/** What is known about a samenwerkingsverband, in short rows; a row without a value is left out. */
export function RegionFacts({ facts, site }: Props) {
  const t = useTranslations('region.facts')
  return (
    <dl className="mt-6 grid max-w-3xl gap-x-8 gap-y-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
      {facts.map(
        ([name, value]) =>
          value && (
            <div key={name} className="contents">
              <dt className="text-soft">{t(name)}</dt>
              <dd className="mb-2 font-bold sm:mb-0">{value}</dd>
            </div>
          ),
      )}
      {site && (
        <div className="contents">
          <dt className="text-soft">{t('site')}</dt>
          <dd>
            <a href={site} className="font-bold wrap-anywhere">
              {new URL(site).host}
            </a>
          </dd>
        </div>
      )}
    </dl>
  )
}
