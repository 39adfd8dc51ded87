import { createServer, type RequestListener } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { Refusal } from './refusal.ts'

type Fetch = Parameters<typeof getRequestListener>[0]

/** The open port. It answers "not yet" until `serve`; `close` takes no new requests and waits for those in hand. */
export type Door = { port: number; serve(fetch: Fetch): void; close(): Promise<void> }

const limits = { headersTimeout: 15_000, requestTimeout: 120_000, drainMs: 10_000 }

/** Opens this port before anything else starts, so that a taken one is known at once; refused when it cannot be had. */
export async function openDoor(host: string, port: number): Promise<Door> {
  let listener: RequestListener = notYet
  const server = createServer(limits, (request, response) => listener(request, response))
  await new Promise<void>((resolve, reject) => {
    server.once('error', error => reject(new Refusal(problemOf(error, host, port))))
    server.listen(port, host, resolve)
  })
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : port,
    serve: fetch => (listener = getRequestListener(fetch)),
    close: async () => {
      const timer = setTimeout(() => server.closeAllConnections(), limits.drainMs)
      await new Promise(resolve => server.close(resolve))
      clearTimeout(timer)
    },
  }
}

const notYet: RequestListener = (request, response) => {
  const alive = request.url === '/gezond'
  response.writeHead(alive ? 200 : 503, {
    'content-type': 'text/plain; charset=utf-8',
    'retry-after': '2',
  })
  response.end(alive ? 'ok' : 'Vakbewijs start; probeer het zo opnieuw.')
}

const problems: Record<string, (host: string, port: number) => string> = {
  EADDRINUSE: (host, port) =>
    `Poort ${port} op ${host} is al in gebruik: stop wat daar draait of kies met PORT een andere.`,
  EACCES: (_, port) => `Poort ${port} mag deze gebruiker niet openen: kies met PORT een hogere.`,
  EADDRNOTAVAIL: host => `HOST ${host} is geen adres van deze computer.`,
  ENOTFOUND: host => `HOST ${host} is geen bekend adres.`,
}

function problemOf(error: NodeJS.ErrnoException, host: string, port: number): string {
  const known = problems[error.code ?? '']
  return known ? known(host, port) : `Poort ${port} op ${host} gaat niet open: ${error.message}`
}
