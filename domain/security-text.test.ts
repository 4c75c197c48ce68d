import { expect, it } from 'vitest'

import { securityText } from './security-text'

const about = {
  mail: 'vraag@voorbeeld.test',
  page: 'https://voorbeeld.test/ouders/contact',
  address: 'https://voorbeeld.test/.well-known/security.txt',
  languages: ['nl', 'en'],
  now: new Date('2026-12-15T10:11:12.345Z'),
}

it('says whom to tell, until when that holds, and in which languages', () => {
  expect(securityText(about)).toBe(`Contact: mailto:vraag@voorbeeld.test
Contact: https://voorbeeld.test/ouders/contact
Expires: 2027-01-14T10:11:12Z
Preferred-Languages: nl, en
Canonical: https://voorbeeld.test/.well-known/security.txt
`)
})

it('names the contact page alone when there is no mail address', () => {
  expect(securityText({ ...about, mail: '' })).toMatch(/^Contact: https:[^\n]+\nExpires: /)
})
