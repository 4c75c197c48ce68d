import type { CollectionConfig, FieldHook, TextFieldSingleValidation } from 'payload'

import { organisationCode } from '@/domain/region/organisation-code'

import { administrators, staff } from './access/roles'
import { everythingForSite } from './access/site'
import { review } from './fields/review'
import { sector } from './fields/sector'
import { slug } from './fields/slug'
import { sources } from './fields/sources'
import { webAddress } from './fields/web-address'
import { groups } from './groups'
import { limitQueries } from './hooks/limit-queries'
import { refreshAfterChange, refreshAfterDelete } from './hooks/refresh-pages'
import { settleLanguage } from './hooks/settle-language'

const canonical: FieldHook = ({ value }) =>
  typeof value === 'string' ? (organisationCode(value) ?? value) : value

const validCode: TextFieldSingleValidation = (value, { req }) => {
  if (typeof value === 'string' && organisationCode(value)) return true
  return req.i18n.language === 'en' ? 'Write a code such as VO 99.01.' : 'Schrijf een code zoals VO 99.01.'
}

/** The samenwerkingsverbanden this steunpunt serves. */
export const organisations: CollectionConfig = {
  slug: 'organisations',
  labels: {
    singular: 'Samenwerkingsverband',
    plural: { nl: 'Samenwerkingsverbanden', en: 'Samenwerkingsverbanden' },
  },
  access: { read: everythingForSite, create: administrators, update: staff, delete: administrators },
  disableDuplicate: true,
  admin: {
    disableCopyToLocale: true,
    group: groups.region,
    useAsTitle: 'title',
    defaultColumns: ['title', 'code', 'sector', 'municipalities', 'reviewBy'],
    description: {
      nl: 'De samenwerkingsverbanden waarvoor dit steunpunt er is. De postcodelijst van het hele land zit in het programma: Regeling regio-indeling samenwerkingsverbanden passend onderwijs PO en VO (BWBR0032324), tekst van omstreeks 2016.',
      en: 'The samenwerkingsverbanden this steunpunt serves. The national postcode list is part of the software: Regeling regio-indeling (BWBR0032324), text of about 2016.',
    },
  },
  defaultSort: 'code',
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      localized: true,
      label: { nl: 'Naam', en: 'Name' },
      admin: {
        description: {
          nl: 'Staat bij de uitkomst van het zoeken op postcode.',
          en: 'Shown when a visitor searches by postcode.',
        },
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'code',
          type: 'text',
          required: true,
          unique: true,
          index: true,
          validate: validCode,
          hooks: { beforeValidate: [canonical] },
          label: 'Code',
          admin: {
            description: {
              nl: 'Zoals VO 99.01. Hierop wordt een postcode gekoppeld.',
              en: 'Such as VO 99.01. Postcodes are matched with it.',
            },
          },
        },
        sector({
          nl: 'Een postcode en een soort onderwijs horen samen bij een samenwerkingsverband.',
          en: 'A postcode and a sector together lead to one samenwerkingsverband.',
        }),
      ],
    },
    {
      name: 'municipalities',
      type: 'text',
      hasMany: true,
      label: { nl: 'Gemeenten', en: 'Municipalities' },
      admin: { description: { nl: 'Staan op de pagina Mijn regio.', en: 'Shown on the page My region.' } },
    },
    {
      name: 'postcodes',
      type: 'text',
      hasMany: true,
      label: { nl: 'Eigen postcodes', en: 'Postcodes of its own' },
      admin: {
        description: {
          nl: 'Vier cijfers. Alleen waar de landelijke lijst van 2016 niet klopt; deze gaan voor.',
          en: 'Four digits. Only where the national list of 2016 is wrong; these come first.',
        },
      },
    },
    webAddress({
      name: 'site',
      label: { nl: 'Website', en: 'Website' },
      admin: {
        description: { nl: 'De link op de pagina Mijn regio.', en: 'The link on the page My region.' },
      },
    }),
    sources,
    slug,
    ...review,
  ],
  hooks: {
    beforeOperation: [settleLanguage, limitQueries],
    afterChange: [refreshAfterChange],
    afterDelete: [refreshAfterDelete],
  },
}
