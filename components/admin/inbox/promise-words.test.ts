import { describe, expect, it } from 'vitest'

import { promiseWords, timeLeft } from './promise-words'
import { sampleItem } from './sample-item'

describe('the time left', () => {
  it.each([
    [2, 'nog 2 werkdagen', '2 working days left'],
    [1, 'nog 1 werkdag', '1 working day left'],
    [0, 'vandaag', 'today'],
    [-1, '1 werkdag te laat', '1 working day late'],
    [-4, '4 werkdagen te laat', '4 working days late'],
  ])('%i', (days, dutch, english) => {
    expect(timeLeft(days, 'nl')).toBe(dutch)
    expect(timeLeft(days, 'en')).toBe(english)
  })
})

describe('the promise', () => {
  const item = (change: object) =>
    sampleItem({ status: 'active', replyDue: '2026-11-20', daysLeft: -1, ...change })

  it('is late when its day has passed without a reply', () => {
    expect(promiseWords(item({}), 'nl')).toEqual({
      day: '20 november 2026',
      stand: '1 werkdag te laat',
      late: true,
    })
  })

  it('is not late on its own day', () => {
    expect(promiseWords(item({ daysLeft: 0 }), 'nl')?.late).toBe(false)
  })

  it('is kept by a reply, however long ago its day was', () => {
    const replied = promiseWords(item({ repliedAt: '2026-11-19T09:00:00.000Z', daysLeft: -9 }), 'nl')
    expect(replied).toEqual({ stand: 'Beantwoord op 19 november 2026', late: false })
  })

  it('starts anew with a later message, of which only the server knows whether it waits too long', () => {
    const again = item({ repliedAt: '2026-11-19T09:00:00.000Z', unread: true, daysLeft: -9 })
    expect(promiseWords(again, 'nl')).toEqual({ stand: 'Wacht op een nieuw antwoord', late: false })
    expect(promiseWords({ ...again, overdue: true }, 'nl')?.late).toBe(true)
  })

  it.each(['closed', 'withdrawn', 'destroyed'])('is over when the request is %s', (status) => {
    expect(promiseWords(item({ status }), 'nl')).toBeUndefined()
  })

  it('says so when nothing was promised', () => {
    expect(promiseWords(item({ replyDue: null, daysLeft: null }), 'nl')).toEqual({
      stand: 'Geen datum beloofd',
      late: false,
    })
  })
})
