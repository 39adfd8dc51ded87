import { randomUUID } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'
import { openLane } from './lane.ts'

// Programs that behave badly, in the place of the one that inspects: what matters here is what the lane does with them.
const folder = join(import.meta.dirname, '..', '..', '.cache')
const written: string[] = []
afterAll(() => written.forEach(path => rmSync(path)))

function laneOf(program: string) {
  const path = join(folder, `lane-${randomUUID()}.mjs`)
  written.push(path)
  writeFileSync(path, `${program}\nprocess.send('ready')`)
  return openLane(path, 'ahead')
}

const work = { task: 'inspect', mime: 'x', page: 1 } as const
const read = (text: string) => () => Promise.resolve(Buffer.from(text))

it('geeft een eigen proces de bytes en niets van onze omgeving', async () => {
  const lane = laneOf(
    `process.on('message', ({ content }) => process.send({ text: content.toString(), env: Object.keys(process.env) }))`,
  )
  expect(await lane.run({ ...work, read: read('hallo') })).toEqual({
    value: { text: 'hallo', env: ['MALLOC_ARENA_MAX', 'UV_THREADPOOL_SIZE'] },
  })
  lane.stop()
})

it('overleeft een proces dat omvalt, en begint voor het volgende een nieuw', async () => {
  const lane = laneOf(
    `process.on('message', ({ content }) => content.toString() === 'val' ? process.abort() : process.send(process.pid))`,
  )
  const first = await lane.run({ ...work, read: read('goed') })
  expect(await lane.run({ ...work, read: read('val') })).toBeNull()
  const later = await lane.run({ ...work, read: read('goed') })
  expect(later?.value).not.toBe(first?.value)
  lane.stop()
})

it('begint een nieuw proces als het vorige omviel terwijl het niets deed', async () => {
  const lane = laneOf(`process.on('message', () => process.send(process.pid))`)
  const first = await lane.run({ ...work, read: read('goed') })
  process.kill(Number(first?.value), 'SIGKILL')
  await vi.waitFor(() => expect(() => process.kill(Number(first?.value), 0)).toThrow())
  const later = await lane.run({ ...work, read: read('goed') })
  expect(later?.value).toEqual(expect.any(Number))
  expect(later?.value).not.toBe(first?.value)
  lane.stop()
})

it('maakt een eind aan wat tien seconden rekent of te veel geheugen vraagt (S-5)', async () => {
  const lane = laneOf(`process.on('message', ({ content }) => {
    const kept = []
    for (;;) if (content.toString() === 'geheugen') kept.push(Buffer.alloc(50_000_000, 1))
  })`)
  expect(await lane.run({ ...work, read: read('geheugen') })).toBeNull()
  expect(await lane.run({ ...work, read: read('rekenen') })).toBeNull()
  lane.stop()
}, 150_000)

it('weigert wat liep als het stopt, zodat het later opnieuw gebeurt', async () => {
  const lane = laneOf(`process.on('message', () => {})`)
  const running = lane.run({ ...work, read: read('blijft weg') })
  const waiting = lane.run({ ...work, read: read('wacht nog') })
  setImmediate(() => lane.stop())
  await expect(running).rejects.toThrow('gestopt')
  await expect(waiting).rejects.toThrow('gestopt')
})
