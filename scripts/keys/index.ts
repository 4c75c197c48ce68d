/** `npm run keys <command>`: the keys of the request box, where the CMS is not at hand. */
import { createInterface } from 'node:readline/promises'

import { config as readEnvironmentFile } from 'dotenv'

import { sentence } from '../sentence'
import { StartProblem } from '../start/problem'

const usage = `npm run keys <command>
  status                 who can read requests
  enrol <e-mail>         makes a key for a caseworker; asks for their passphrase
  found                  makes the first team key and shows the recovery key once; again, as long as nobody opened it
  grant <e-mail>         lets a caseworker read; asks for the recovery key
  remove <e-mail>        takes a caseworker's access away and makes a new team key; asks for the recovery key when
                         nobody else proved to read
  rotate                 makes a new team key for the same people
  test-recovery          finds out whether the recovery key works`

readEnvironmentFile({ quiet: true })
// Payload brings an existing database up to date only in production mode.
Object.assign(process.env, { NODE_ENV: 'production' })

/** Asks on the terminal, or reads a line of what is piped in. */
async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = (await terminal.question(`${question}: `)).trim()
  terminal.close()
  if (answer === '') throw new StartProblem('Nothing was typed: run the command again.')
  return answer
}

/** What went wrong, in words: the keyring says why it refuses, and a key that does not fit is no mystery. */
async function explain(error: unknown): Promise<string> {
  const { KeyringError } = await import('@/domain/keyring')
  const { SealedBoxError } = await import('@/domain/sealed-box')
  const { refusal } = await import('@/collections/keyring/words')
  if (error instanceof KeyringError) return refusal(error.reason, 'en')
  if (error instanceof SealedBoxError)
    return error.reason === 'wrong-key'
      ? 'This is not the recovery key in use: it may have been replaced by a newer one.'
      : 'Nothing opens with this: look whether all of it was typed, without mistakes, or a copy is damaged.'
  return sentence(error)
}

try {
  const [command = '', email = ''] = process.argv.slice(2)
  const known = ['status', 'enrol', 'found', 'grant', 'remove', 'rotate', 'test-recovery']
  if (!known.includes(command)) throw new StartProblem(usage)
  const { default: config } = await import('@payload-config')
  const { getPayload } = await import('payload')
  const keys = await import('./commands')
  const payload = await getPayload({ config })
  const person = ['enrol', 'grant', 'remove'].includes(command)
    ? await keys.caseworker(payload, email)
    : undefined
  if (person && command === 'enrol') {
    const passphrase = await ask('A passphrase of at least 12 characters, for them alone')
    if (passphrase.length < 12)
      throw new StartProblem('This passphrase is too short: take at least 12 characters.')
    await keys.enrol(payload, person, passphrase)
  } else if (person && command === 'grant') {
    await keys.grant(payload, person, await ask('The recovery key'))
  } else if (person && command === 'remove') {
    const last = await keys.isLastReader(payload, person)
    await keys.remove(payload, person, last ? await ask('Nobody else can read. The recovery key') : undefined)
  } else if (command === 'found') {
    console.log(`Recovery key, shown only once: print it and lock it away.\n${await keys.found(payload)}`)
  } else if (command === 'rotate') {
    await keys.rotate(payload)
  } else if (command === 'test-recovery') {
    await keys.testRecovery(payload, await ask('The recovery key'))
  }
  for (const line of await keys.status(payload)) console.log(line)
  await payload.destroy()
  process.exit(0)
} catch (error) {
  console.error(await explain(error))
  process.exit(1)
}
