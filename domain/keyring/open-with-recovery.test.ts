import { describe, expect, it } from 'vitest'

import { newIdentity } from '../sealed-box'
import { foundTeam } from './acts'
import { openWithRecovery } from './open-with-recovery'

const anna = await newIdentity()
const { act, recovery } = await foundTeam([{ user: 'anna', recipient: anna.recipient }])
const state = {
  recovery: { recipient: recovery.recipient, madeAt: '2026-11-21T10:00:00.000Z', testedAt: undefined },
  recoveryCopies: act.copies
    .filter(({ holder }) => holder === 'recovery')
    .map(({ sealed }) => ({ teamRecipient: act.teamRecipient, sealed })),
}

describe('the recovery key', () => {
  it('opens the team key, typed from paper in groups and in small letters', async () => {
    const typed = (recovery.identity.match(/.{1,4}/g) ?? []).join(' ').toLowerCase()
    const { team, identity } = await openWithRecovery(state, typed)
    expect(identity).toBe(recovery.identity)
    expect(team[0]?.teamRecipient).toBe(act.teamRecipient)
  })

  it('is told from another key', async () => {
    const other = await newIdentity()
    await expect(openWithRecovery(state, other.identity)).rejects.toMatchObject({ reason: 'wrong-key' })
  })

  it('is told from one with a mistake in it', async () => {
    const last = recovery.identity.at(-1) === 'Q' ? 'P' : 'Q'
    await expect(openWithRecovery(state, recovery.identity.slice(0, -1) + last)).rejects.toMatchObject({
      reason: 'corrupt',
    })
  })
})
