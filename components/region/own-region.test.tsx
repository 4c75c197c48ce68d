import { expect, it } from 'vitest'

import { rendered } from '../requests/test-rendered'
import { OwnRegion } from './own-region'

const region = (given: Partial<Parameters<typeof OwnRegion>[0]>) =>
  rendered(
    <OwnRegion
      level="parents"
      locale="nl"
      pc4="2781"
      organisation={{ title: 'Verband Proef', lang: 'nl', code: 'PO9901', municipalities: [], site: '' }}
      listed
      routes={[]}
      schools={{ href: '/ouders/scholen?swv=po9901', count: 0 }}
      contacts={[]}
      contactPage="/ouders/contact"
      {...given}
    />,
  )

it('has no heading over nobody, and still leads to who helps', () => {
  expect(region({})).not.toContain('Wie helpt u hier?')
  expect(region({})).toContain('href="/ouders/contact"')
  const helper = { href: '/ouders/contact#a', title: 'Helper', lang: 'nl' as const, text: '', phone: '' }
  expect(region({ contacts: [helper] })).toContain('Wie helpt u hier?')
})

it('without schools says where they are found instead', () => {
  expect(region({})).toContain('href="https://scholenopdekaart.nl"')
  expect(region({})).not.toContain('/ouders/scholen')
  expect(region({ schools: { href: '/ouders/scholen', count: 2 } })).toContain('Bekijk 2 scholen')
})
