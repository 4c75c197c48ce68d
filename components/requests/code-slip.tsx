import { useTranslations } from 'next-intl'

import { inLanguage } from '../ui/in-language'

type Props = {
  /** the four words, in order */
  words: readonly string[]
  /** where they are filled in, as somebody would type it, such as "www.example.nl/bericht" */
  address: string
}

/** The four words, as large as they are important; on paper they stand alone with what they are for. */
export function CodeSlip({ words, address }: Props) {
  const t = useTranslations('requests.sent')
  return (
    <div className="code-slip">
      <ol
        {...inLanguage('nl')}
        translate="no"
        className="list-decimal space-y-1 ps-[1.6em] text-4xl leading-tight font-extrabold wrap-anywhere marker:text-accent md:text-6xl"
      >
        {words.map((word, index) => (
          <li key={`${String(index)} ${word}`}>{word}</li>
        ))}
      </ol>
      <p className="mt-4">
        {t.rich('slip', {
          address,
          where: (words) => <bdi className="font-bold wrap-anywhere">{words}</bdi>,
        })}
      </p>
    </div>
  )
}
