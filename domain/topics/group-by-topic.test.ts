import { describe, expect, it } from 'vitest'

import { groupByTopic } from './group-by-topic'

const school = { id: 'school' }
const home = { id: 'home' }
const exams = { id: 'exams' }

describe('groupByTopic', () => {
  it('shows a document under each of its topics, in the order of the topics', () => {
    const both = { name: 'both', topics: ['home', 'school'] }
    const one = { name: 'one', topics: ['home'] }
    expect(groupByTopic([school, home], [one, both])).toEqual({
      groups: [
        { topic: school, documents: [both] },
        { topic: home, documents: [one, both] },
      ],
      other: [],
    })
  })

  it('leaves out topics that would be an empty heading', () => {
    const { groups } = groupByTopic([school, exams], [{ topics: ['school'] }])
    expect(groups.map(({ topic }) => topic)).toEqual([school])
  })

  it('keeps documents without a topic, or with one that is gone, within reach', () => {
    const loose = { topics: [] }
    const orphan = { topics: ['removed'] }
    expect(groupByTopic([school], [loose, orphan]).other).toEqual([loose, orphan])
  })
})
