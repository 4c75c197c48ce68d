import { setTimeout as pause } from 'node:timers/promises'

import type { Locator, Page } from '@playwright/test'

import { somewhere } from './ask'

/** A form that comes back sooner was filled in by a robot (server/intake/form-token.ts). */
const time = 3100

/** Opens a page from a network of its own, so that tests do not use up each other's allowance. */
export async function open(page: Page, path: string): Promise<void> {
  await page.context().setExtraHTTPHeaders({ 'x-forwarded-for': somewhere() })
  await page.goto(path)
}

/** Opens a form as a person does, who looks at it before they send it. */
export async function openAndRead(page: Page, path: string): Promise<void> {
  await open(page, path)
  await pause(time)
}

/** What a person does between a page that came and what they send from it. */
export const read = (): Promise<void> => pause(time)

/** The four words on the page. */
export const wordsOn = (page: Page): Locator => page.locator('.code-slip').getByRole('listitem')

export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true })

/** Sends the form that asks a question, in Dutch. */
export const send = (page: Page): Promise<void> => button(page, 'Verstuur mijn vraag').click()

/** Everything a parent has to fill in; the answer is read with the four words. */
export async function fillAsParent(page: Page, question: string, wish: string): Promise<void> {
  await page.getByLabel('Ouder of verzorger').check()
  await page.getByLabel(wish).check()
  await page.getByLabel('Wat wilt u vragen of vertellen?').fill(question)
  await page.getByLabel('Middelbare school', { exact: true }).check()
  await page.getByLabel('Postcode van de school').fill('2781')
  await page.getByLabel('Het steunpunt mag lezen en bewaren').check()
}

/** Opens the conversation that belongs to four words, as somebody types them. */
export async function openConversation(page: Page, words: string): Promise<void> {
  await page.getByLabel('De vier woorden').fill(words)
  await button(page, 'Open het gesprek').click()
}

/** Sends any fields from the page that takes them, as if somebody had filled them in. */
export async function sendFields(page: Page, path: string, fields: URLSearchParams): Promise<void> {
  await open(page, path)
  const answered = page.waitForEvent('load')
  await page.evaluate(
    (pairs) => {
      const form = document.createElement('form')
      form.method = 'post'
      for (const [name, value] of pairs) {
        const field = document.createElement('input')
        field.type = 'hidden'
        field.name = name
        field.value = value
        form.append(field)
      }
      document.body.append(form)
      form.submit()
    },
    [...fields],
  )
  await answered
}
