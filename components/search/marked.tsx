import { markWords } from '@/domain/search/mark-words'

/** A text in which the words someone searched for stand out. */
export function Marked({ text, query, language }: { text: string; query: string; language: string }) {
  return markWords(text, query, language).map((part, index) =>
    part.marked ? (
      <mark key={index} className="bg-mark text-ink">
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  )
}
