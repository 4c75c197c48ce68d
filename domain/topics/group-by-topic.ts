type Topic = { id: string }
type Placed = { topics: readonly string[] }

/**
 * Documents under each of their topics, in the order of the topics; a document with two topics stands under
 * both, because a reader looks under one. Topics without documents are left out.
 * @returns also `other`: what has no topic a reader can see
 */
export function groupByTopic<T extends Topic, D extends Placed>(
  topics: readonly T[],
  documents: readonly D[],
): { groups: { topic: T; documents: D[] }[]; other: D[] } {
  const known = new Set(topics.map(({ id }) => id))
  return {
    groups: topics
      .map((topic) => ({ topic, documents: documents.filter((one) => one.topics.includes(topic.id)) }))
      .filter((group) => group.documents.length > 0),
    other: documents.filter((one) => !one.topics.some((id) => known.has(id))),
  }
}
