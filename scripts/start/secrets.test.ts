import { describe, expect, it } from 'vitest'

import { withSecrets } from './secrets'

const secret = '[0-9a-f]{64}'

describe('secrets in .env', () => {
  it('are written to an empty file', () => {
    expect(withSecrets('', {})).toMatch(
      new RegExp(`^PAYLOAD_SECRET=${secret}\nJOBS_SECRET=${secret}\nREQUESTS_SECRET=${secret}\n$`),
    )
  })

  it('differ from each other and every time', () => {
    const values = [withSecrets('', {}), withSecrets('', {})].flatMap(
      (text) => text.match(/[0-9a-f]{64}/g) ?? [],
    )
    expect(new Set(values).size).toBe(6)
  })

  it('leave every other line and every secret that is there as it is', () => {
    const text = '# mine\nPORT=4000\nPAYLOAD_SECRET=abc\nSITE_URL=https://x.example'
    expect(withSecrets(text, {})).toMatch(
      new RegExp(`^${text}\nJOBS_SECRET=${secret}\nREQUESTS_SECRET=${secret}\n$`),
    )
  })

  it('fill a line that was copied without a value, in its place', () => {
    expect(withSecrets('PAYLOAD_SECRET=\nJOBS_SECRET=x\nPORT=1\n', {})).toMatch(
      new RegExp(`^PAYLOAD_SECRET=${secret}\nJOBS_SECRET=x\nPORT=1\nREQUESTS_SECRET=${secret}\n$`),
    )
  })

  it('do not count as set when they are commented out', () => {
    expect(withSecrets('#PAYLOAD_SECRET=x\n', {})).toMatch(
      new RegExp(`^#PAYLOAD_SECRET=x\nPAYLOAD_SECRET=${secret}\n`),
    )
  })

  it('are not needed in the file when they are set outside it', () => {
    expect(withSecrets('', { PAYLOAD_SECRET: 'a', JOBS_SECRET: 'b', REQUESTS_SECRET: 'c' })).toBe('')
  })
})
