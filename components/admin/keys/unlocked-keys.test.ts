import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import {
  idleMinutes,
  keepTeamKeys,
  keepUnlocked,
  lock,
  onLockChange,
  unlockedKeys,
  type UnlockedKeys,
} from './unlocked-keys'

const keys: UnlockedKeys = {
  owner: 'anna',
  identity: 'AGE-SECRET-KEY-1ANNA',
  team: [{ teamRecipient: 'age1old', identity: 'AGE-SECRET-KEY-1OLD' }],
}
const minute = 60_000

/** A window that only passes events on. */
let page: EventTarget

beforeEach(() => {
  vi.useFakeTimers()
  page = new EventTarget()
  vi.stubGlobal('window', page)
})
afterEach(() => {
  lock()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('opened keys', () => {
  it('are there until they are locked, and whoever subscribed hears of both', () => {
    const heard: (string | undefined)[] = []
    const stop = onLockChange(() => heard.push(unlockedKeys()?.owner))
    keepUnlocked(keys)
    expect(unlockedKeys()).toEqual(keys)
    lock()
    expect(unlockedKeys()).toBeUndefined()
    stop()
    keepUnlocked(keys)
    expect(heard).toEqual(['anna', undefined])
  })

  it('lock by themselves when nobody touches the page', () => {
    keepUnlocked(keys)
    vi.advanceTimersByTime((idleMinutes - 1) * minute)
    expect(unlockedKeys()).toBeDefined()
    vi.advanceTimersByTime(minute)
    expect(unlockedKeys()).toBeUndefined()
  })

  it('stay open while somebody works', () => {
    keepUnlocked(keys)
    for (let quarter = 0; quarter < 4; quarter += 1) {
      vi.advanceTimersByTime((idleMinutes - 1) * minute)
      page.dispatchEvent(new Event('keydown'))
    }
    expect(unlockedKeys()).toBeDefined()
  })

  it('are locked by the first touch after a machine slept, however little its timers ran', () => {
    keepUnlocked(keys)
    vi.setSystemTime(Date.now() + idleMinutes * minute)
    page.dispatchEvent(new Event('pointerdown'))
    expect(unlockedKeys()).toBeUndefined()
  })

  it('lock when the page is left', () => {
    keepUnlocked(keys)
    page.dispatchEvent(new Event('pagehide'))
    expect(unlockedKeys()).toBeUndefined()
  })

  it('take new team keys, which does not postpone the lock', () => {
    keepUnlocked(keys)
    vi.advanceTimersByTime((idleMinutes - 1) * minute)
    keepTeamKeys([{ teamRecipient: 'age1new', identity: 'AGE-SECRET-KEY-1NEW' }])
    expect(unlockedKeys()?.team.map(({ teamRecipient }) => teamRecipient)).toEqual(['age1new'])
    vi.advanceTimersByTime(minute)
    expect(unlockedKeys()).toBeUndefined()
  })

  it('do not come back by new team keys once locked', () => {
    keepTeamKeys(keys.team)
    expect(unlockedKeys()).toBeUndefined()
  })
})
