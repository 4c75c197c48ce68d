import { useTranslations } from 'next-intl'

import { OpenNow, type Help } from '../layout/help-strip'
import { telephone } from '../ui/telephone'

/** The way to a human beside every form: the phone, and whether it is answered now; else the mail address. */
export function PhoneWay({ help }: { help: Help }) {
  const t = useTranslations('help')
  const { phone, mail } = help
  return (
    <div>
      {phone && (
        <p>
          <a href={telephone(phone)} className="inline-flex min-h-11 items-center text-xl font-bold">
            {t('call', { phone })}
          </a>
          <span className="block">
            <OpenNow help={help} />
          </span>
        </p>
      )}
      {mail && (
        <p>
          <a href={`mailto:${mail}`} className="inline-flex min-h-11 items-center font-bold wrap-anywhere">
            {t('mail', { mail })}
          </a>
        </p>
      )}
    </div>
  )
}
