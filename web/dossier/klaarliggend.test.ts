import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { klaarlegplek } from './klaarliggend.ts'

const gedrukt = (size: number) => ({ size, content: Readable.from([Buffer.alloc(size)]) })

it('houdt van wat niemand ophaalt maar zoveel, en zo groot samen: wat het langst ligt gaat eerst', () => {
  const leg = klaarlegplek({ meeste: 3, bytes: 100, ms: 60_000 })
  const weg: string[] = []
  const klaar = (naam: string, size: number) => leg(gedrukt(size), () => void weg.push(naam))
  const [a, b] = [klaar('a', 10), klaar('b', 10)]
  klaar('c', 10)
  expect(weg).toEqual([])
  // Being sent: it counts no more, and nobody lets go of it.
  b.neem()
  klaar('d', 10)
  expect(weg).toEqual([])
  klaar('e', 10)
  expect([weg, a.content.destroyed, b.content.destroyed]).toEqual([['a'], true, false])
  // The newest stays, however large it is.
  const groot = klaar('groot', 200)
  expect([weg, groot.content.destroyed]).toEqual([['a', 'c', 'd', 'e'], false])
})
