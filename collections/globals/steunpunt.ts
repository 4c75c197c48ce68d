import type { Field, GlobalConfig, TextFieldSingleValidation } from 'payload'

import { contrastRatio, parseHex } from '@/domain/colour/contrast'
import { paper } from '@/domain/colour/paper'

import { staff } from '../access/roles'
import { everythingForSite } from '../access/site'
import { openingHours } from '../fields/opening-hours'
import { review } from '../fields/review'
import { sources } from '../fields/sources'
import { webAddress } from '../fields/web-address'
import { groups } from '../groups'
import { refreshAfterGlobalChange } from '../hooks/refresh-pages'

/** WCAG 2.2 AA for normal text. */
const enough = 4.5

const readable: TextFieldSingleValidation = (value, { req }) => {
  const english = req.i18n.language === 'en'
  const colour = typeof value === 'string' ? parseHex(value) : undefined
  const background = parseHex(paper.light)
  if (!colour || !background)
    return english ? 'Write a colour such as #1f5f5b.' : 'Schrijf een kleur zoals #1f5f5b.'
  const ratio = contrastRatio(colour, background)
  if (ratio >= enough) return true
  const now = ratio.toFixed(1)
  return english
    ? `This colour is too light to read: its contrast is ${now} to 1 and must be at least ${enough} to 1. Choose a darker colour.`
    : `Deze kleur is te licht om te lezen: het contrast is ${now} op 1 en moet minstens ${enough} op 1 zijn. Kies een donkerder kleur.`
}

const who: Field[] = [
  {
    name: 'name',
    type: 'text',
    required: true,
    localized: true,
    label: { nl: 'Naam van het steunpunt', en: 'Name of the steunpunt' },
    admin: { description: { nl: 'Staat boven elke pagina.', en: 'Stands above every page.' } },
  },
  {
    name: 'regionName',
    type: 'text',
    required: true,
    localized: true,
    label: { nl: 'Naam van de regio', en: 'Name of the region' },
    admin: {
      description: { nl: 'In zinnen als: zo gaat het in …', en: 'In sentences such as: how it goes in …' },
    },
  },
  {
    name: 'notice',
    type: 'textarea',
    localized: true,
    label: { nl: 'Mededeling boven elke pagina', en: 'Notice above every page' },
    admin: {
      description: {
        nl: 'Leeg laten als er niets te melden is.',
        en: 'Leave empty when there is nothing to say.',
      },
    },
  },
  {
    name: 'example',
    type: 'checkbox',
    defaultValue: false,
    label: { nl: 'Dit is een voorbeeld', en: 'This is an example' },
    admin: {
      description: { nl: 'Zet de site buiten zoekmachines.', en: 'Keeps the site out of search engines.' },
    },
  },
  {
    name: 'themeColour',
    type: 'text',
    required: true,
    defaultValue: '#1f5f5b',
    validate: readable,
    label: { nl: 'Kleur', en: 'Colour' },
    admin: {
      description: {
        nl: 'De ene kleur van knoppen en links. Een kleur die slecht leest, wordt geweigerd.',
        en: 'The one colour of buttons and links. A colour that reads badly is refused.',
      },
    },
  },
]

const reach: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'phone',
        type: 'text',
        label: { nl: 'Telefoon', en: 'Phone' },
        admin: { description: { nl: 'Staat op elke pagina.', en: 'On every page.' } },
      },
      {
        name: 'mail',
        type: 'email',
        label: { nl: 'E-mail', en: 'E-mail' },
        admin: {
          description: {
            nl: 'Een adres van het steunpunt, niet van een persoon.',
            en: 'An address of the steunpunt, not of a person.',
          },
        },
      },
    ],
  },
  webAddress({ name: 'site', label: { nl: 'Andere website', en: 'Other website' } }),
  openingHours,
  {
    name: 'closedDates',
    type: 'array',
    label: { nl: 'Dicht op', en: 'Closed on' },
    labels: { singular: { nl: 'Dag', en: 'Day' }, plural: { nl: 'Dagen', en: 'Days' } },
    admin: {
      description: {
        nl: 'Behalve de feestdagen; die zijn al bekend.',
        en: 'Besides public holidays; those are known already.',
      },
    },
    fields: [
      {
        name: 'date',
        type: 'date',
        required: true,
        label: { nl: 'Datum', en: 'Date' },
        admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'd-M-yyyy' } },
      },
      { name: 'reason', type: 'text', localized: true, label: { nl: 'Waarom', en: 'Why' } },
    ],
  },
  {
    name: 'replyWorkingDays',
    type: 'number',
    min: 1,
    max: 30,
    label: { nl: 'Antwoord binnen (werkdagen)', en: 'Reply within (working days)' },
    admin: {
      description: {
        nl: 'De belofte op de contactpagina. Leeg: geen belofte.',
        en: 'The promise on the contact page. Empty: no promise.',
      },
    },
  },
]

const independence: Field[] = [
  {
    name: 'independenceParents',
    type: 'textarea',
    localized: true,
    label: { nl: 'Onafhankelijkheid, voor ouders', en: 'Independence, for parents' },
    admin: {
      description: {
        nl: 'Wie het steunpunt betaalt en waarom dat uw gesprek niet raakt. Staat bij contact.',
        en: 'Who pays and why that does not touch the conversation. Shown with contact.',
      },
    },
  },
  {
    name: 'independenceYouth',
    type: 'textarea',
    localized: true,
    label: { nl: 'Onafhankelijkheid, voor jongeren', en: 'Independence, for young people' },
    admin: {
      description: {
        nl: 'Hetzelfde, in de taal van leerlingen.',
        en: 'The same, in the language of pupils.',
      },
    },
  },
  {
    name: 'intakeModel',
    type: 'select',
    required: true,
    defaultValue: 'central',
    label: { nl: 'Wie pakt vragen op', en: 'Who takes up questions' },
    admin: {
      description: {
        nl: 'Een punt voor alle samenwerkingsverbanden, of elk zijn eigen.',
        en: 'One point for all samenwerkingsverbanden, or each its own.',
      },
    },
    options: [
      { value: 'central', label: { nl: 'Eén centraal punt', en: 'One central point' } },
      {
        value: 'per-organisation',
        label: { nl: 'Elk samenwerkingsverband zelf', en: 'Each samenwerkingsverband itself' },
      },
    ],
  },
  sources,
  ...review,
]

/** Who this steunpunt is and how to reach it; used on every page. */
export const steunpunt: GlobalConfig = {
  slug: 'steunpunt',
  label: { nl: 'Het steunpunt', en: 'The steunpunt' },
  access: { read: everythingForSite, update: staff },
  admin: {
    group: groups.region,
    description: {
      nl: 'Naam, telefoon en openingstijden. Verandert elke pagina.',
      en: 'Name, phone and opening hours. Changes every page.',
    },
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: { nl: 'Wie wij zijn', en: 'Who we are' }, fields: who },
        { label: { nl: 'Bereikbaar', en: 'How to reach us' }, fields: reach },
        { label: { nl: 'Onafhankelijk', en: 'Independent' }, fields: independence },
      ],
    },
  ],
  hooks: { afterChange: [refreshAfterGlobalChange] },
}
