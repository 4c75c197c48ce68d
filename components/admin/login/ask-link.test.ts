import { afterEach, expect, it, vi } from 'vitest'

import { askLink } from './ask-link'

afterEach(() => vi.unstubAllGlobals())

const answering = (answer: () => Response) =>
  vi.stubGlobal('fetch', () => new Promise((resolve) => resolve(answer())))

it('says that a mail comes only when the server took the request', async () => {
  answering(() => Response.json({ message: 'Succes' }))
  expect(await askLink('a@b.nl', 'nl')).toEqual({ asked: true })
  const sentence = 'Deze site kan geen mail sturen.'
  answering(() => Response.json({ errors: [{ message: sentence }] }, { status: 503 }))
  expect(await askLink('a@b.nl', 'nl')).toEqual({ asked: false, sentence })
})

it('has no sentence when no answer came, or none that can be read', async () => {
  for (const answer of [
    () => {
      throw new TypeError('Failed to fetch')
    },
    () => new Response('<html>', { status: 502 }),
  ]) {
    answering(answer)
    expect(await askLink('a@b.nl', 'nl')).toEqual({ asked: false, sentence: undefined })
  }
})
