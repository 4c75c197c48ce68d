import { expect, test } from '@playwright/test'

import { logIn, marker } from '../support/cms'
import { faq } from '../support/builders'
import { accounts, testPort } from '../support/site'

const api = `http://localhost:${testPort}/api`

/** How the CMS asks for its language: a browser's own, and the cookie of who chose another. */
const languages = [
  { language: 'nl', headers: { 'accept-language': 'nl' } },
  { language: 'en', headers: { 'accept-language': 'nl', cookie: 'payload-lng=en' } },
] as const

type Who = 'administrator' | 'editor' | 'caseworker'
type Refusal = {
  what: string
  who?: Who
  call: [method: string, path: string, body?: object | string | FormData]
  status: number
  nl: string
  en: string
}

const weak = { name: 'Nieuw', email: 'nieuw@voorbeeld.test', role: 'editor', password: 'wachtwoord12' }
const { email, password } = accounts.administrator
const incomplete = { ...faq(), slug: marker(), youth: { summary: '' } }

function textAsImage(): FormData {
  const form = new FormData()
  form.append('file', new Blob(['%PDF-1.4 geen foto'], { type: 'image/png' }), 'foto.png')
  form.append('_payload', JSON.stringify({ alt: 'Een foto' }))
  return form
}

const refusals: Refusal[] = [
  {
    what: 'a wrong password',
    call: ['POST', '/users/login', { email: `${marker()}@voorbeeld.test`, password: 'verkeerd' }],
    status: 401,
    nl: 'e-mailadres of wachtwoord is onjuist',
    en: 'email or password provided is incorrect',
  },
  {
    what: 'the second step',
    call: ['POST', '/users/login', { email, password }],
    status: 403,
    nl: 'Vul ook de code van 6 cijfers',
    en: 'Fill in the 6-digit code',
  },
  {
    what: 'a second step that nobody began',
    who: 'editor',
    call: ['POST', '/users/second-factor/confirm', { code: '123456' }],
    status: 409,
    nl: 'Begin het instellen opnieuw',
    en: 'Start the set-up again',
  },
  {
    what: 'a link of an old mail',
    call: ['POST', '/users/reset-password', { token: 'oud', password: 'hoed raam kleed bezem' }],
    status: 403,
    nl: 'Deze link werkt niet meer',
    en: 'This link does not work any more',
  },
  {
    what: 'mail that cannot be sent',
    call: ['POST', '/users/forgot-password', { email }],
    status: 503,
    nl: 'Deze site kan geen mail sturen',
    en: 'This site cannot send mail',
  },
  {
    what: 'a weak password',
    who: 'administrator',
    call: ['POST', '/users', weak],
    status: 400,
    nl: 'te makkelijk te raden',
    en: 'too easy to guess',
  },
  {
    what: 'an address that has an account',
    who: 'administrator',
    call: ['POST', '/users', { ...weak, email, password: 'hoed raam kleed bezem' }],
    status: 400,
    nl: 'is al geregistreerd',
    en: 'already registered',
  },
  {
    what: 'an account made by an editor',
    who: 'editor',
    call: ['POST', '/users', weak],
    status: 403,
    nl: 'U mag deze actie niet uitvoeren',
    en: 'You are not allowed to perform this action',
  },
  {
    what: 'a visitor who asks for a list',
    call: ['GET', '/faq'],
    status: 403,
    nl: 'U mag deze actie niet uitvoeren',
    en: 'You are not allowed to perform this action',
  },
  {
    what: 'a document that is not there',
    who: 'editor',
    call: ['GET', '/faq/bestaat-niet'],
    status: 404,
    nl: 'Dit is er niet',
    en: 'This is not there',
  },
  {
    what: 'publishing an empty text',
    who: 'editor',
    call: ['POST', '/faq', incomplete],
    status: 400,
    nl: 'Deze tekst is nog leeg',
    en: 'This text is still empty',
  },
  {
    what: 'a file that is no image',
    who: 'editor',
    call: ['POST', '/media', textAsImage()],
    status: 400,
    nl: 'Neem een afbeelding',
    en: 'Take an image',
  },
  {
    what: 'a language that is not there',
    who: 'editor',
    call: ['GET', '/faq?locale=xx'],
    status: 400,
    nl: 'In deze taal kan dit niet',
    en: 'This cannot be done in this language',
  },
  {
    what: 'a filter on what cannot be searched',
    who: 'editor',
    call: ['GET', '/faq?where[geheim][equals]=1'],
    status: 400,
    nl: 'Op dit veld kan niet worden gezocht',
    en: 'This field cannot be searched',
  },
  {
    what: 'the inbox for who is no caseworker',
    who: 'editor',
    call: ['GET', '/requests/inbox'],
    status: 403,
    nl: 'Alleen behandelaars',
    en: 'Only caseworkers',
  },
  {
    what: 'a request that is not there',
    who: 'caseworker',
    call: ['POST', '/requests/bestaat-niet/open', {}],
    status: 404,
    nl: 'Deze vraag is er niet',
    en: 'This request is not there',
  },
  {
    what: 'a change of keys that is none',
    who: 'caseworker',
    call: ['POST', '/keyring/act', { act: 'iets anders' }],
    status: 400,
    nl: 'geen geldige verandering van de sleutels',
    en: 'no valid change of the keys',
  },
  {
    what: 'the log of no request',
    who: 'administrator',
    call: ['GET', '/audit-log/export?reference='],
    status: 400,
    nl: 'Vul het kenmerk van een vraag in',
    en: 'Write the reference of a request',
  },
  {
    what: 'a body that is damaged',
    call: ['POST', '/users/login', '{"email":'],
    status: 400,
    nl: 'Dit kwam niet heel aan',
    en: 'This did not arrive whole',
  },
]

/** Asks as the CMS does, and gives the status with everything that is said. */
async function ask([method, path, body]: Refusal['call'], headers: Record<string, string>) {
  const isForm = body instanceof FormData
  const text = body === undefined || isForm ? body : typeof body === 'string' ? body : JSON.stringify(body)
  const type: Record<string, string> =
    isForm || body === undefined ? {} : { 'content-type': 'application/json' }
  const answer = await fetch(api + path, { method, body: text, headers: { ...headers, ...type } })
  return { status: answer.status, said: await answer.text() }
}

test('every refusal of the built site says why, in the language of the CMS', async () => {
  const at = `http://localhost:${testPort}`
  const account = async (name: keyof typeof accounts) => ({
    authorization: `JWT ${(await logIn(at, name)).token}`,
  })
  const who = {
    visitor: {},
    administrator: await account('administrator'),
    editor: await account('editor'),
    caseworker: await account('caseworker'),
  }
  for (const { what, who: asking = 'visitor', call, status, ...words } of refusals)
    for (const { language, headers } of languages)
      expect.soft(await ask(call, { ...headers, ...who[asking] }), `${what} in ${language}`).toEqual({
        status,
        said: expect.stringContaining(words[language]),
      })
})
