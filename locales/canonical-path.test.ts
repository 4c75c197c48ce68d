import { describe, expect, it } from 'vitest'

import { canonicalPath } from './canonical-path'

describe('the one spelling of a path', () => {
  it.each([
    ['/OUDERS/VRAGEN', '/ouders/vragen'],
    ['/Ouders/Vragen/Wat-Is-Een-OPP', '/ouders/vragen/wat-is-een-opp'],
    ['/EN/Parents/Contact/QUESTION', '/en/parents/contact/question'],
    ['/Robots.TXT', '/robots.txt'],
    ['/ADMIN/Login', '/admin/login'],
    ['/', '/'],
  ])('%s is %s', (typed, canonical) => {
    expect(canonicalPath(typed)).toBe(canonical)
  })

  it('keeps percent signs as they are, which mean the same in capitals', () => {
    expect(canonicalPath('/ouders/vragen/Caf%C3%A9')).toBe('/ouders/vragen/caf%C3%A9')
  })
})
