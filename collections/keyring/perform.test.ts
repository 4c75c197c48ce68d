import {
  canRead,
  changed,
  copiesOf,
  currentTeamKey,
  foundTeam,
  grantTo,
  hasCopy,
  isOfBeforeProofs,
  keyringSchema,
  openTeamKeys,
  openedAt,
  recoveryHolder,
  renewRecovery,
  type Keyring,
} from '@/domain/keyring'
import { newIdentity, seal } from '@/domain/sealed-box'
import { beforeEach, describe, expect, it } from 'vitest'

import { sampleTeam, type SampleTeam } from './sample-team'

let team: SampleTeam
beforeEach(async () => {
  team = await sampleTeam()
})

const inUse = () => currentTeamKey(team.keyring)?.recipient ?? ''
const junkFor = async (user: string) => ({
  act: 'grant' as const,
  user,
  copies: [{ teamRecipient: inUse(), sealed: await seal('X'.repeat(74), [(await newIdentity()).recipient]) }],
})
const opens = async (user: string) => (await team.opener(user)).team.length

/** The same keyring as it stood in a database of before proofs. */
const ofBefore = ({ teamKeys, ...keyring }: Keyring): Keyring =>
  keyringSchema.parse({
    ...keyring,
    teamKeys: teamKeys.map(({ copies, recipient, madeAt, retiredAt }) => ({
      recipient,
      madeAt,
      retiredAt,
      copies: copies.map(({ holder, sealed }) => ({ holder, sealed })),
    })),
    recovery: { ...keyring.recovery, testedAt: '2026-11-01T10:00:00.000Z' },
  })

it('a key of somebody else is no key of one’s own', async () => {
  const { wrapped } = team.keyring.holders[0] ?? { wrapped: '' }
  const taken = [team.keyring.holders[0], team.keyring.recovery, team.keyring.teamKeys[0]]
  for (const key of taken)
    await expect(team.ask('eve', { act: 'enrol', recipient: key?.recipient ?? '', wrapped })).rejects.toThrow(
      'not-a-key',
    )
})

describe('a copy', () => {
  it('that was given is no reading yet; that it opened is', async () => {
    await team.enrol('eve')
    await team.grant('anna', 'eve')
    expect([hasCopy(team.keyring, 'eve'), canRead(team.keyring, 'eve')]).toEqual([true, false])
    await team.open('eve')
    expect(canRead(team.keyring, 'eve')).toBe(true)
  })

  it('of a reader that is junk takes nothing from who has a good one, nor from who waits for one', async () => {
    await team.enrol('eve')
    for (const user of ['anna', 'eve']) await team.ask('bea', await junkFor(user), await team.opener('bea'))
    expect(await opens('anna')).toBe(1)
    expect(await opens('eve').catch(() => 0)).toBe(0)
    await team.grant('anna', 'eve')
    expect(await opens('eve')).toBe(1)
    expect(copiesOf(team.keyring, 'eve')).toHaveLength(2)
    await team.grant('anna', 'eve')
    expect(copiesOf(team.keyring, 'eve')).toHaveLength(2)
  })

  it('that opened stays, whatever the same giver gives later', async () => {
    expect(await opens('bea')).toBe(1)
    await team.ask('anna', await junkFor('bea'), await team.opener('anna'))
    expect(await opens('bea')).toBe(1)
    expect(canRead(team.keyring, 'bea')).toBe(true)
  })

  it('is not given to oneself, except with the recovery key', async () => {
    await expect(team.ask('anna', await junkFor('anna'), await team.opener('anna'))).rejects.toThrow(
      'own-grant',
    )
    await team.enrol('eve')
    const paper = await team.opener(recoveryHolder)
    const eve = { user: 'eve', recipient: team.identities.get('eve')?.recipient ?? '' }
    await team.ask('eve', await grantTo(eve, paper.team), paper)
    await team.open('eve')
    expect(await opens('eve')).toBe(1)
    expect(openedAt(team.keyring, recoveryHolder)).toBeDefined()
  })
})

