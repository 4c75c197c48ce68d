import type { CollectionBeforeChangeHook, Field } from 'payload'

import { saveUnderWay } from '../publication/under-way'

/** Since when the document stands on the site; empty while it does not. The list shows it in words. */
export const publishedAt: Field = {
  name: 'publishedAt',
  type: 'date',
  label: { nl: 'Op de site', en: 'On the site' },
  admin: {
    position: 'sidebar',
    readOnly: true,
    disableListFilter: true,
    condition: (data) => Boolean(data.publishedAt),
    components: { Cell: '/components/admin/status-cell#StatusCell' },
    date: { displayFormat: 'd-M-yyyy HH:mm' },
    description: {
      nl: 'Sinds dit moment kunnen bezoekers dit lezen.',
      en: 'Since this moment visitors can read this.',
    },
  },
}

/** Keeps the moment of the first publication; unpublishing clears it, saving a draft leaves it alone. */
export const notePublishedAt: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const save = saveUnderWay(req, (originalDoc as { id?: string } | undefined)?.id)
  const since = save?.before?.publishedAt ?? null
  if (data._status === 'published') data.publishedAt = since ?? new Date().toISOString()
  else data.publishedAt = save?.draftOnly ? since : null
  return data
}
