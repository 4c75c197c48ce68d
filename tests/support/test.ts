import { test as base, expect, type BrowserContext } from '@playwright/test'

type Watch = {
  /** trouble that a test causes on purpose, such as the 404 it asks for */
  expectedTrouble: RegExp[]
  watch: undefined
}

/** Keeps what a visitor's browser complains about. */
function complaintsOf(context: BrowserContext, scripts: boolean): string[] {
  const complaints: string[] = []
  context.on('weberror', (error) => complaints.push(`page error: ${error.error().message}`))
  context.on('console', (message) => {
    const { url } = message.location()
    if (message.type() === 'error') complaints.push(`console: ${message.text()} (${url})`)
  })
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    // What a page still loads when the reader goes on is given up, not failed.
    if (reason === 'net::ERR_ABORTED') return
    // A browser that runs no scripts refuses to fetch them.
    if (scripts || request.resourceType() !== 'script')
      complaints.push(`request: ${reason} (${request.url()})`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`answer: ${String(response.status())} (${response.url()})`)
  })
  return complaints
}

/** Playwright's test, which also fails on an error in the console, in a script or in a request. */
export const test = base.extend<Watch>({
  expectedTrouble: [[], { option: true }],
  watch: [
    async ({ context, expectedTrouble, javaScriptEnabled }, use) => {
      const complaints = complaintsOf(context, javaScriptEnabled !== false)
      await use(undefined)
      const unexpected = complaints.filter((text) => !expectedTrouble.some((known) => known.test(text)))
      expect(unexpected, 'what the browser complained about').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
