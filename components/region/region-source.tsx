import { useTranslations } from 'next-intl'

const law = 'https://wetten.overheid.nl/BWBR0032324'

/** Where the answer comes from, and how old that is. */
export function RegionSource({ listed }: { listed: boolean }) {
  const t = useTranslations('region.source')
  return (
    <div className="mt-10 max-w-(--measure) text-base text-soft">
      <h3 className="font-bold text-ink">{t('title')}</h3>
      {listed ? (
        <p>
          {t.rich('listed', {
            law: () => (
              <a href={law} lang="nl">
                {t('law')}
              </a>
            ),
          })}
        </p>
      ) : (
        <p>{t('own')}</p>
      )}
    </div>
  )
}
