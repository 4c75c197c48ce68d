import type { Page } from '@playwright/test'

/** One answer as it came over the wire, headers included. */
export type Transfer = { url: string; type: string; bytes: number }

/** What a first visit of a page cost and did. */
export type Visit = {
  status: number
  transfers: Transfer[]
  /** the sum of all layout shifts, those of fonts that arrive late included */
  layoutShift: number
  /** everything the browser complained about, breaches of the security policy among it */
  complaints: string[]
  cookies: number
}

declare global {
  interface Window {
    layoutShift?: number
  }
}

/**
 * Visits an address in a browser that has nothing of the site in its cache, and weighs it. Give every
 * visit a page of its own: a browser context starts with an empty cache.
 */
export async function weigh(page: Page, address: string): Promise<Visit> {
  const session = await page.context().newCDPSession(page)
  const started = new Map<string, Transfer>()
  const complaints: string[] = []
  session.on('Network.responseReceived', ({ requestId, response, type }) => {
    started.set(requestId, { url: response.url, type, bytes: 0 })
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const transfer = started.get(requestId)
    if (transfer) transfer.bytes = encodedDataLength
  })
  await session.send('Network.enable')
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('requestfailed', (request) => complaints.push(`${request.url()} failed`))
  await page.addInitScript(() => {
    window.layoutShift = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry && typeof entry.value === 'number')
          window.layoutShift = (window.layoutShift ?? 0) + entry.value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  const response = await page.goto(address, { waitUntil: 'networkidle' })
  await page.evaluate(() => document.fonts.ready)
  return {
    status: response?.status() ?? 0,
    transfers: [...started.values()],
    layoutShift: await page.evaluate(() => window.layoutShift ?? NaN),
    complaints,
    cookies: (await page.context().cookies()).length,
  }
}

/** Bytes over the wire. */
export const bytesOf = (transfers: readonly Transfer[]): number =>
  transfers.reduce((sum, { bytes }) => sum + bytes, 0)

export const scriptsOf = (transfers: readonly Transfer[]): Transfer[] =>
  transfers.filter(({ type }) => type === 'Script')
