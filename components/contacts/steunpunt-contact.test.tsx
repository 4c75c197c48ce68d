import { expect, it } from 'vitest'

import { rendered } from '../requests/test-rendered'
import { SteunpuntContact } from './steunpunt-contact'

type Ways = { phone?: string; mail?: string; takesQuestions?: boolean }

const contact = ({ phone = '', mail = '', takesQuestions = false }: Ways) =>
  rendered(
    <SteunpuntContact
      level="parents"
      locale="nl"
      name="Steunpunt Proef"
      help={{ phone, mail, open: { open: false }, hoursKnown: false, today: '2026-11-28' }}
      site=""
      takesQuestions={takesQuestions}
      hours={[]}
      closedDates={[]}
      reply={{ days: 3, by: '2026-12-01' }}
      independence={{ text: '', lang: 'nl' }}
    />,
  )

it('leads to the form, and to the answer, only while the form takes questions', () => {
  expect(contact({ takesQuestions: true })).toContain('href="/ouders/contact/vraag"')
  expect(contact({ takesQuestions: true })).toContain('href="/bericht"')
  expect(contact({ phone: '088-000 00 00' })).not.toContain('href="/ouders/contact/vraag"')
  expect(contact({ phone: '088-000 00 00' })).toContain('href="tel:0880000000"')
})

it('promises an answer only to who can write', () => {
  expect(contact({ phone: '088-000 00 00' })).not.toContain('Schrijft u vandaag?')
  expect(contact({ mail: 'vraag@voorbeeld.test' })).toContain('Schrijft u vandaag?')
  expect(contact({ takesQuestions: true })).toContain('Schrijft u vandaag?')
})

it('says so when there is no way at all, and who helps instead', () => {
  expect(contact({})).toContain('nog geen telefoonnummer, mailadres of formulier')
  expect(contact({})).toContain('Hieronder staan anderen die u helpen.')
  expect(contact({ takesQuestions: true })).not.toContain('Hieronder staan anderen')
})
