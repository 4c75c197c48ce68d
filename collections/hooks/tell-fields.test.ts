import { ValidationError, type AfterErrorHookArgs } from 'payload'
import { expect, test } from 'vitest'

import { tellFields } from './tell-fields'

const tell = (error: Error) => tellFields({ error } as AfterErrorHookArgs)

test('names each refused field with its reason, also of an error of another copy of the class', () => {
  const errors = [{ path: 'youth.summary', message: 'Deze tekst is nog leeg.' }]
  const foreign = Object.assign(new Error('Ongeldig: youth.summary'), { data: { errors } })
  for (const error of [foreign, new ValidationError({ errors })])
    expect(tell(error)).toMatchObject({ response: { errors: [{ data: { errors } }] } })
})

test('leaves every other error as it is', () => {
  for (const error of [new Error('weg'), Object.assign(new Error('weg'), { data: { errors: [] } })])
    expect(tell(error)).toBeUndefined()
})
