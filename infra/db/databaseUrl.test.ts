import { existsSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'
import { endPrograms, startProgram } from '../testprogram.ts'
import { testDatabase } from './testdatabase.ts'
import { cleanUp, dataFolder } from './testembedded.ts'

const { target, pool } = await testDatabase()

afterAll(async () => {
  await endPrograms()
  await cleanUp()
})

/** A road over TCP to the socket of the test server, which can be broken up and laid again. */
async function road(port: number) {
  const open = new Set<Socket>()
  const server = createServer(from => {
    const to = connect(join(target.host, '.s.PGSQL.5432'))
    for (const end of [from, to]) {
      open.add(end)
      end.on('error', () => {})
      end.on('close', () => open.delete(end))
    }
    from.pipe(to).pipe(from)
  })
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
  return {
    port: Number(Object(server.address()).port),
    breakUp: () => {
      server.close()
      for (const end of open) end.destroy()
    },
  }
}

it('draait met DATABASE_URL op een andere server, en herstelt vanzelf als die weg is geweest', async () => {
  const first = await road(0)
  const folder = dataFolder()
  const program = startProgram({
    VAKBEWIJS_DATA: folder,
    // Without a demonstration there is nothing to fill, so a start takes a second.
    VAKBEWIJS_DEMO: 'uit',
    SMTP_URL: 'smtp://127.0.0.1:9',
    SMTP_VAN: 'post@register.voorbeeld',
    DATABASE_URL: `postgres://${target.user}@127.0.0.1:${first.port}/${target.database}`,
  })
  const address = await program.address()
  const status = async (path: string) => (await fetch(address + path)).status
  expect([await status('/gereed'), await status('/gezond')]).toEqual([200, 200])
  expect(existsSync(join(folder, 'pgdata'))).toBe(false)
  expect((await pool.query('select naam from migratie')).rowCount).toBeGreaterThan(0)

  first.breakUp()
  expect([await status('/gereed'), await status('/gezond')]).toEqual([503, 200])

  const second = await road(first.port)
  await vi.waitFor(async () => expect(await status('/gereed')).toBe(200), { timeout: 10_000 })
  program.kill('SIGTERM')
  expect((await program.end()).code).toBe(0)
  second.breakUp()
})
