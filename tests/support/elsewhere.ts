import type { BrowserContext } from '@playwright/test'

/** The neutral site that the way out of a form leads to; nothing of a test leaves the machine. */
export const elsewhere = 'https://www.knmi.nl/'

/** Lets the neutral site answer from here. */
export async function standInForElsewhere(context: BrowserContext): Promise<void> {
  await context.route(`${elsewhere}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Weer</title><h1>Het weer</h1>' }),
  )
}
