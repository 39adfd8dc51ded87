import { once } from 'node:events'
import { createServer } from 'node:net'

/** A port of this computer that nobody listens on now. */
export async function vrijePoort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const adres = server.address()
  server.close()
  await once(server, 'close')
  return typeof adres === 'object' && adres ? adres.port : 0
}
