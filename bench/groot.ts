// The largest portfolio (300 activities, 300 files, 200.000 words, and 300 meetings and 300 drafts beside them): every page of everybody who sees it, one after the other.
import { bouw } from './web/bouw.ts'
import { report } from './report.ts'
import { startDienst } from './web/dienst.ts'
import { maakGroteMensen } from './web/groteMensen.ts'
import { maakRondgang, type Blad } from './web/rondgang.ts'

const lat = { cpuMs: 8, bytes: 200_000 }

bouw()
const dienst = await startDienst()
const bladen: Blad[] = []
try {
  for (const kijker of await maakGroteMensen(dienst))
    bladen.push(...(await maakRondgang(dienst, kijker)))
} finally {
  await dienst.stop()
}
const zwaarste = bladen.toSorted((een, ander) => ander.cpu - een.cpu)
const teZwaar = bladen.filter(({ cpu, bytes }) => cpu > lat.cpuMs || bytes > lat.bytes)
console.log(
  `\nHet grootste portfolio, ${bladen.length} bladzijden; de zwaarste (lat ${lat.cpuMs} ms, ${lat.bytes} bytes):`,
)
console.table(zwaarste.slice(0, 20))
console.log(`${teZwaar.length === 0 ? 'gehaald     ' : 'niet gehaald'}  het grootste portfolio`)
report('groot', { lat, bladen: zwaarste })
process.exitCode = teZwaar.length === 0 ? 0 : 1
