import { strength } from './estimate'
import { longest, shortest } from './limits'

export type PasswordProblem = 'short' | 'long' | 'guessable'

/** What is typed at either end or cannot be seen makes no password longer. */
const lengthOf = (password: string): number =>
  [
    ...password
      .normalize('NFC')
      .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
      .trim(),
  ].length

/**
 * Why a password cannot be taken; undefined when it can. Nothing is asked of its capitals, digits or signs:
 * they say little about how hard it is to guess.
 * @param names what an attacker tries first: of the account, its address, the site
 */
export async function passwordProblem(
  password: string,
  names: readonly string[],
): Promise<PasswordProblem | undefined> {
  if (password.length > longest) return 'long'
  if (lengthOf(password) < shortest) return 'short'
  return (await strength(password, names)) < 4 ? 'guessable' : undefined
}
