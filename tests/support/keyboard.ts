import type { Locator, Page } from '@playwright/test'

/** More keystrokes than any page of the site has places to stop. */
const most = 400

/**
 * Walks with the Tab key until the focus is on an element.
 * @throws Error when the key never gets there
 */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`Tab never reached ${target.toString()}.`)
}

/** Where the Tab key stopped, whether a ring marks it and whether it can be seen. */
export type Stop = { name: string; marked: boolean; inSight: boolean }

/** The first places where the Tab key stops, in their order. */
export async function stopsOf(page: Page, count: number): Promise<Stop[]> {
  const stops: Stop[] = []
  for (let press = 0; press < count; press += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return undefined
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      const { top, bottom, left, right, width } = element.getBoundingClientRect()
      return {
        name: element.textContent.trim().slice(0, 40) || element.id,
        marked: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
        inSight: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth && width > 1,
      }
    })
    if (stop === undefined) break
    stops.push(stop)
  }
  return stops
}
