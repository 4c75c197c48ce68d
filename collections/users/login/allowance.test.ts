import { expect, it } from 'vitest'

import { countLogin, countVisit, forgetLogins } from './allowance'

let number = 0
const fresh = (what: string) => `${what} ${(number += 1)}`

/** How many of so many tries are allowed, all at once. */
async function allowed(tries: number, attempt: (index: number) => ReturnType<typeof countVisit>) {
  const counted = await Promise.all(Array.from({ length: tries }, (_, index) => attempt(index)))
  return counted.filter((each) => each.allowed).length
}

it('allows five tries of an address from one network, and others elsewhere', async () => {
  const [email, network] = [fresh('address'), fresh('network')]
  expect(await allowed(30, () => countLogin(email, network))).toBe(5)
  expect(await allowed(30, () => countLogin(email, fresh('network')))).toBe(30)
  expect((await countLogin(fresh('address'), network)).allowed).toBe(true)
})

it('allows thirty tries from one network, of whatever address or link', async () => {
  const network = fresh('network')
  expect(await allowed(20, () => countLogin(fresh('address'), network))).toBe(20)
  expect(await allowed(20, () => countVisit(network))).toBe(10)
})

it('allows two hundred tries of an address from all networks, and one network cannot use them up', async () => {
  const [email, network] = [fresh('address'), fresh('network')]
  await allowed(500, () => countLogin(email, network))
  expect(await allowed(300, () => countLogin(email, fresh('network')))).toBe(195)
})

it('gives a right try back, with the wrong ones of that address in that network', async () => {
  const [email, network] = [fresh('address'), fresh('network')]
  for (let round = 0; round < 20; round += 1) {
    await allowed(4, () => countLogin(email, fresh('network')))
    await (await countLogin(email, network)).giveBack()
  }
  expect(await allowed(9, () => countLogin(email, network))).toBe(5)
})

it('begins anew for an address that an administrator unlocks', async () => {
  const [email, network] = [fresh('address'), fresh('network')]
  await allowed(9, () => countLogin(email, network))
  await forgetLogins(email)
  expect(await allowed(9, () => countLogin(email, network))).toBe(5)
})
