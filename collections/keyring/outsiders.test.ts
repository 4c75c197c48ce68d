import { copiesOf, peopleWhoRead, proofKinds, recoveryHolder, type AskedAct } from '@/domain/keyring'
import { newIdentity, open, seal, wrap } from '@/domain/sealed-box'
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'

import { newChallenge, type Proof } from './challenge'
import { bodySchema } from './perform'
import { sampleKey, sampleTeam, type SampleTeam } from './sample-team'

const readers = ['anna', 'bea'] as const
const outsiders = ['eve', 'finn'] as const

const armored = (text: string) =>
  `-----BEGIN AGE ENCRYPTED FILE-----\n${text}\n-----END AGE ENCRYPTED FILE-----\n`

// What an outsider can make alone: keys, and copies that are none, look like one, or are of something else.
const [own, other] = await Promise.all([newIdentity(), newIdentity()])
const wrapped = await wrap(own.identity, 'een andere wachtzin', 10)
const junk = [
  armored('YQ=='),
  armored('A'.repeat(64)),
  await seal(own.identity, [own.recipient, other.recipient]),
  await seal('te kort', [own.recipient]),
]
const lookAlikes = await Promise.all([
  seal(own.identity, [own.recipient]),
  seal(own.identity, [other.recipient]),
  seal('X'.repeat(74), [other.recipient]),
])

/** One try of somebody without access. `of` says by its place which team key it is about; -1 is one of their own. */
const attack = fc.record({
  by: fc.constantFrom(...outsiders),
  act: fc.constantFrom(
    'enrol',
    'change-passphrase',
    'found',
    'opened',
    'grant',
    'rotate',
    'remove',
    'recovery-tested',
    'renew-recovery',
  ),
  target: fc.constantFrom(...outsiders, ...outsiders, ...readers, recoveryHolder),
  of: fc.uniqueArray(fc.integer({ min: -1, max: 2 }), { minLength: 1, maxLength: 3 }),
  copy: fc.constantFrom(...lookAlikes, ...lookAlikes, ...junk, wrapped, 'the one of the recovery key'),
  recipient: fc.constantFrom(own.recipient, other.recipient, `age1${'q'.repeat(58)}`),
  wrapped: fc.constantFrom(wrapped, wrapped, wrapped, wrapped, ...junk),
  proof: fc.constantFrom('none', 'none', 'none', 'made-up', 'guessed', 'own', 'own', 'overheard', 'used'),
  kind: fc.constantFrom(...proofKinds),
  age: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, fc.integer({ min: -1, max: 9 })),
})
type Given<From> = From extends fc.Arbitrary<infer One> ? One : never
type Attack = Omit<Given<typeof attack>, 'by'> & { by: string }

/** What readers do meanwhile. */
const honest = fc.record({
  reader: fc.constantFrom(...readers),
  does: fc.constantFrom('rotate', 'open', 'test'),
})

type Honest = Given<typeof honest>

let team: SampleTeam
let before: SampleTeam['keyring']['holders']
/** A question from before all of it, and a proof of a reader as it went over the wire. */
let question: string
let overheard: Proof
let used: Proof
/** How many team keys there may be: each takes time to open again. */
const mostKeys = 4
const tally = { tried: 0, accepted: new Set<string>(), refused: new Set<string>() }

beforeAll(async () => {
  team = await sampleTeam()
  before = team.keyring.holders
  question = await seal('Van het begin', [team.keyring.teamKeys[0]?.recipient ?? ''])
  used = overheard = await team.proof('anna', 'opened', await team.opener('anna'))
  await team.post('anna', { version: team.keyring.version, proof: used, act: 'opened' })
})

/** What came of an attack; made-up values go through the same schema as over HTTP. */
async function actOf({ act, target, of, copy, recipient, wrapped: lock }: Attack) {
  const keys = of.map((place) => team.keyring.teamKeys.at(place)?.recipient ?? own.recipient)
  const ofRecovery = copiesOf(team.keyring, recoveryHolder)[0]?.sealed
  const sealed = copy.startsWith('---') ? copy : ofRecovery
  const copies = keys.map((teamRecipient) => ({ teamRecipient, sealed }))
  const forAll = [...team.keyring.holders.map(({ user }) => user), recoveryHolder]
  const acts: Record<string, object> = {
    enrol: { act, recipient, wrapped: lock },
    'change-passphrase': { act, wrapped: lock },
    found: {
      act,
      teamRecipient: recipient,
      recoveryRecipient: recipient,
      copies: forAll.map((holder) => ({ holder, sealed })),
    },
    opened: { act },
    grant: { act, user: target, copies },
    rotate: { act },
    remove: { act: 'rotate', remove: target },
    'recovery-tested': { act },
    'renew-recovery': { act, recoveryRecipient: recipient, copies },
  }
  return acts[act] ?? {}
}

