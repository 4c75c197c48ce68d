import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What changes with the colours and the width of a window; axe's other rules judge a page the same in each. */
const shown = ['color-contrast', 'target-size']
/** What changes with the language of a page. */
const spoken = ['html-has-lang', 'html-lang-valid', 'html-xml-lang-mismatch', 'valid-lang', 'document-title']

/**
 * Fails with the rule, the element and what is wrong with it, when axe finds anything on the page.
 * @param rules those to ask; all that belong to the norm when none are named
 */
export async function expectPageToBeAccessible(page: Page, rules?: string[]): Promise<void> {
  const axe = new AxeBuilder({ page })
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(tags)).analyze()
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  )
  expect(found, `what axe finds on ${page.url()}`).toEqual([])
}

/** Fails with the widest elements, when the page is wider than the window. */
export async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const wide = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    return [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect()
        return right > clientWidth + 1 || left < -1
      })
      .map(
        (element) => `${element.tagName} ${element.className.toString()} ${element.textContent.slice(0, 40)}`,
      )
      .slice(0, 12)
      .concat(`the page is ${String(scrollWidth)} wide in a window of ${String(clientWidth)}`)
  })
  expect(wide, `what sticks out on ${page.url()}`).toEqual([])
}

/** A control too small to hit, with its size in CSS pixels. */
type Small = { name: string; width: number; height: number }

/**
 * The visible links and buttons that are smaller than a size on one of their sides. Links inside a
 * sentence may be as high as their line (WCAG 2.5.8), so they are left out.
 */
export const smallTargets = (page: Page, within: string, least: number): Promise<Small[]> =>
  page.locator(within).evaluateAll(
    (parts, size) =>
      parts
        .flatMap((part) => [
          ...part.querySelectorAll('a[href], button, summary, select, input:not([type=hidden])'),
        ])
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        // What is hidden from everybody, such as a trap for robots, is not there to be hit.
        .filter((element) => !element.closest('[aria-hidden="true"]'))
        .filter(
          (element) => !(getComputedStyle(element).display === 'inline' && element.closest('p, li, dd')),
        )
        .map((element) => {
          // A label is part of what can be hit.
          const { width, height } = (element.closest('label') ?? element).getBoundingClientRect()
          return { name: element.textContent.trim() || element.id, width, height }
        })
        .filter(({ width, height }) => width > 1 && (width < size || height < size)),
    least - 0.5,
  )

/**
 * The sentences on a page of the made-up language that neither come from its messages, which stand between
 * two marks, nor say in which language they are.
 */
export const sentencesWithoutLanguage = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found = new Set<string>()
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (!parent || parent.closest('script, style, [lang]:not(html), bdi')) continue
      const text = node.textContent?.trim() ?? ''
      // A message stands between the two marks; what is put into it may be anything.
      const around =
        parent.closest('p') ?? parent.closest('li, h1, h2, h3, h4, a, label, legend, button, dt, option')
      // Names of places and people belong to no language, so only sentences count.
      const sentence = (text.match(/(?<=\s)\p{Ll}{2,}/gu) ?? []).length > 3
      if (sentence && !/[\u05d0\u05ea]/.test(around?.textContent ?? text)) found.add(text)
    }
    return [...found]
  })

const narrow = { width: 320, height: 800 }
const wide = { width: 1280, height: 900 }

/** Fails unless the page fits a narrow window, and a wide one with letters twice as large. */
async function expectLayoutToHold(page: Page): Promise<void> {
  await page.setViewportSize(narrow)
  await expectNoSidewaysScrolling(page)
  expect(await smallTargets(page, 'header nav, footer nav, aside, form', 44), 'too small').toEqual([])
  expect(await smallTargets(page, 'body', 24), 'smaller than WCAG 2.5.8 allows').toEqual([])
  await page.setViewportSize(wide)
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  await expectNoSidewaysScrolling(page)
}

/**
 * Fails unless everybody can use the page as it is now: axe, in the light and in the dark; wide, narrow and
 * with letters twice as large; everything in a form or in the ways around is large enough to hit.
 */
export async function expectPageToBeForEverybody(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(wide)
  await expectPageToBeAccessible(page)
  await page.setViewportSize(narrow)
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await expectPageToBeAccessible(page, shown)
  await expectLayoutToHold(page)
}

/** The same for a page whose Dutch counterpart is asked everything: what other words and a direction change. */
export async function expectTranslationToHold(page: Page): Promise<void> {
  await page.setViewportSize(wide)
  await expectPageToBeAccessible(page, spoken)
  await expectNoSidewaysScrolling(page)
  await expectLayoutToHold(page)
}
