import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import * as build from '../support/builders'
import { everybody, twoOrganisations } from '../support/everybody'
import { rest } from '../support/rest'
import { sealedRequest, type SealedRequest } from '../support/sealed-request'
import { testPayload, type TestPayload } from '../support/test-payload'
import { roles, type Role } from './access-table'

let test: TestPayload
let payload: Payload
let tokens: Record<Role, string | undefined>
let request: SealedRequest
let organisation: string
let assignee: string

beforeAll(async () => {
  test = await testPayload()
  payload = test.payload
  const [one, other] = await twoOrganisations(payload)
  organisation = one
  tokens = await everybody(payload, one, other)
  const me = await rest('GET', '/users/me', { token: tokens.caseworker })
  assignee = (me.body.user as { id: string }).id
  const problem = { noticeDue: true, noticeProblem: 'ECONNREFUSED' }
  request = await sealedRequest(payload, { desk: organisation, organisation, assignee, ...problem })
  await payload.create({
    collection: 'request-messages',
    data: { request: request.id, kind: 'note', at: request.receivedAt, author: assignee, sealed: 'niets' },
  })
})

afterAll(() => test.cleanup())

const hidden = [
  'sealed',
  'lookup',
  'senderRecipient',
  'teamRecipient',
  'noticeDue',
  'noticeTries',
  'noticeNextAt',
  'noticeProblem',
]

/** What of a request nobody may get, whatever they ask. */
const secrets = () => [
  'AGE ENCRYPTED',
  request.lookup ?? 'no lookup',
  request.sender.recipient,
  request.team.recipient,
  'ECONNREFUSED',
]

describe('what is sealed or only for the server', () => {
  it.each(hidden)('%s: nobody can filter or sort by it, so nobody can guess it bit by bit', async (field) => {
    for (const role of roles)
      for (const path of [
        `/requests?where[${field}][exists]=true`,
        `/requests?where[or][0][${field}][like]=a`,
        `/requests/count?where[${field}][exists]=true`,
        `/requests?sort=${field}`,
        `/requests?sort=-${field}`,
      ]) {
        const { status, body } = await rest('GET', path, { token: tokens[role] })
        expect([400, 403], `${role} ${path}`).toContain(status)
        expect(body).not.toHaveProperty('docs')
      }
  })

  it.each(hidden)('%s: asking for it by name gives nothing', async (field) => {
    for (const path of [
      `/requests?select[${field}]=true&showHiddenFields=true&depth=3`,
      `/requests/${request.id}?select[${field}]=true&showHiddenFields=true`,
    ]) {
      const { status, body } = await rest('GET', path, { token: tokens.caseworker })
      expect(status).toBe(200)
      expect(JSON.stringify(body)).toContain(request.id)
      expect(JSON.stringify(body)).not.toContain(`"${field}"`)
    }
  })

  it('stands in no answer about requests', async () => {
    const paths = [`/requests?depth=3`, `/requests/${request.id}?depth=3`, '/requests/inbox?view=all']
    for (const path of paths) {
      const text = JSON.stringify((await rest('GET', path, { token: tokens.caseworker })).body)
      expect(text).toContain(request.reference)
      for (const secret of secrets().filter((each) => each !== 'ECONNREFUSED' || !path.includes('inbox')))
        expect(text).not.toContain(secret)
    }
  })
})

