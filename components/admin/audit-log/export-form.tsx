import type { ServerProps } from 'payload'

import './export-form.css'

const words = {
  nl: {
    title: 'Logboek van één vraag, voor de afzender',
    help: 'Vraagt een afzender wie de vraag heeft gelezen? Vul het kenmerk in dat de afzender noemt.',
    label: 'Kenmerk, zoals K7QF-2M9X',
    submit: 'Uitvoeren als CSV',
  },
  en: {
    title: 'Log of one request, for its sender',
    help: 'Does a sender ask who has read the request? Write the reference the sender gives.',
    label: 'Reference, such as K7QF-2M9X',
    submit: 'Export as CSV',
  },
}

/** Above the audit log: everything that was done with one request, in a file for its sender. */
export function ExportForm({ i18n, payload }: ServerProps) {
  const said = words[i18n.language === 'en' ? 'en' : 'nl']
  return (
    <form action={`${payload.config.routes.api}/audit-log/export`} method="get" className="log-export">
      <h2>{said.title}</h2>
      <p>{said.help}</p>
      <label htmlFor="log-reference">{said.label}</label>
      <div className="log-export-row">
        <input id="log-reference" name="reference" required maxLength={40} autoComplete="off" />
        <button type="submit" className="btn btn--style-primary btn--size-medium">
          {said.submit}
        </button>
      </div>
    </form>
  )
}
