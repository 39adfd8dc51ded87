import { DatabaseError } from 'pg'
import { destination, pino, stdTimeFunctions, type DestinationStream, type Logger } from 'pino'

export type Log = Logger

/** Keys that could carry what belongs to a person or opens a door; a line with one of them shows [weg] instead. */
const personal =
  'naam email aan onderwerp tekst wachtwoord inlogcode sleutel token cookie authorization body gegevens'.split(
    ' ',
  )

const options = {
  base: null,
  timestamp: stdTimeFunctions.isoTime,
  serializers: { err: describeError },
  redact: { paths: personal.flatMap(key => [key, `*.${key}`, `*.*.${key}`]), censor: '[weg]' },
}

/** The log of this process: one JSON line per event on standard output, with ids, names of acts and durations only. */
export const createLog = (level: string): Log => logTo(level, destination({ fd: 1, sync: true }))

/** The same log, written to this stream. */
export function logTo(level: string, stream: DestinationStream): Log {
  return pino({ level, ...options }, stream)
}

/** What the database complains about quotes the values of a row, so of that only the kind and the place are kept. */
function describeError(error: unknown): Record<string, string | undefined> {
  if (error instanceof DatabaseError) {
    const { code, table, constraint, routine } = error
    return { name: 'DatabaseError', code, table, constraint, routine }
  }
  if (error instanceof Error)
    return { name: error.name, message: error.message, stack: error.stack }
  return { name: typeof error }
}
