/** Bytes of what one document may be sent as; a page of text is far below. */
const most = 4_000_000

const words = {
  large: {
    nl: 'Dit is te groot om te bewaren. Maak de tekst korter of verdeel hem over meer pagina’s.',
    en: 'This is too large to be stored. Make the text shorter or divide it over more pages.',
  },
  broken: {
    nl: 'Dit kwam niet heel aan. Laad de pagina opnieuw en probeer het nog eens.',
    en: 'This did not arrive whole. Load the page again and try once more.',
  },
}

/** The language that somebody chose in the CMS, which keeps it in this cookie. */
const languageOf = ({ headers }: Request): 'nl' | 'en' =>
  /(?:^|;\s*)payload-lng=en\b/.test(headers.get('cookie') ?? '') ? 'en' : 'nl'

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** The part of a request that holds a document, as JSON; undefined when it brings none. @throws when it is no form */
async function documentIn(request: Request): Promise<string | undefined> {
  const type = request.headers.get('content-type') ?? ''
  if (type.startsWith('application/json')) return request.text()
  if (!type.startsWith('multipart/')) return undefined
  const part = (await request.formData()).get('_payload')
  return typeof part === 'string' ? part : undefined
}

async function trouble(request: Request): Promise<keyof typeof words | undefined> {
  try {
    const document = await documentIn(request)
    if (!document) return undefined
    if (document.length > most) return 'large'
    return isJson(document) ? undefined : 'broken'
  } catch {
    return 'broken'
  }
}

const status = { large: 413, broken: 400 }

/**
 * Refuses a body that no document can be made of, with a sentence in the language of the CMS: Payload would
 * answer 500 to a form it cannot read, and look through megabytes of text before it says no.
 */
export function withReadableBody<Rest extends unknown[]>(
  handler: (request: Request, ...rest: Rest) => Promise<Response>,
) {
  return async (request: Request, ...rest: Rest): Promise<Response> => {
    const found = await trouble(request.clone() as Request)
    if (!found) return handler(request, ...rest)
    return Response.json(
      { errors: [{ message: words[found][languageOf(request)] }] },
      { status: status[found] },
    )
  }
}
