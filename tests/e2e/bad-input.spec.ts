import { raw } from '@/tests/support/raw'
import { expect, test } from '@/tests/support/test'

type Answer = { status: number; text: string; location?: string }

/** What a path answers, exactly as it is written. */
async function answered(path: string): Promise<Answer> {
  const { status, text, headers } = await raw({ path })
  const { location } = headers
  return { status, text, location: location && new URL(location, 'http://here').pathname }
}

/** As `answered`, and goes where the answer sends the reader, if it does. */
async function reached(path: string): Promise<Answer> {
  const answer = await answered(path)
  return answer.location === undefined ? answer : answered(answer.location)
}

/** What only a programmer should read. */
const internals = /\bat \w+.*\(|node_modules|\.next\/|Error:|digest|webpack|turbopack:/

test.describe('a postcode that is none', () => {
  for (const [typed, sentence] of [
    ['0999', 'Dit is geen Nederlandse postcode.'],
    ['99999', 'Dit is geen Nederlandse postcode.'],
    ['<script>alert(1)</script>', 'Dit is geen Nederlandse postcode.'],
    ['" onfocus="alert(1)', 'Dit is geen Nederlandse postcode.'],
    ['', 'Vul de vier cijfers van een postcode in'],
  ] as const)
    test(`"${typed}" gets a sentence beside the field and is kept`, async ({ page }) => {
      page.on('dialog', () => {
        throw new Error('What was typed ran as a script.')
      })
      await page.goto('/ouders/mijn-regio')
      await page.getByLabel('Postcode').fill(typed)
      await page.getByLabel('Middelbare school').check()
      await page.getByRole('button', { name: 'Zoek mijn regio' }).click()
      const field = page.getByLabel('Postcode')
      await expect(field).toHaveValue(typed)
      await expect(field).toHaveAttribute('aria-invalid', 'true')
      await expect(field).toHaveAccessibleDescription(new RegExp(`^${sentence.replace('.', '\\.')}`))
      await expect(page.getByRole('alert').getByRole('link')).toContainText(sentence)
      await expect(page.getByLabel('Middelbare school')).toBeChecked()
      await expect(page).toHaveTitle(/^Fout: /)
    })

  test('a list, a long text or strange characters in the address do no harm', async ({ request }) => {
    for (const query of [
      'postcode=9712&postcode=2781&sector=vo',
      'postcode[]=9712&sector[]=vo',
      `postcode=${'9'.repeat(5000)}&sector=vo`,
      'postcode=%00&sector=%F0%9F%98%80',
      'sector=constructor&postcode=9712',
    ])
      expect((await request.get(`/ouders/mijn-regio?${query}`)).status(), query).toBe(200)
  })
})

test.describe('an address that does not exist', () => {
  for (const [path, title, search] of [
    ['/ouders/vragen/bestaat-niet', 'Deze pagina is er niet', 'action="/ouders/zoeken"'],
    ['/jongeren/scholen/bestaat-niet', 'Deze pagina is er niet', 'action="/jongeren/zoeken"'],
    ['/en/parents/questions/nope', 'This page does not exist', 'action="/en/parents/search"'],
    ['/en/about/nope', 'This page does not exist', 'action="/en/'],
    [`/ouders/vragen/${'a'.repeat(300)}`, 'Deze pagina is er niet', 'action="/ouders/zoeken"'],
    [`/en/parents/questions/${'a'.repeat(300)}`, 'This page does not exist', 'action="/en/parents/search"'],
    ['/ouders/vragen/../../../../etc/passwd', 'Deze pagina is er niet', 'role="search"'],
    ['/ouders/vragen/..%2f..%2fetc%2fpasswd', 'Deze pagina is er niet', 'role="search"'],
    ['/ouders/vragen/%2e%2e/%2e%2e/etc/passwd', 'Deze pagina is er niet', 'role="search"'],
    ['/ouders/vragen/%3Cscript%3Ealert(1)%3C%2Fscript%3E', 'Deze pagina is er niet', 'role="search"'],
    ['/ouders/%ff', 'Deze pagina is er niet', 'role="search"'],
    ['/%E0%A4%A', 'Deze pagina is er niet', 'role="search"'],
    ['/en/%ff', 'This page does not exist', 'role="search"'],
  ] as const)
    test(`${path.slice(0, 60)} answers 404 in the language of the path`, async () => {
      const { status, text } = await reached(path)
      expect(status).toBe(404)
      expect(text).toContain(`>${title}</h1>`)
      expect(text).toContain(`<html lang="${title.startsWith('This') ? 'en' : 'nl'}"`)
      expect(text).toContain(search)
      expect(text.replace(/<script[\s\S]*?<\/script>/g, '')).not.toMatch(internals)
      expect(text).not.toMatch(/root:x:|<script>alert/)
    })
})

test.describe('a search for', () => {
  for (const [name, typed] of [
    ['10,000 characters', 'hulp '.repeat(2000)],
    ['only spaces', '     '],
    ['a percent sign', '%'],
    ['quotes', `"'"'"`],
    ['emoji', '😀👩‍👧🏳️‍🌈'],
    ['half an emoji', `${'a'.repeat(199)}😀`],
    ['a picture that runs a script', '<img src=x onerror=alert(1)>'],
    ['the name of a property', '__proto__ constructor'],
    ['a pattern', '(((a+)+)+)+$'],
  ] as const)
    test(`${name} is answered and shown as text`, async ({ page }) => {
      page.on('dialog', () => {
        throw new Error('What was typed ran as a script.')
      })
      const answer = await page.goto(`/ouders/zoeken?q=${encodeURIComponent(typed)}`)
      expect(answer?.status()).toBe(200)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const shown = await page.getByRole('main').getByRole('searchbox').inputValue()
      expect(shown.length).toBeLessThanOrEqual(200)
      expect(typed.trim().startsWith(shown)).toBe(true)
      await expect(page.locator('main img, main [onerror]')).toHaveCount(0)
      expect((await answer?.text())?.length).toBeLessThan(200_000)
    })

  test('broken percent signs in the query are answered', async () => {
    for (const query of ['%', '%ff', '%E0%A4%A', '&q=b', '[]=a']) {
      const { status, text } = await answered(`/ouders/zoeken?q=${query}`)
      expect(status, query).toBe(200)
      expect(text, query).toContain('role="search"')
    }
  })
})

test.describe('the API as a visitor', () => {
  for (const query of [
    '',
    '?limit=0',
    '?limit=999999',
    '?depth=10',
    '?where[unknown][equals]=1',
    '?where[_status][equals]=draft',
    '?draft=true',
    '?sort=-createdAt&locale=all',
  ])
    for (const collection of ['faq', 'schools', 'contacts', 'users'])
      test(`/api/${collection}${query} gives nothing`, async ({ request }) => {
        const answer = await request.get(`/api/${collection}${query}`)
        expect(answer.status()).toBe(403)
        expect(Object.keys((await answer.json()) as object)).toEqual(['errors'])
      })
})
