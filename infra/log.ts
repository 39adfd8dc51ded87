import { pino, type Logger } from 'pino'

export type Log = Logger

/** Keys that could carry what belongs to a person; a line with one of them shows [weg] instead. */
const personal = [
  'naam',
  'email',
  'aan',
  'wachtwoord',
  'code',
  'token',
  'cookie',
  'authorization',
  'tekst',
]

/** The log of this process: one JSON line per event on standard output, with ids, names of acts and durations only. */
export function createLog(level: string): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: personal.flatMap(key => [key, `*.${key}`, `*.*.${key}`]), censor: '[weg]' },
    },
    pino.destination({ fd: 1, sync: true }),
  )
}
