type About = {
  /** of the steunpunt; '' when it gave none */
  mail: string
  /** the whole address of the contact page */
  page: string
  /** the whole address of this file */
  address: string
  languages: readonly string[]
  now: Date
}

/** Made anew for every visit, so it may promise little and still never be out of date. */
const days = 30

/** The file security.txt, as RFC 9116 wants it. */
export function securityText({ mail, page, address, languages, now }: About): string {
  const expires = new Date(now)
  expires.setUTCDate(expires.getUTCDate() + days)
  return [
    ...(mail ? [`Contact: mailto:${mail}`] : []),
    `Contact: ${page}`,
    `Expires: ${expires.toISOString().replace(/\.\d+/, '')}`,
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${address}`,
    '',
  ].join('\n')
}
