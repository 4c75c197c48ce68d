import { newIdentity, sealMessage } from '@/domain/sealed-box'

import { codeOn, filledIn, post } from '../support/ask'
import { siteEnvironment } from '../support/site'
import { median, type Row } from './table'

const senders = 50
const each = 4
const times = 9

/** One sender after the other question; how long each took in ms, and which were confirmed. */
async function sendSome(site: string): Promise<{ took: number; stored: boolean }[]> {
  const sent = []
  for (let count = 0; count < each; count += 1) {
    const begin = performance.now()
    const answer = await post(site, filledIn(`Een vraag van iemand, de ${count}e.`))
    sent.push({ stored: codeOn(await answer.text()) !== undefined, took: performance.now() - begin })
  }
  return sent
}

const percentile = (values: readonly number[], share: number) =>
  [...values].sort((one, other) => one - other)[Math.ceil(values.length * share) - 1] ?? NaN

/** Questions that fifty people send at the same time, each from a network of their own. */
export async function storing(site: string): Promise<Row[]> {
  await post(site, filledIn('Om op te warmen.'))
  const begin = performance.now()
  const sent = (await Promise.all(Array.from({ length: senders }, () => sendSome(site)))).flat()
  const seconds = (performance.now() - begin) / 1000
  const stored = sent.filter((one) => one.stored)
  return [
    {
      senders,
      sent: sent.length,
      stored: stored.length,
      'stored per second': (stored.length / seconds).toFixed(1),
      'p95 (ms)': Math.round(
        percentile(
          sent.map(({ took }) => took),
          0.95,
        ),
      ),
    },
  ]
}

async function cost(work: (time: number) => Promise<unknown>): Promise<number> {
  const took: number[] = []
  for (let time = 0; time < times; time += 1) {
    const begin = performance.now()
    await work(time)
    took.push(performance.now() - begin)
  }
  return median(took)
}

/** What sealing a question costs the server, and what one guess of a code costs anybody. */
export async function sealing(folder: string): Promise<Row[]> {
  Object.assign(process.env, siteEnvironment(folder, 1))
  const { senderKey } = await import('@/server/intake/sender-key')
  const [team, sender] = await Promise.all([newIdentity(), newIdentity()])
  const content = { v: 1, kind: 'sender', request: 'K7QF-2M9X', at: new Date().toISOString() } as const
  const text = 'Mijn kind zit al drie weken thuis. '.repeat(40)
  const seal = await cost(() => sealMessage({ ...content, text }, [team.recipient, sender.recipient]))
  const guess = await cost((time) => senderKey(`aalbes-aardbei-abrikoos-${time}`, 'guess'))
  return [{ 'sealing (ms)': seal.toFixed(1), 'one code check (ms)': guess.toFixed(1), times }]
}
