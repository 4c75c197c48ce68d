/** Small words that people in a hurry write as one. */
const small =
  'ik|wil|wou|zou|kan|kon|ga|ben|heb|moet|voel|haat|snij|hou|trek|zie|hoef|mag|durf|doe|' +
  'niet|nie|nooit|geen|meer|mer|me|mezelf|mijzelf|er|het|dit|zijn|leven|dood|naar|huis|thuis|veilig|zelfmoord|' +
  'im|want|wanna|dont|cant|not|to|die|dead|live|here|anymore|kill|hurt|my|myself|self'

/** Where such a word begins: few other words and names do. */
const first = 'ik|k(?=wil|wou|kan|ga|heb|ben|zou)|i(?=want|wanna|dont|cant|hurt)|'
const begins = '(?=wil|wou|niet|kan|geen|dont|cant|want|wanna|killm)'

const joined = new RegExp(`^(?:${first}${begins})(?:${small})+$`)
const parts = new RegExp(`^(?:${first}$)|${small}`, 'g')

/** Long enough for a sentence in one word, and short enough to be read in no time. */
const longest = 40

/** The small words that were written as one ("ikwil", "idontwannalive"); any other word as it is. */
export function apart(word: string): string[] {
  if (word.length < 5 || word.length > longest || !joined.test(word)) return [word]
  const found = word.match(parts) ?? []
  return found.join('') === word ? found : [word]
}
