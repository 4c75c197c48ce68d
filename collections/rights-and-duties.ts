import type { Field } from 'payload'

import { groups } from './groups'
import { related } from './fields/placement'
import { subject } from './subject'

const holderAndKind: Field = {
  type: 'row',
  fields: [
    {
      name: 'holder',
      type: 'select',
      required: true,
      label: { nl: 'Van wie', en: 'Whose' },
      admin: {
        description: {
          nl: 'Wie dit recht of deze plicht heeft. Lezers kunnen hierop kiezen.',
          en: 'Who has this right or duty. Readers can filter on it.',
        },
      },
      options: [
        { value: 'ouder', label: { nl: 'Ouder', en: 'Parent' } },
        { value: 'leerling', label: { nl: 'Leerling', en: 'Pupil' } },
        { value: 'school', label: { nl: 'School', en: 'School' } },
        { value: 'samenwerkingsverband', label: 'Samenwerkingsverband' },
      ],
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: { nl: 'Recht of plicht', en: 'Right or duty' },
      admin: { description: { nl: 'Lezers kunnen hierop kiezen.', en: 'Readers can filter on it.' } },
      options: [
        { value: 'recht', label: { nl: 'Recht', en: 'Right' } },
        { value: 'plicht', label: { nl: 'Plicht', en: 'Duty' } },
      ],
    },
  ],
}

/** Who must or may do what, each with the article of law it stands on. */
export const rightsAndDuties = subject({
  slug: 'rights-and-duties',
  labels: {
    singular: { nl: 'Recht of plicht', en: 'Right or duty' },
    plural: { nl: 'Rechten en plichten', en: 'Rights and duties' },
  },
  description: {
    nl: 'Wie wat mag en moet, met het wetsartikel erbij.',
    en: 'Who may and must do what, with the article of law.',
  },
  group: groups.content,
  titleLabel: { nl: 'Recht of plicht', en: 'Right or duty' },
  titleDescription: {
    nl: 'In een korte zin. Staat groot boven de pagina.',
    en: 'In one short sentence. Stands large above the page.',
  },
  level: {
    summaryDescription: {
      nl: 'Wat het voor de lezer betekent, in een of twee zinnen. Staat in de lijst en boven aan de pagina.',
      en: 'What it means for the reader, in one or two sentences. Stands in the list and at the top of the page.',
    },
  },
  required: ['summary', 'body'],
  lawRequired: true,
  page: '/rechten-en-plichten/[slug]',
  columns: ['title', 'holder', 'kind', 'audiences', 'publishedAt', 'attention', 'reviewBy'],
  tabs: [{ label: { nl: 'Van wie', en: 'Whose' }, fields: [holderAndKind] }],
  fields: [related],
})
