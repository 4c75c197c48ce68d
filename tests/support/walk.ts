/** A page as somebody sees it who has no browser: what it says, and where it leads. */
export type Seen = { path: string; status: number; html: string; text: string; links: string[] }

const hidden = /<(script|style|template)[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g

/** Asks a site for a page. @param site its address without a last slash */
export async function look(site: string, path: string): Promise<Seen> {
  const answer = await fetch(site + path, { redirect: 'manual' })
  const html = (await answer.text()).replace(hidden, '')
  const links = [...html.matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, href = '']) => href)
  const text = html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
  return {
    path,
    status: answer.status,
    html,
    text,
    links: links.map((link) => link.replaceAll('&amp;', '&')),
  }
}

/** The pages of this site that a page leads to, without the made-up language of tests. */
export const waysFrom = ({ links }: Seen): string[] =>
  links
    .filter((link) => link.startsWith('/') && !link.startsWith('/ar-XB'))
    .map((link) => link.replace(/#.*$/, ''))
