import type { Payload } from 'payload'
import { z } from 'zod'

type Values = Record<string, unknown>

/** The part of a model of Mongoose that lets one write past its types. */
type Model = {
  findOne: (where: Values) => { lean: () => Promise<Values | null> }
  collection: {
    insertOne: (document: Values) => Promise<unknown>
    replaceOne: (where: Values, document: Values) => Promise<unknown>
  }
}
const model = z.custom<Model>((value) => typeof value === 'function' && 'collection' in value)
const mongo = z.looseObject({ collections: z.record(z.string(), model), globals: model })

/** Reads and writes documents as MongoDB keeps them, whatever their types; undefined on SQLite. */
export function rawMongo(payload: Payload) {
  const { data: database } = mongo.safeParse(payload.db)
  if (!database) return undefined
  const { collections, globals } = database
  return {
    read: (collection: string, id: string) => collections[collection]?.findOne({ _id: id }).lean(),
    add: async (collection: string, { _id, ...document }: Values): Promise<void> => {
      await collections[collection]?.collection.insertOne({ ...document, was: _id })
    },
    readGlobal: (globalType: string) => globals.findOne({ globalType }).lean(),
    replaceGlobal: async (globalType: string, { _id, ...document }: Values): Promise<void> => {
      await globals.collection.replaceOne({ _id }, { ...document, globalType })
    },
  }
}
