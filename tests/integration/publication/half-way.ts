import { expect, it, vi } from 'vitest'

import { rest } from '../../support/rest'
import type { Desk } from '../publication.int.test'
import { question } from './question'

export function halfWay(desk: () => Desk): void {
  it('shows visitors what the database holds', async () => {
    const { cms, token } = desk()
    const one = await question(cms, { nl: 'Op de site.' })
    await one.autosave('In de maak.')
    const update = vi.spyOn(cms.db, 'updateVersion').mockRejectedValue(new Error('The disk is full.'))
    const create = vi.spyOn(cms.db, 'createVersion').mockRejectedValue(new Error('The disk is full.'))
    const { status } = await rest('PATCH', `/faq/${one.id}`, { token, body: { _status: 'draft' } })
    update.mockRestore()
    create.mockRestore()
    expect(status).toBe(500)
    const { _status } = await cms.findByID({ collection: 'faq', id: one.id })
    expect(await one.read()).toBe(_status === 'published' ? 'Op de site.' : undefined)
  })
}
