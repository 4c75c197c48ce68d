import { describe, expect, it } from 'vitest'

import { decide } from './decide'

const record = { id: '1', document: 'a', fileHash: 'file', documentHash: 'doc' }
const stored = { id: 'a', hash: 'doc' }

describe('deciding what to do with a content file', () => {
  it('makes what was never there', () => {
    expect(decide('file', undefined, undefined, false)).toEqual({ act: 'create' })
  })
  it('leaves a document alone that an editor made under the same address', () => {
    expect(decide('file', undefined, stored, false)).toMatchObject({ act: 'left alone' })
  })
  it('takes a document for its own when the last run was cut off', () => {
    expect(decide('file', undefined, stored, true)).toEqual({ act: 'update' })
  })
  it('finishes what it was updating', () => {
    expect(decide('file', { ...record, fileHash: null }, stored, true)).toEqual({ act: 'update' })
  })
  it('changes nothing when nothing changed', () => {
    expect(decide('file', record, stored, false)).toEqual({ act: 'unchanged' })
  })
  it('updates what only the file changed', () => {
    expect(decide('new', record, stored, false)).toEqual({ act: 'update' })
  })
  it.each(['file', 'new'])('never overwrites what an editor changed (file hash %s)', (hash) => {
    expect(decide(hash, record, { id: 'a', hash: 'edited' }, false)).toEqual({
      act: 'left alone',
      reason: 'was changed in the CMS',
    })
  })
  it('does not bring back what was deleted', () => {
    expect(decide('new', record, undefined, false)).toEqual({
      act: 'left alone',
      reason: 'was deleted in the CMS',
    })
  })
})
