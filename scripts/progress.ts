/** Where a script says how far it is. */
export type Progress = {
  /** what is going on under a name; shown in place on a terminal, left out elsewhere */
  working(name: string, state: string): void
  /** ends what was going on under a name with a line that stays */
  done(name: string, line: string): void
  /** a line that stays */
  line(text: string): void
}

/** The part of a stream that progress needs, such as process.stdout. */
type Output = { isTTY?: boolean; columns?: number; write(text: string): boolean }

/** Shows progress on a stream: what is going on shares the last line of a terminal. */
export function progressOn(stream: Output): Progress {
  const states = new Map<string, string>()
  const clear = () => stream.isTTY && stream.write('\r\u001b[K')
  const show = () =>
    stream.isTTY && stream.write([...states.values()].join(' · ').slice(0, (stream.columns ?? 80) - 1))
  const line = (text: string) => {
    clear()
    stream.write(`${text}\n`)
    show()
  }
  return {
    working(name, state) {
      states.set(name, state)
      clear()
      show()
    },
    done(name, text) {
      states.delete(name)
      line(text)
    },
    line,
  }
}
