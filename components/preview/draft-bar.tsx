import { useTranslations } from 'next-intl'

import { RefreshOnSave } from './refresh-on-save'

/** Tells an editor that this is a draft, and shows every save at once in live preview. */
export function DraftBar({ path }: { path: string }) {
  const t = useTranslations('site')
  return (
    <div className="no-print bg-mark px-4 py-2 text-base">
      {t('draft')} <a href={`/api/preview?leave=1&path=${encodeURIComponent(path)}`}>{t('leaveDraft')}</a>
      <RefreshOnSave />
    </div>
  )
}
