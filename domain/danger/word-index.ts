import { classes } from './classes'
import { beginsLike } from './edits'
import { meant } from './meant'
import { soundOf } from './words'

type Start = { start: string; most: number; forms: string }

/** Long words may have more wrong: what is a slip in "automutilatie" is another word in "moord". */
const mostWrong = (stem: string) => (stem.length >= 12 ? 2 : stem.length >= 6 ? 1 : 0)

/** Two words are taken for one that was written apart from so many letters on: "weg lopen", but not "be at". */
const shortestCompound = 6

/** How the beginning of a word sounds: what only changes at the end of a word stays. */
const soundOfStart = (start: string) => soundOf(`${start}e`).slice(0, -1)

function classOf(name: string): string[] {
  const words = classes[name]
  if (!words) throw new Error(`There is no class of words "${name}".`)
  return words.trim().split(/\s+/)
}

const add = <Value>(to: Map<string, Value[]>, key: string, value: Value) => {
  const there = to.get(key)
  if (there) there.push(value)
  else to.set(key, [value])
}

/** Finds, for a word of a text, which of the forms in patterns it is; `forms` as in pattern.ts. */
export class WordIndex {
  private readonly written = new Map<string, string[]>()
  private readonly sounding = new Map<string, string[]>()
  /** by their first letter */
  private readonly starting = new Map<string, Start[]>()
  private readonly beginning: { part: string; forms: string }[] = []
  private readonly inside: { part: string; forms: string }[] = []
  /** what the first part of a compound may sound like */
  private readonly firstParts = new Set<string>()

  /** @throws Error when a form names a class that is not there */
  constructor(all: Iterable<string>) {
    for (const forms of new Set(all)) for (const form of forms.split('/')) this.addForm(form, forms)
  }

  private addForm(form: string, forms: string): void {
    if (form.startsWith('@')) for (const word of classOf(form.slice(1))) this.addForm(word, forms)
    else if (/^=.+\*$/.test(form)) this.beginning.push({ part: form.slice(1, -1), forms })
    else if (form.startsWith('=')) add(this.written, form.slice(1), forms)
    else if (form.startsWith('*')) this.inside.push({ part: form.replaceAll('*', ''), forms })
    else if (/[*~]$/.test(form)) this.addStart(form, forms)
    else {
      add(this.sounding, soundOf(form), forms)
      this.addFirstParts(soundOf(form))
    }
  }

  private addStart(form: string, forms: string): void {
    const stem = form.slice(0, -1)
    const most = form.endsWith('~') ? mostWrong(soundOf(stem)) : -1
    for (const start of new Set([soundOf(stem), soundOfStart(stem)])) {
      add(this.starting, start.charAt(0), { start, most, forms })
      if (most >= 0) this.addFirstParts(start)
    }
  }

  private addFirstParts(compound: string): void {
    if (compound.length < shortestCompound - 1) return
    for (let length = 2; length < compound.length; length += 1) this.firstParts.add(compound.slice(0, length))
  }

  /** What a word is by itself, or what a misspelt one was meant to be. */
  formsOf(word: string): Set<string> {
    const sound = soundOf(word)
    const forms = this.formsOfWritten(word, sound)
    const right = forms.size === 0 ? meant(sound) : undefined
    return right ? this.formsOfWritten(right, soundOf(right)) : forms
  }

  private formsOfWritten(word: string, sound: string): Set<string> {
    const starts = (this.starting.get(sound.charAt(0)) ?? []).filter(({ start, most }) =>
      beginsLike(sound, start, Math.max(most, 0)),
    )
    return new Set([
      ...(this.written.get(word) ?? []),
      ...(this.sounding.get(sound) ?? []),
      ...starts.map(({ forms }) => forms),
      ...this.beginning.filter(({ part }) => word.startsWith(part)).map(({ forms }) => forms),
      ...this.inside.filter(({ part }) => word.includes(part)).map(({ forms }) => forms),
    ])
  }

  /** Whether a word may be the first part of a compound that was written apart. */
  mayBeFirstPart = (word: string): boolean =>
    this.firstParts.has(soundOf(word)) || this.firstParts.has(soundOfStart(word))

  /** What two or three words are when they are one compound. */
  formsOfCompound(compound: string): string[] {
    if (compound.length < shortestCompound) return []
    const sound = soundOf(compound)
    const starts = (this.starting.get(sound.charAt(0)) ?? []).filter(
      ({ start, most }) => most >= 0 && sound.startsWith(start),
    )
    return [
      ...(this.written.get(compound) ?? []),
      ...(this.sounding.get(sound) ?? []),
      ...starts.map(({ forms }) => forms),
    ]
  }
}
