import type { TextField } from 'payload'

import { isWebAddress } from '@/domain/web-address/web-address'

/** A field for a full web address; anything that would be a broken or unsafe link is refused. */
export function webAddress(
  field: Pick<TextField, 'name' | 'label' | 'admin'> & { required?: boolean },
): TextField {
  return {
    ...field,
    type: 'text',
    validate: (value: unknown, { req }: { req: { i18n: { language: string } } }) => {
      if (value === undefined || value === null || value === '') {
        if (!field.required) return true
      } else if (typeof value === 'string' && isWebAddress(value)) return true
      return req.i18n.language === 'en'
        ? 'Write the full address, such as https://www.example.org/page.'
        : 'Schrijf het hele adres, zoals https://www.voorbeeld.nl/pagina.'
    },
  } as TextField
}
