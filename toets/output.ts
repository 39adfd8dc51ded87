import { once } from 'node:events'

/** Writes to standard output and waits while its reader is behind. */
export const toOutput = (text: string | Buffer): Promise<void> => writeTo(process.stdout, text)

/** Writes to standard error and waits while its reader is behind. */
export const toError = (text: string): Promise<void> => writeTo(process.stderr, text)

async function writeTo(stream: NodeJS.WriteStream, text: string | Buffer): Promise<void> {
  if (text.length > 0 && !stream.write(text)) await once(stream, 'drain')
}

/** Ends quietly when the reader of the output has gone away, as `head` does. */
export function endWithReader(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') process.exitCode = 2
      process.exit()
    })
}
