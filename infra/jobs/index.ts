import type { Db } from '#infra/db/schema.ts'

/** Every kind of work that is done outside a request, with what it needs to know. */
export type JobData = {
  'verstuur-post': Record<string, never>
  'ruim-op': Record<string, never>
  herinner: Record<string, never>
  'maak-beelden': Record<string, never>
}

export type JobName = keyof JobData

/** Puts work in the queue, in the transaction that is handed in: it exists when that is committed, and only then. */
export type Jobs = {
  enqueue<Name extends JobName>(db: Db, name: Name, data: JobData[Name]): Promise<void>
}
