/**
 * The contract that both databases keep (database/README.md). It runs on SQLite, and unchanged on a
 * MongoDB server: TEST_DATABASE_URI=mongodb://… npm run integration -- tests/integration/contract.int.test.ts
 */
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe } from 'vitest'

import { testPayload, type TestPayload } from '../support/test-payload'
import { drafts } from './contract/drafts'
import { levels } from './contract/levels'
import { outdated } from './contract/outdated'
import { publishGate } from './contract/publish-gate'
import { slugs } from './contract/slugs'
import { storage } from './contract/storage'
import { validation } from './contract/validation'

let test: TestPayload

beforeAll(async () => {
  test = await testPayload()
})

afterAll(() => test.cleanup())

const cms = (): Payload => test.payload

describe('storing and finding', () => storage(cms))
describe('drafts and publication', () => drafts(cms))
describe('levels and languages', () => levels(cms))
describe('the publish gate', () => publishGate(cms))
describe('the possibly-outdated mark', () => outdated(cms))
describe('addresses', () => slugs(cms))
describe('what is refused', () => validation(cms))
