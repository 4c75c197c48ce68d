/**
 * What is public and what is not, seen as a visitor sees it, by every way in and out. Everything is looked
 * at before it changes, so that the site has kept it.
 */
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, vi } from 'vitest'

import * as build from '../support/builders'
import { login } from '../support/rest'
import { testPayload, type TestPayload } from '../support/test-payload'
import { halfWay } from './publication/half-way'
import { oneLanguage } from './publication/one-language'
import { restoring } from './publication/restoring'
import { waysIn } from './publication/ways-in'
import { waysOut } from './publication/ways-out'

vi.mock('next/cache', () => import('../support/next-cache'))
vi.mock('next/headers', () => ({ draftMode: () => Promise.resolve({ isEnabled: false }) }))

export type Desk = {
  cms: Payload
  /** the login of an administrator, who may do everything an editor may, and delete */
  token: string
}

let test: TestPayload
let token: string

beforeAll(async () => {
  test = await testPayload()
  const { email } = await test.payload.create({
    collection: 'users',
    data: build.account({ role: 'administrator' }),
  })
  token = await login(email, build.password)
})

afterAll(() => test.cleanup())

const desk = (): Desk => ({ cms: test.payload, token })

describe('a text that stops being public', () => waysOut(desk))
describe('a text that becomes public', () => waysIn(desk))
describe('publishing one language', () => oneLanguage(desk))
describe('restoring and reverting', () => restoring(desk))
describe('a save that fails half-way', () => halfWay(desk))
