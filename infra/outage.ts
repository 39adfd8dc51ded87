/**
 * True when this error says that the database or the disk cannot serve now (away, full, overloaded): nothing is wrong in the program,
 * and the same request can succeed a little later.
 */
export function isOutage(error: unknown): boolean {
  const [code, message] = [textIn(error, 'code'), textIn(error, 'message')]
  const isSocketGone = code === 'ENOENT' && textIn(error, 'syscall') === 'connect'
  return isSocketGone || system.has(code) || database.test(code) || connection.test(message)
}

/** Of the operating system: the server cannot be reached, the disk cannot be written. */
const system = new Set(
  'ECONNREFUSED ECONNRESET EPIPE ETIMEDOUT EHOSTUNREACH ENETUNREACH EAI_AGAIN ENOSPC EDQUOT EROFS EACCES EPERM EIO EMFILE ENFILE'.split(
    ' ',
  ),
)

/** Of PostgreSQL: connection (08), read-only (25006), deadlock (40), out of resources (53), waited too long (55P03, 57014), stopping or starting (57P), disk (58). */
const database = /^(?:08...|25006|40001|40P01|53...|55P03|57014|57P0.|58...)$/

/** Of the client of PostgreSQL, which gives these no code. */
const connection =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client (?:has encountered a connection error|was closed))/

function textIn(error: unknown, name: string): string {
  const value: unknown =
    typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined
  return typeof value === 'string' ? value : ''
}
