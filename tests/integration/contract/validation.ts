import type { Payload } from 'payload'
import { expect, it } from 'vitest'

import * as build from '../../support/builders'
import { expectRefused } from './problems'

export function validation(cms: () => Payload): void {
  const create = (data: Parameters<typeof build.faq>[0]) =>
    cms().create({ collection: 'faq', data: { ...build.faq(), ...data } })

  it('a text without review dates, owner or sources', async () => {
    const save = create({ reviewedOn: undefined, reviewBy: undefined, owner: undefined, sources: [] })
    await expectRefused(save, { reviewedOn: /./, reviewBy: /./, owner: /./, sources: /./ })
  })

  it('a law without its article, and a law number of another shape', async () => {
    const law = { label: 'Een wet', law: { bwb: 'BWBR0044212' } }
    await expectRefused(create({ sources: [law] }), { 'sources.0.law.article': /artikel/ })
    const wrong = { label: 'Een wet', law: { bwb: '44212', article: '1' } }
    await expectRefused(create({ sources: [wrong] }), { 'sources.0.law.bwb': /BWBR/ })
  })

  it('a right that names no law', async () => {
    const data = build.right({ sources: [{ label: 'Een folder', url: 'https://www.voorbeeld.nl' }] })
    await expectRefused(cms().create({ collection: 'rights-and-duties', data }), { sources: /wet/ })
  })

  it.each(['www.voorbeeld.nl', 'javascript:alert(1)', 'https://voorbeeld', ' https://a.nl'])(
    'the address of a source %s',
    (url) =>
      expectRefused(create({ sources: [{ label: 'Een bron', url }] }), { 'sources.0.url': /hele adres/ }),
  )

  it('opening hours that are no time, or end before they begin', async () => {
    const save = (from: string, until: string) =>
      cms().create({
        collection: 'contacts',
        data: build.contact({ openingHours: [{ days: ['1'], from, until }] }),
      })
    await expectRefused(save('9 uur', '17:00'), { 'openingHours.0.from': /09:00/ })
    await expectRefused(save('09:00', '25:00'), { 'openingHours.0.until': /09:00/ })
    await expectRefused(save('17:00', '09:00'), { 'openingHours.0.until': /later/ })
    expect((await save('09:00', '17:00')).openingHours).toHaveLength(1)
  })

  it('a theme colour that is too light, with the contrast it has', async () => {
    const data = {
      name: 'Proef',
      regionName: 'Proefregio',
      sources: [{ label: 'Een bron' }],
      reviewedOn: '2026-11-01T12:00:00.000Z',
      reviewBy: '2027-11-01T12:00:00.000Z',
      owner: 'redactie',
    }
    const save = (themeColour: string) =>
      cms().updateGlobal({ slug: 'steunpunt', data: { ...data, themeColour } })
    await expectRefused(save('#ffcc00'), { themeColour: /contrast is 1\.\d op 1 .* 4\.5/ })
    await expectRefused(save('groen'), { themeColour: /#1f5f5b/ })
    expect((await save('#1f5f5b')).themeColour).toBe('#1f5f5b')
  })

  it('an image without a description, and a drawing that can carry scripts', async () => {
    const picture = { ...build.dot, size: build.dot.data.length }
    await expectRefused(cms().create({ collection: 'media', data: { alt: '' }, file: picture }), { alt: /./ })
    const data = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
    for (const [name, mimetype] of [
      ['tekening.svg', 'image/svg+xml'],
      ['tekening.png', 'image/png'],
    ] as const) {
      const file = { name, mimetype, data, size: data.length }
      await expect(
        cms().create({ collection: 'media', data: { alt: 'Een tekening' }, file }),
      ).rejects.toThrow()
    }
  })

  it('a school with another BRIN, postcode or school year than exists', async () => {
    const organisation = await cms().create({ collection: 'organisations', data: build.organisation() })
    const wrong = { brin: '9XA', postcode: '0123', schoolgids: { schoolYear: '2026' } }
    const data = build.school(organisation.id, wrong)
    await expectRefused(cms().create({ collection: 'schools', data }), {
      brin: /99XA/,
      postcode: /9712 AB/,
      'schoolgids.schoolYear': /2026-2027/,
    })
  })

  it('a samenwerkingsverband with no code; every spelling of a code is kept as one', async () => {
    const wrong = cms().create({ collection: 'organisations', data: build.organisation({ code: 'XX 1' }) })
    await expectRefused(wrong, { code: /zoals VO/ })
    const data = build.organisation({ code: 'vo 99.01' })
    expect((await cms().create({ collection: 'organisations', data })).code).toBe('VO9901')
    const same = build.organisation({ code: 'VO-9901' })
    await expectRefused(cms().create({ collection: 'organisations', data: same }), { code: /./ })
  })
}
