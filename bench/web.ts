// The pages under load, beside a calibration on the same machine: speed, processor, statements, weight, uploads and memory; then ten times the data.
import { setTimeout as wait } from 'node:timers/promises'
import { report } from './report.ts'
import { startMeetlat } from './web/belasting.ts'
import { bouw } from './web/bouw.ts'
import { startDienst, type Dienst } from './web/dienst.ts'
import { meetKoud, meetTelefoon } from './web/koud.ts'
import { vulMassa, type Omvang } from './web/massa.ts'
import { afgerond, meetPagina, type Stand } from './web/meet.ts'
import { maakMensen } from './web/mensen.ts'
import { paginas as paginasVan, type Pagina } from './web/paginas.ts'
import { meetUploads } from './web/upload.ts'
import { geheugenVan } from './web/verbruik.ts'
import { telVragen } from './web/vragen.ts'

const leeg: Omvang = { register: 0, dossiers: 0 }
const gewoon: Omvang = { register: 100_000, dossiers: 2_000 }
const tienvoud: Omvang = { register: 1_000_000, dossiers: 20_000 }
const lat = {
  cpuMs: 4,
  verhouding: { 1: 40, 8: 50, 32: 60 } as Readonly<Record<number, number>>,
  uploadMs: 100,
  pssMib: 200,
  vragen: 10,
  verzoeken: 10,
  bytes: 150_000,
  telefoon: 95,
}

bouw()
const meetlat = await startMeetlat()
const dienst = await startDienst()
const gehaald: boolean[] = []
try {
  await meetAlles(dienst)
} finally {
  meetlat.stop()
  await dienst.stop()
}
process.exitCode = gehaald.every(Boolean) ? 0 : 1

async function meetAlles(server: Dienst): Promise<void> {
  meld('gegevens maken')
  const mensen = await maakMensen(server)
  await vulMassa(server.geduldig, leeg, gewoon)
  meld('geheugen, vragen en koud laden')
  await wait(3000)
  const rust = geheugenVan(server.processen)
  const paginas = paginasVan(mensen)
  const vragen = await telVragen(server, paginas)
  const koud = await meetKoud(server.adres, paginas)
  const telefoon = await meetTelefoon(server.adres, paginas)
  console.table(
    paginas.map(({ naam }, plek) => ({
      pagina: naam,
      vragen: vragen[plek],
      'verzoeken koud': koud[plek]?.verzoeken,
      'bytes koud': koud[plek]?.bytes,
      'Lighthouse op een telefoon': telefoon[plek],
    })),
  )
  meld('onder druk')
  const eenmaal = await meet(server, paginas, { pagina: 3, ijking: 1 })
  toon('de gewone hoeveelheid', eenmaal)
  meld('tien keer zoveel gegevens maken')
  await vulMassa(server.geduldig, gewoon, tienvoud)
  meld('weer onder druk')
  const tien = await meet(server, paginas, { pagina: 2, ijking: 1 })
  // Last: what is uploaded stands on the pages of its holder from then on.
  const uploads = await meetUploads(server, mensen)

  const upload = { p50: percentiel(uploads, 0.5), p95: percentiel(uploads, 0.95) }
  const druk = Math.max(...[...eenmaal, ...tien].map(({ pss }) => pss))
  toon('tien keer zoveel', tien)
  console.log(`upload van 1 MiB: p50 ${upload.p50} ms, p95 ${upload.p95} ms (lat ${lat.uploadMs})`)
  console.log(`geheugen: ${rust} MiB in rust (lat ${lat.pssMib}), hoogstens ${druk} MiB onder druk`)
  keur(eenmaal, { vragen, koud, telefoon, upload, rust })
  report('web', { lat, eenmaal, tien, vragen, koud, telefoon, upload, pss: { rust, druk } })
}

async function meet(
  server: Dienst,
  paginas: readonly Pagina[],
  duur: { pagina: number; ijking: number },
): Promise<Stand[]> {
  const standen: Stand[] = []
  for (const pagina of paginas)
    standen.push(...(await meetPagina(server, pagina, { meetlat, duur })))
  return standen
}

function toon(titel: string, standen: readonly Stand[]): void {
  console.log(`\nMet ${titel}:`)
  console.table(
    standen.map(({ pagina, cpu, ...een }) => ({
      pagina,
      verb: een.verbindingen,
      'per s': Math.round(een.perSeconde),
      p50: een.p50,
      p95: een.p95,
      p99: een.p99,
      fouten: een.fouten,
      ijking: een.ijking,
      'ijk cpu µs': een.ijkCpu,
      verhouding: een.verhouding,
      'cpu app': cpu.toepassing,
      'cpu db': cpu.database,
      'cpu samen': cpu.samen,
    })),
  )
}

type Rest = {
  vragen: readonly number[]
  koud: readonly { verzoeken: number; bytes: number }[]
  telefoon: readonly number[]
  upload: { p95: number }
  rust: number
}

/** Says for each bar whether it is reached; what is not makes the run fail. */
function keur(standen: readonly Stand[], { vragen, koud, telefoon, upload, rust }: Rest): void {
  const acht = standen.filter(({ verbindingen }) => verbindingen === 8)
  zeg(
    'cpu per bladzijde',
    acht.every(({ cpu }) => cpu.samen <= lat.cpuMs),
  )
  zeg(
    'verhouding met de ijking',
    standen.every(een => een.verhouding <= (lat.verhouding[een.verbindingen] ?? 0)),
  )
  zeg(
    'geen fouten',
    standen.every(({ fouten }) => fouten === 0),
  )
  zeg(
    'vragen per bladzijde',
    vragen.every(aantal => aantal <= lat.vragen),
  )
  zeg(
    'koud laden',
    koud.every(een => een.verzoeken <= lat.verzoeken && een.bytes <= lat.bytes),
  )
  zeg(
    'snel op een telefoon (Lighthouse)',
    telefoon.every(cijfer => cijfer >= lat.telefoon),
  )
  zeg('upload', upload.p95 <= lat.uploadMs)
  zeg('geheugen in rust', rust <= lat.pssMib)
}

function zeg(wat: string, isGehaald: boolean): void {
  gehaald.push(isGehaald)
  console.log(`${isGehaald ? 'gehaald     ' : 'niet gehaald'}  ${wat}`)
}

function meld(wat: string): void {
  console.log(`${String(Math.round(performance.now() / 1000)).padStart(4)} s  ${wat}`)
}

function percentiel(opVolgorde: readonly number[], deel: number): number {
  return afgerond(opVolgorde[Math.ceil(opVolgorde.length * deel) - 1] ?? 0)
}
