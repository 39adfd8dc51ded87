import type { ColumnType } from 'kysely'

/** A jsonb column: written as JSON text, read as unknown, so that every reader parses it. */
export type Json = ColumnType<unknown, string, string>

/** The same where the database fills in an empty one. */
export type JsonWithDefault = ColumnType<unknown, string | undefined, string>
