import type { Field, GroupField, NumberFieldSingleValidation } from 'payload'

import { outcomes, type Outcome } from '@/domain/requests/codes'
import { ceilingDays, defaultDays } from '@/domain/retention/retention'

import { retentionFields } from './retention-table'

const wholeDays: NumberFieldSingleValidation = (value, { req }) => {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= ceilingDays) return true
  return req.i18n.language === 'en'
    ? `Write a whole number of days from 1 to ${ceilingDays}.`
    : `Schrijf een heel aantal dagen, van 1 tot en met ${ceilingDays}.`
}

type Words = Record<'nl' | 'en', string>

const words: Record<Outcome, { label: Words; description: Words }> = {
  answered: {
    label: { nl: 'Beantwoord', en: 'Answered' },
    description: { nl: 'De vraag is beantwoord.', en: 'The question was answered.' },
  },
  advised: {
    label: { nl: 'Advies gegeven', en: 'Advice given' },
    description: { nl: 'De vrager kreeg advies.', en: 'The sender was given advice.' },
  },
  supported: {
    label: { nl: 'Meegedacht of meegegaan', en: 'Thought along or came along' },
    description: {
      nl: 'Iemand dacht mee of ging mee naar een gesprek.',
      en: 'Somebody thought along or came along to a talk.',
    },
  },
  referred: {
    label: { nl: 'Doorverwezen', en: 'Referred' },
    description: { nl: 'Een ander helpt verder.', en: 'Somebody else helps on.' },
  },
  'out-of-scope': {
    label: { nl: 'Niet voor ons', en: 'Not for us' },
    description: {
      nl: 'De vraag hoorde niet bij het steunpunt.',
      en: 'The question was not for the steunpunt.',
    },
  },
  'no-contact': {
    label: { nl: 'Geen contact meer gekregen', en: 'No more contact' },
    description: { nl: 'De vrager reageerde niet meer.', en: 'The sender no longer reacted.' },
  },
}

const days = (outcome: Outcome): Field => ({
  name: retentionFields[outcome],
  type: 'number',
  required: true,
  defaultValue: defaultDays,
  min: 1,
  max: ceilingDays,
  validate: wholeDays,
  label: words[outcome].label,
  admin: { width: '50%', description: words[outcome].description },
})

/** How many days a closed request is kept, per outcome. */
export const retention: GroupField = {
  name: 'retention',
  type: 'group',
  label: { nl: 'Hoe lang bewaren? (dagen)', en: 'How long to keep? (days)' },
  admin: {
    description: {
      nl: `Zo veel dagen na het afsluiten wordt alles wat er in de vraag staat vernietigd, vanzelf en voorgoed. Schrijft de vrager daarna nog, dan beginnen de dagen opnieuw. Nooit langer dan ${ceilingDays} dagen. De vrager leest deze termijnen bij het formulier.`,
      en: `So many days after closing, everything written in the request is destroyed, by itself and for good. If the sender writes again, the days start anew. Never longer than ${ceilingDays} days. The sender reads these terms with the form.`,
    },
  },
  fields: [{ type: 'row', fields: outcomes.map(days) }],
}