describe('ways around the list of requests', () => {
  it.each(roles.filter((role) => role !== 'caseworker'))('%s finds none by its relations', async (role) => {
    for (const where of [
      `where[assignee][equals]=${assignee}`,
      'where[assignee.name][exists]=true',
      `where[organisation][equals]=${organisation}`,
      'where[organisation.code][exists]=true',
      `where[or][0][desk][equals]=${organisation}&where[or][1][id][exists]=true`,
      `where[reference][equals]=${request.reference}`,
    ])
      for (const path of [`/requests?${where}&depth=3`, `/requests/count?${where}`]) {
        const { status, body } = await rest('GET', path, { token: tokens[role] })
        if (role !== 'elsewhere') expect(status).toBe(403)
        else expect(body.docs ?? body.totalDocs, path).toEqual('docs' in body ? [] : 0)
      }
  })

  it('an account and a samenwerkingsverband lead to no request', async () => {
    for (const role of roles.filter((each) => each !== 'visitor'))
      for (const path of ['/users?depth=3', `/users/${assignee}?depth=3`, '/organisations?depth=3']) {
        const { body } = await rest('GET', path, { token: tokens[role] })
        for (const secret of [request.id, request.reference, ...secrets()])
          expect(JSON.stringify(body), `${role} ${path}`).not.toContain(secret)
      }
  })

  it.each(['password', 'hash', 'salt', 'resetPasswordToken', 'email', 'secondFactorSince'])(
    'a caseworker learns no %s of a colleague through a request',
    async (field) => {
      const colleague = await payload.create({ collection: 'users', data: build.account() })
      const held = await sealedRequest(payload, { desk: organisation, assignee: colleague.id })
      const path = `/requests?where[assignee.${field}][exists]=true&where[id][equals]=${held.id}`
      const { status, body } = await rest('GET', path, { token: tokens.caseworker })
      expect(JSON.stringify(body)).not.toContain(colleague.email)
      if (['password', 'hash', 'salt', 'resetPasswordToken'].includes(field)) expect(status).toBe(400)
      const deep = await rest('GET', `/requests/${held.id}?depth=3`, { token: tokens.caseworker })
      expect(deep.body.assignee).toBe(colleague.id)
      await payload.delete({ collection: 'requests', id: held.id })
    },
  )

  it.each(['payload-locked-documents', 'payload-preferences', 'payload-jobs'])(
    '%s holds nothing of requests',
    async (slug) => {
      for (const role of roles) {
        const { body } = await rest('GET', `/${slug}?depth=3&limit=200`, { token: tokens[role] })
        for (const secret of [request.id, request.reference, ...secrets()])
          expect(JSON.stringify(body), role).not.toContain(secret)
        const through = `/${slug}?where[document.sealed][exists]=true`
        expect((await rest('GET', through, { token: tokens[role] })).status).toBeGreaterThanOrEqual(400)
      }
    },
  )

  it('nobody can lock one out, or reach it through a lock', async () => {
    for (const role of roles) {
      const document = { relationTo: 'requests', value: request.id }
      const body = { document, user: { relationTo: 'users', value: assignee } }
      const path = '/payload-locked-documents?depth=3'
      const made = await rest('POST', path, { token: tokens[role], body })
      const read = await rest('GET', path, { token: tokens[role] })
      for (const answer of [made, read])
        expect(JSON.stringify(answer.body), role).not.toContain(request.reference)
    }
    // MongoDB keeps a lock of anything; it tells nothing and stops nobody.
    const act = { token: tokens.caseworker, body: { act: 'take-over', reason: 'covering' } }
    expect((await rest('POST', `/requests/${request.id}/act`, act)).status).toBe(200)
  })

  it('nobody can duplicate one', async () => {
    for (const role of roles) {
      const token = tokens[role]
      const copied = await rest('POST', `/requests/${request.id}/duplicate`, { token, body: {} })
      expect(copied.status, role).toBeGreaterThanOrEqual(400)
    }
    expect(await payload.count({ collection: 'requests' })).toEqual({ totalDocs: 1 })
  })

  it('keeps no versions and no drafts', async () => {
    const token = tokens.caseworker
    expect((await rest('GET', '/requests/versions', { token })).body).not.toHaveProperty('docs')
    for (const path of [`/requests?draft=true&trash=true`, `/requests/${request.id}?draft=true`])
      expect(JSON.stringify((await rest('GET', path, { token })).body)).not.toContain('AGE ENCRYPTED')
    expect(payload.collections.requests.config.versions).toBeFalsy()
  })
})
