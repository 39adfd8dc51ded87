import { Readable } from 'node:stream'
import { leesArchiefexemplaar, leesLeesexemplaar, type Exemplaar } from '#vragen/exemplaar.ts'
import { toon } from '../antwoord.ts'
import { bijlage } from '../bijlage.ts'
import { toonFout } from '../fouten.tsx'
import { wachtHoogstens, werkplaats, type Werk } from '../kandidaat/werkplaats.ts'
import { getalUitPad, idUitPad } from '../pad.ts'
import type { C } from '../omgeving.ts'
import type { Lees } from '../route.ts'
import { Exemplaarwachtpagina } from './Exemplaarwachtpagina.tsx'
import { klaarlegplek, type Klaarliggend } from './klaarliggend.ts'

/** A filing as an accessible PDF. */
export const leesexemplaar: Lees = c => geef(c, leesLeesexemplaar)

/** A filing as a PDF to keep, with its files inside. */
export const archiefexemplaar: Lees = c => geef(c, leesArchiefexemplaar)

type Mislukt = { isMislukt: true; op: Date }
type Uitkomst = Klaarliggend | Mislukt

const drukwerk = werkplaats<Uitkomst>()
const legKlaar = klaarlegplek({ meeste: 20, bytes: 500_000_000, ms: 10 * 60_000 })
const geduldMs = 1500
/** So many at once for one person; the next one waits for its turn. */
const meestTegelijk = 2
/** After that long it is tried again for who comes back. */
const misluktMs = 60_000

const isMislukt = (uitkomst: Uitkomst): uitkomst is Mislukt => 'isMislukt' in uitkomst

/** Nearly every filing is set at once; of a long one a page says that it is being made, and it goes on whether or not somebody waits (ADR 23). */
async function geef(c: C, lees: typeof leesLeesexemplaar): Promise<Response> {
  const [dossier, nummer] = [idUitPad(c, 'dossier'), getalUitPad(c, 'nummer')]
  const exemplaar = await lees(c.var.ctx, dossier, nummer)
  if (!exemplaar) return toonFout(c, 'niet-gevonden')
  const plek = `${dossier} ${exemplaar.naam}`
  const werk = beginOfVind(c, plek, exemplaar)
  const af = werk && (await wachtHoogstens(werk, geduldMs))
  if (!werk || !af) return toonWacht(c, exemplaar)
  const isEerste = drukwerk.vergeet(c, plek, werk)
  if (isMislukt(af.waarde)) return toonFout(c, 'geen-pdf')
  // A file is read once: who asked at the same moment gets one of his own.
  return isEerste ? stuur(c, exemplaar, af.waarde) : geef(c, lees)
}

/** What was begun for exactly this filing as it stands now, whoever asked for it; null as long as who asks has enough in hand. */
function beginOfVind(c: C, plek: string, exemplaar: Exemplaar): Werk<Uitkomst> | null {
  const bekend = drukwerk.vind(c, plek)
  if (bekend?.kenmerk === exemplaar.kenmerk && !isVoorbij(c, uitkomstVan(bekend))) return bekend
  if (drukwerk.bezigVoor(c) >= meestTegelijk) return null
  const oud = uitkomstVan(bekend)
  if (oud && !isMislukt(oud)) oud.laatLos()
  const werk: Werk<Uitkomst> = drukwerk.begin(c, plek, {
    kenmerk: exemplaar.kenmerk,
    doe: () => druk(c, exemplaar, () => drukwerk.vergeet(c, plek, werk)),
  })
  return werk
}

const uitkomstVan = (werk: Werk<Uitkomst> | undefined): Uitkomst | null =>
  werk?.klaar && 'waarde' in werk.klaar ? werk.klaar.waarde : null

/** That it failed a while ago says nothing about now. */
const isVoorbij = (c: C, uitkomst: Uitkomst | null): boolean =>
  uitkomst !== null &&
  isMislukt(uitkomst) &&
  c.var.ctx.klok.now().getTime() - uitkomst.op.getTime() > misluktMs

async function druk(c: C, exemplaar: Exemplaar, opLosgelaten: () => void): Promise<Uitkomst> {
  const { opties, verzoek, ctx } = c.var
  try {
    const opdracht = await exemplaar.maakOpdracht()
    const gedrukt = await opties.drukker.print(opdracht, new AbortController().signal)
    return legKlaar(gedrukt, opLosgelaten)
  } catch (fout) {
    opties.log.error({ verzoek, err: fout }, 'een PDF is niet gelukt')
    return { isMislukt: true, op: ctx.klok.now() }
  }
}

/** Not there yet: a browser shows the page and asks again by itself, a program reads that it has to come back. */
function toonWacht(c: C, { bestanden }: Exemplaar): Response {
  const hier = c.req.path
  c.header('Refresh', '3')
  c.header('Retry-After', '3')
  return toon(
    c,
    <Exemplaarwachtpagina
      {...{ bezoek: c.var.bezoek, hier, bestanden }}
      indiening={hier.slice(0, hier.lastIndexOf('/'))}
    />,
    503,
  )
}

function stuur(c: C, { naam }: Exemplaar, { size, content, neem }: Klaarliggend): Response {
  neem()
  if (c.req.method === 'HEAD') content.destroy()
  return c.body(Readable.toWeb(content), 200, koppen(naam, size))
}

const koppen = (naam: string, size: number) => ({
  'Content-Type': 'application/pdf',
  'Content-Length': String(size),
  'Content-Disposition': bijlage(naam),
  'Content-Security-Policy': "sandbox; default-src 'none'",
  'Cache-Control': 'private, no-store',
})
