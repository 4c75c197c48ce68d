/** A data block for search engines, in the words of schema.org. */
export type JsonLd = { '@context': 'https://schema.org'; '@type': string } & Record<string, unknown>

const block = (type: string, fields: Record<string, unknown>): JsonLd => ({
  '@context': 'https://schema.org',
  '@type': type,
  ...fields,
})

const given = (text: string) => (text === '' ? undefined : text)

/** One question with its whole answer as plain text. https://schema.org/FAQPage */
export const faqPageData = ({
  question,
  answer,
  language,
}: Record<'question' | 'answer' | 'language', string>) =>
  block('FAQPage', {
    inLanguage: language,
    mainEntity: [
      { '@type': 'Question', name: question, acceptedAnswer: { '@type': 'Answer', text: answer } },
    ],
  })

/** Who runs the site and how to reach them; what is empty is left out. https://schema.org/Organization */
export const organisationData = (
  about: Record<'name' | 'url' | 'phone' | 'mail' | 'region' | 'site', string>,
) =>
  block('Organization', {
    name: about.name,
    url: about.url,
    telephone: given(about.phone),
    email: given(about.mail),
    areaServed: given(about.region),
    sameAs: given(about.site),
  })

/** The way to a page, from the start page to itself; `url` is a whole address. https://schema.org/BreadcrumbList */
export const breadcrumbData = (steps: readonly { name: string; url: string }[]) =>
  block('BreadcrumbList', {
    itemListElement: steps.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  })
