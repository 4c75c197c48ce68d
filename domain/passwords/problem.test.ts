import { randomInt } from 'node:crypto'

import { describe, expect, it } from 'vitest'

import { readableCode } from '../readable-code'
import { passwordProblem } from './problem'

const names = [
  'Marijke van Dijk',
  'm.vandijk@kindenschool.example',
  'Steunpunt Voorbeeldstreek',
  'https://www.steunpuntvoorbeeldstreek.example',
]
const problem = (password: string) => passwordProblem(password, names)

describe('a password is refused', () => {
  it.each([
    '',
    '123',
    'elf tekens.',
    'Ab3$Ab3$xY9',
    `kort${'\u200b'.repeat(12)}`,
    `  kort${' '.repeat(20)}`,
    '고양이 우산 기차',
  ])('%j: fewer than twelve characters', async (password) => expect(await problem(password)).toBe('short'))

  it.each([
    'wachtwoord12',
    'Wachtwoord2026!',
    'w a c h t w o o r d 1 2',
    'w-a-c-h-t-w-o-o-r-d',
    'w4chtw00rd2026',
  ])('%j: the word itself', async (password) => expect(await problem(password)).toBe('guessable'))

  it.each([
    'wächtwöörd12',
    'wachtwoord\u200b12\u200b!!',
    'ｗａｃｈｔｗｏｏｒｄ１２',
    'dorwthcaw2026',
    'password12345',
    'P@ssw0rd2026!',
    'iloveyouforever',
    'Welkom01!Welkom01!',
    'welkom2026welkom',
    'Welkom@Steunpunt1',
    'passendonderwijs',
    'ditismijnwachtwoord',
    'ikhouvanjou123',
    'qwertyuiop123',
    'qazwsxedcrfv',
    '1q2w3e4r5t6y',
    'aaaaaaaaaaaaaaaa',
    'abcdefghijklmnop',
    '123456789012',
    '20261128202611',
    'Zomer2026!Zomer',
    'zomervakantie2026',
    'Groningen2026!!',
    'januarifebruari',
    'voetbal voetbal',
    'administrator1',
    'Sinterklaas2026',
    'Wachtwoord'.repeat(12),
    'Ab1!'.repeat(30),
  ])('%j: what many people choose', async (password) => expect(await problem(password)).toBe('guessable'))

  it.each([
    'Marijke van Dijk',
    'marijkevandijk1985',
    'kjiDnavekjiraM',
    'MARIJKE-van-dijk!',
    'm.vandijk@kindenschool.example',
    'mvandijk-2026!!',
    'kindenschool2026',
    'steunpuntvoorbeeldstreek',
    'Voorbeeldstreek-2026!',
    'steunpunt.voorbeeldstreek.example',
  ])('%j: a name of the account or the site', async (password) =>
    expect(await problem(password)).toBe('guessable'),
  )

  it('longer than 128 characters, before anybody spends time on it', async () => {
    expect(await problem('x7'.repeat(5_000_000))).toBe('long')
    expect(await problem('ü'.repeat(129))).toBe('long')
  })
})

describe('a password is taken', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
  const random = (length: number) => Array.from({ length }, () => letters[randomInt(letters.length)]).join('')

  it.each([
    'hoed raam kleed bezem',
    'vier gewone woorden alleen hiervoor',
    'fiets-kraan-dooi-lepel',
    'Zeven eenden roeien naar huis.',
  ])('%j: words that have nothing to do with each other', async (password) =>
    expect(await problem(password)).toBeUndefined(),
  )

  it('what a password manager makes, and what the start script makes', async () => {
    for (const password of [random(14), random(20), random(128), readableCode(5)])
      expect(await problem(password)).toBeUndefined()
  })

  it('in any script', async () => {
    for (const password of ['شجرة قمر ملعقة دراجة', '고양이 우산 기차 연필 바다'])
      expect(await problem(password)).toBeUndefined()
  })
})
