import { logIn, markedFaq, marker } from '../support/cms'
import { median, type Row } from './table'

const times = 7
const patience = 10_000

/** How long it takes from sending a publication to reading it on the page, the save itself included. */
export async function timeToPublish(site: string): Promise<Row[]> {
  const cms = await logIn(site)
  const word = marker()
  const data = markedFaq(word)
  const id = await cms.create('faq', data)
  const page = `${site}/ouders/vragen/vraag-${word}`
  const saves: number[] = []
  const shows: number[] = []
  for (let time = 0; time < times; time += 1) {
    await (await fetch(page)).text()
    const summary = `Antwoord ${time} ${word}.`
    const start = performance.now()
    await cms.update('faq', id, { parents: { ...data.parents, summary }, _status: 'published' })
    saves.push(performance.now() - start)
    while (!(await (await fetch(page)).text()).includes(summary))
      if (performance.now() - start > patience) throw new Error('A publication did not show.')
    shows.push(performance.now() - start)
  }
  return [{ 'saved (ms)': Math.round(median(saves)), 'on the page (ms)': Math.round(median(shows)), times }]
}
