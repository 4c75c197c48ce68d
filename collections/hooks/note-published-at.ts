import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, Field } from 'payload'

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

/** Tells the hooks that follow whether this save only touches the draft; Payload does not. */
export const noteDraftSave: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'create' || operation === 'update' || operation === 'restoreVersion')
    req.context.draftSave = 'draft' in args && args.draft === true
  return args
}

/** Keeps the moment of the first publication; unpublishing clears it, saving a draft leaves it alone. */
export const notePublishedAt: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const since = (originalDoc as { publishedAt?: string | null } | undefined)?.publishedAt ?? null
  if (data._status === 'published') data.publishedAt = since ?? new Date().toISOString()
  else data.publishedAt = req.context.draftSave === true ? since : null
  return data
}
