import { expect, test } from 'vitest'

import { breadcrumbData, faqPageData, organisationData } from './blocks'
import { scriptText } from './script-text'

test('a question stands with its answer and the language both are written in', () => {
  expect(faqPageData({ question: 'Wat is een OPP?', answer: 'Een plan.', language: 'nl' })).toEqual({
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    inLanguage: 'nl',
    mainEntity: [
      {
        '@type': 'Question',
        name: 'Wat is een OPP?',
        acceptedAnswer: { '@type': 'Answer', text: 'Een plan.' },
      },
    ],
  })
})

test('an organisation without a phone does not say that it has an empty one', () => {
  const about = {
    name: 'Steunpunt',
    url: 'https://a.example',
    phone: '',
    mail: 'x@a.example',
    region: '',
    site: '',
  }
  const text = scriptText(organisationData(about))
  expect(JSON.parse(text)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: 'Steunpunt',
    url: 'https://a.example',
    email: 'x@a.example',
  })
})

test('the steps to a page are numbered from one', () => {
  const steps = breadcrumbData([
    { name: 'Start', url: 'https://a.example/ouders' },
    { name: 'Vragen', url: 'https://a.example/ouders/vragen' },
  ]).itemListElement
  expect(steps).toMatchObject([
    { position: 1, name: 'Start', item: 'https://a.example/ouders' },
    { position: 2, name: 'Vragen', item: 'https://a.example/ouders/vragen' },
  ])
})
