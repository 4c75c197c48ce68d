import {
  answerChallenge,
  changed,
  copiesOf,
  emptyKeyring,
  foundTeam,
  grantTo,
  openTeamKeys,
  recoveryHolder,
  type AskedAct,
  type Keyring,
  type Opener,
} from '@/domain/keyring'
import { newIdentity, wrap, type KeyPair } from '@/domain/sealed-box'

import { newChallenge, type Proof } from './challenge'
import { perform } from './perform'

/** What signs challenges, in tests. */
export const sampleKey = Buffer.alloc(32, 7)
/** Light work for scrypt: a test does not guess passphrases. */
const workFactor = 10

type Body = Parameters<typeof perform>[1]['body']

/** A keyring as the server has it, with the doors to it but without accounts or a database. For tests. */
export class SampleTeam {
  keyring: Keyring = emptyKeyring
  /** Everybody's own identity, which only they have; `recovery` is the paper. */
  readonly identities = new Map<string, KeyPair>()

  /** What an account posts. @throws KeyringError, KeyringConflict when it is refused */
  async post(user: string, body: Body, at = new Date()): Promise<void> {
    this.keyring = (await perform(this.keyring, { body, user, key: sampleKey, at })).keyring
  }

  /** What the browser of somebody with these keys asks for, and proves. */
  async ask(user: string, act: AskedAct, opener?: Opener): Promise<void> {
    const proof = opener && (await this.proof(user, act.act, opener))
    await this.post(user, { version: this.keyring.version, proof, ...act })
  }

  async proof(user: string, act: AskedAct['act'], opener: Opener): Promise<Proof> {
    const about = { user, act, kind: opener.kind }
    const { token, sealed } = await newChallenge(this.keyring, about, sampleKey, new Date())
    return { token, answer: await answerChallenge(sealed, opener) }
  }

  /** What a holder opens with their own identity, or the paper does. @throws SealedBoxError when it opens nothing */
  async opener(holder: string): Promise<Opener> {
    const { identity } = this.identities.get(holder) ?? { identity: '' }
    const kind = holder === recoveryHolder ? 'recovery' : 'reader'
    return { kind, identity, team: await openTeamKeys(copiesOf(this.keyring, holder), identity) }
  }

  async enrol(user: string): Promise<void> {
    const keys = await newIdentity()
    const wrapped = await wrap(keys.identity, 'een lange wachtzin', workFactor)
    await this.ask(user, { act: 'enrol', recipient: keys.recipient, wrapped })
    this.identities.set(user, keys)
  }

  async open(user: string): Promise<void> {
    await this.ask(user, { act: 'opened' }, await this.opener(user))
  }

  async found(user: string): Promise<void> {
    const { act, recovery } = await foundTeam(this.keyring.holders)
    await this.ask(user, act)
    this.identities.set(recoveryHolder, recovery)
    await this.open(user)
  }

  async grant(from: string, to: string): Promise<void> {
    const opener = await this.opener(from)
    const holder = { user: to, recipient: this.identities.get(to)?.recipient ?? '' }
    await this.ask(from, await grantTo(holder, opener.team), opener)
  }

  /** What the server does when an account is removed, whoever's it is. @throws KeyringError 'last-reader' */
  async removeAccount(user: string): Promise<void> {
    const act = { act: 'rotate', remove: user } as const
    this.keyring = (await changed(this.keyring, act, { user: 'server', shown: 'host' }, new Date())).keyring
  }
}

/** Anna founded the team, and gave Bea access; both read. Eve and Finn have accounts, and no access. */
export async function sampleTeam(): Promise<SampleTeam> {
  const team = new SampleTeam()
  await team.enrol('anna')
  await team.found('anna')
  await team.enrol('bea')
  await team.grant('anna', 'bea')
  await team.open('bea')
  return team
}