describe('a new team key', () => {
  it('is read by who proved to read the one before: the server made their copies', async () => {
    await team.enrol('eve')
    await team.grant('anna', 'eve')
    await team.ask('anna', { act: 'rotate' }, await team.opener('anna'))
    for (const user of ['anna', 'bea']) {
      expect(canRead(team.keyring, user)).toBe(true)
      expect(await opens(user)).toBe(2)
    }
    expect(canRead(team.keyring, 'eve')).toBe(false)
    expect(await opens('eve')).toBe(2)
    expect(await opens(recoveryHolder)).toBe(2)
  })

  it('of before proofs goes on only with who proved to read; the recovery key always does', async () => {
    team.keyring = ofBefore(team.keyring)
    await expect(team.removeAccount('bea')).rejects.toThrow('last-reader')
    await team.ask('anna', { act: 'rotate' }, await team.opener('anna'))
    expect([hasCopy(team.keyring, 'anna'), hasCopy(team.keyring, 'bea')]).toEqual([true, false])
    expect(await opens(recoveryHolder)).toBe(2)
    expect(await opens('bea')).toBe(1)
  })
})

describe('a recovery key', () => {
  it('counts as tested only with what it opened, and a new one not before it was', async () => {
    expect(openedAt(team.keyring, recoveryHolder)).toBeUndefined()
    await expect(team.ask('anna', { act: 'recovery-tested' }, await team.opener('anna'))).rejects.toThrow(
      'no-recovery-proof',
    )
    await team.ask('anna', { act: 'recovery-tested' }, await team.opener(recoveryHolder))
    await team.ask('anna', { act: 'rotate' }, await team.opener('anna'))
    expect(openedAt(team.keyring, recoveryHolder)).toBeDefined()
    const anna = await team.opener('anna')
    const { act, recovery } = await renewRecovery(anna.team)
    await expect(team.ask('anna', act, await team.opener(recoveryHolder))).rejects.toThrow('no-proof')
    await team.ask('anna', act, anna)
    expect(openedAt(team.keyring, recoveryHolder)).toBeUndefined()
    expect(await openTeamKeys(copiesOf(team.keyring, recoveryHolder), recovery.identity)).toHaveLength(2)
  })
})

describe('the last who reads', () => {
  it('does not go with the account, nor by themselves, unless the recovery key opens', async () => {
    await team.removeAccount('bea')
    await expect(team.removeAccount('anna')).rejects.toThrow('last-reader')
    const leave = { act: 'rotate', remove: 'anna' } as const
    await expect(team.ask('anna', leave)).rejects.toThrow('last-reader')
    await expect(team.ask('anna', leave, await team.opener('anna'))).rejects.toThrow('last-reader')
    await team.ask('anna', leave, await team.opener(recoveryHolder))
    expect(team.keyring.holders).toEqual([])
    expect(await opens(recoveryHolder)).toBe(3)
    expect(openedAt(team.keyring, recoveryHolder)).toBeDefined()
  })

  it('is not somebody with a copy that was never opened', async () => {
    await team.removeAccount('bea')
    await team.enrol('eve')
    await team.grant('anna', 'eve')
    await expect(team.removeAccount('anna')).rejects.toThrow('last-reader')
    await team.open('eve')
    await team.removeAccount('anna')
    expect(await opens('eve')).toBe(3)
  })
})

describe('the first team key', () => {
  const again = async (shown: 'host' | 'nothing') => {
    const { act } = await foundTeam(team.keyring.holders)
    return changed(team.keyring, act, { user: 'anna', shown }, new Date())
  }

  it('is made again only by the host, and only as long as nobody opened it', async () => {
    await expect(again('host')).rejects.toThrow('founded-already')
    const teamKeys = team.keyring.teamKeys.map((key) => ({ ...key, opened: [] }))
    team.keyring = { ...team.keyring, teamKeys }
    await expect(again('nothing')).rejects.toThrow('founded-already')
    expect((await again('host')).keyring.teamKeys).toHaveLength(1)
    team.keyring = ofBefore(team.keyring)
    await expect(again('host')).rejects.toThrow('founded-already')
  })
})

describe('a keyring of before proofs', () => {
  it('is read, says of nobody that they read, and that the recovery key was never tested', () => {
    const keyring = ofBefore(team.keyring)
    const key = currentTeamKey(keyring)
    expect(key && isOfBeforeProofs(key)).toBe(true)
    expect(['anna', 'bea', recoveryHolder].filter((holder) => canRead(keyring, holder))).toEqual([])
    expect(keyring.recovery).not.toHaveProperty('testedAt')
  })
})
