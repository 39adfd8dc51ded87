/** Gathers output as UTF-8 in one block of memory that grows, so that a line costs no objects of its own. */
export type Sink = {
  text(text: string): void
  bytes(bytes: Uint8Array): void
  /** How many bytes were gathered, roughly. */
  size(): number
  /** What was gathered; the sink starts empty again. */
  take(): Buffer
}

const start = 64 * 1024
const mostBytesPerUnit = 3

export function newSink(): Sink {
  let block = Buffer.allocUnsafe(start)
  let length = 0
  let pending = ''
  const makeRoom = (needed: number): void => {
    if (length + needed <= block.length) return
    const larger = Buffer.allocUnsafe((length + needed) * 2)
    larger.set(block.subarray(0, length))
    block = larger
  }
  const flush = (): void => {
    makeRoom(pending.length * mostBytesPerUnit)
    length += block.write(pending, length)
    pending = ''
  }
  return {
    text: text => {
      pending += text
    },
    bytes: bytes => {
      flush()
      makeRoom(bytes.length)
      block.set(bytes, length)
      length += bytes.length
    },
    size: () => length + pending.length,
    take: () => {
      flush()
      const taken = Buffer.from(block.subarray(0, length))
      length = 0
      return taken
    },
  }
}
