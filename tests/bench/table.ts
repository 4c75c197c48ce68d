export type Row = Record<string, string | number>

/** Rows under the names of the first one's cells; numbers to the right. */
export function table(rows: readonly Row[]): string {
  const names = Object.keys(rows[0] ?? {})
  const lines = [names, ...rows.map((row) => names.map((name) => row[name] ?? ''))]
  const widths = names.map((_, column) => Math.max(...lines.map((line) => String(line[column]).length)))
  const numeric = names.map((name) => typeof rows[0]?.[name] === 'number')
  const cell = (value: string | number, column: number) => {
    const width = widths[column] ?? 0
    return numeric[column] ? String(value).padStart(width) : String(value).padEnd(width)
  }
  return lines.map((line) => line.map(cell).join('  ').trimEnd()).join('\n')
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? NaN
}
