// What this machine can do at all: the simplest HTTP server there is. Tells its port.
import { createServer } from 'node:http'

const server = createServer((_, antwoord) => {
  antwoord.setHeader('content-type', 'text/html; charset=utf-8')
  antwoord.end('<!doctype html><title>ijking</title>')
})
server.listen(0, '127.0.0.1', () => {
  const adres = server.address()
  process.send?.(typeof adres === 'object' ? adres?.port : '')
})
process.on('disconnect', () => process.exit())