async function proofOf({ by, proof, kind }: Attack, act: string): Promise<Proof | undefined> {
  const about = { user: by, act, kind }
  const challenge = () => newChallenge(team.keyring, about, sampleKey, new Date())
  if (proof === 'none') return undefined
  if (proof === 'overheard') return overheard
  if (proof === 'used') return used
  if (proof === 'made-up') return { token: 'e30.e30', answer: 'x' }
  const { token, sealed } = await challenge()
  if (proof === 'guessed') return { token, answer: sealed.slice(0, 43) }
  return { token, answer: await open(sealed, [own.identity, other.identity]) }
}

async function outsiderDoes(one: Attack): Promise<void> {
  tally.tried += 1
  try {
    const asked = await actOf(one)
    const act = String((asked as AskedAct).act)
    const proof = await proofOf(one, act)
    await team.post(one.by, bodySchema.parse({ version: team.keyring.version - one.age, proof, ...asked }))
    tally.accepted.add(one.act)
  } catch (error) {
    tally.refused.add(error instanceof Error ? ('reason' in error ? String(error.reason) : error.name) : '')
  }
}

async function readerDoes({ reader, does }: Honest): Promise<void> {
  overheard = await team.proof(reader, 'opened', await team.opener(reader))
  if (does === 'rotate' && team.keyring.teamKeys.length < mostKeys)
    await team.ask(reader, { act: 'rotate' }, await team.opener(reader))
  else if (does === 'test')
    await team.ask(reader, { act: 'recovery-tested' }, await team.opener(recoveryHolder))
  else await team.open(reader)
}

/** Who could read before can read after: everything of then, and everything of now. */
async function expectNobodyLostAccess(): Promise<void> {
  expect(peopleWhoRead(team.keyring).sort()).toEqual([...readers])
  expect(team.keyring.holders.filter(({ user }) => before.some((one) => one.user === user))).toEqual(before)
  const [newest = ''] = team.keyring.teamKeys.map(({ recipient }) => recipient)
  const later = await seal('Van nu', [newest])
  for (const holder of [...readers, recoveryHolder]) {
    const opened = (await team.opener(holder)).team
    expect(opened.map(({ teamRecipient }) => teamRecipient)).toEqual(
      team.keyring.teamKeys.map(({ recipient }) => recipient),
    )
    const identities = opened.map(({ identity }) => identity)
    expect(await open(question, identities)).toBe('Van het begin')
    expect(await open(later, identities)).toBe('Van nu')
  }
  for (const { copies } of team.keyring.teamKeys)
    expect(copies.filter(({ holder }) => !['anna', 'bea', recoveryHolder].includes(holder))).toEqual([])
}

const doings = (arbitrary: fc.Arbitrary<{ one: Attack | Honest }>, length: number) =>
  fc.array(arbitrary, { minLength: length, maxLength: length })

it('whatever outsiders try, 1,000 times and with whatever they overhear, nobody loses access', async () => {
  const either = fc.oneof(
    { weight: 20, arbitrary: attack.map((one) => ({ one })) },
    { weight: 1, arbitrary: honest.map((one) => ({ one })) },
  )
  await fc.assert(
    fc.asyncProperty(doings(either, 107), async (all) => {
      for (const { one } of all) await ('by' in one ? outsiderDoes(one) : readerDoes(one))
      await expectNobodyLostAccess()
    }),
    { numRuns: 10, endOnFailure: true, seed: 1 },
  )
  expect(tally.tried).toBeGreaterThanOrEqual(1000)
  // They may make keys of their own and take those away again; it was not refused for one reason alone.
  expect([...tally.accepted]).toEqual(expect.arrayContaining(['enrol', 'remove']))
  expect(['enrol', 'remove', 'change-passphrase']).toEqual(expect.arrayContaining([...tally.accepted]))
  expect([...tally.refused]).toEqual(
    expect.arrayContaining([
      'no-proof',
      'wrong-proof',
      'own-grant',
      'no-recovery-proof',
      'no-own-proof',
      'not-a-copy',
      'not-a-key',
      'founded-already',
      'enrolled-already',
      'not-a-reader',
      'KeyringConflict',
    ]),
  )
}, 60_000)

it('whoever has every account and no key, and removes what they like, leaves somebody who reads', async () => {
  const anyone = fc.record({
    one: attack,
    by: fc.constantFrom(...outsiders, ...readers, 'administrator'),
  })
  for (let run = 0; run < 3; run += 1) {
    team = await sampleTeam()
    before = team.keyring.holders
    for (const { one, by } of fc.sample(anyone, { numRuns: 40, seed: run })) {
      if (by === 'administrator') await team.removeAccount(one.target).catch(() => undefined)
      else await outsiderDoes({ ...one, by })
    }
    const [reads = '', ...more] = peopleWhoRead(team.keyring)
    expect(readers).toContain(reads)
    expect(team.keyring.holders).toContainEqual(before.find(({ user }) => user === reads))
    for (const holder of [reads, ...more, recoveryHolder])
      expect((await team.opener(holder)).team).toHaveLength(team.keyring.teamKeys.length)
    await expect(team.removeAccount(more.length === 0 ? reads : 'nobody')).rejects.toThrow()
  }
}, 60_000)
