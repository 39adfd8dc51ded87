import { Readable } from 'node:stream'
import type { Printed } from '#infra/pdf/index.ts'
import { leesArchiefexemplaar, leesLeesexemplaar } from '#vragen/exemplaar.ts'
import { toon } from '../antwoord.ts'
import { bijlage } from '../bijlage.ts'
import { toonFout } from '../fouten.tsx'
import { wachtHoogstens, werkplaats } from '../kandidaat/werkplaats.ts'
import { getalUitPad, idUitPad } from '../pad.ts'
import type { C } from '../omgeving.ts'
import type { Lees } from '../route.ts'
import { Exemplaarwachtpagina } from './Exemplaarwachtpagina.tsx'

/** A filing as an accessible PDF. */
export const leesexemplaar: Lees = c => geef(c, leesLeesexemplaar)

/** A filing as a PDF to keep, with its files inside. */
export const archiefexemplaar: Lees = c => geef(c, leesArchiefexemplaar)

type Exemplaar = NonNullable<Awaited<ReturnType<typeof leesLeesexemplaar>>>

/** Set and waiting for who asked for it; what nobody comes for is let go. */
type Uitkomst = Printed & { loslaten: NodeJS.Timeout }

const drukwerk = werkplaats<Uitkomst | 'mislukt'>()
const geduldMs = 1500
const bewaardMs = 10 * 60_000

/** Nearly every filing is set at once; of a long one a page says that it is being made, and it goes on whether or not somebody waits (ADR 23). */
async function geef(c: C, lees: typeof leesLeesexemplaar): Promise<Response> {
  const [dossier, nummer] = [idUitPad(c, 'dossier'), getalUitPad(c, 'nummer')]
  const exemplaar = await lees(c.var.ctx, dossier, nummer)
  if (!exemplaar) return toonFout(c, 'niet-gevonden')
  const plek = `${dossier} ${exemplaar.naam}`
  const af = await wachtHoogstens(beginOfVind(c, plek, exemplaar), geduldMs)
  if (!af) return toonWacht(c, exemplaar)
  const isEerste = drukwerk.vergeet(c, plek)
  if (af.waarde === 'mislukt') return toonFout(c, 'geen-pdf')
  // A file is read once: who asked at the same moment gets one of his own.
  return isEerste ? stuur(c, exemplaar, af.waarde) : geef(c, lees)
}

/** What was begun for exactly this filing as it stands now, whoever asked for it. */
function beginOfVind(c: C, plek: string, exemplaar: Exemplaar) {
  const kenmerk = c.var.ctx.hash(JSON.stringify(exemplaar.opdracht.data))
  const bekend = drukwerk.vind(c, plek)
  if (bekend?.kenmerk === kenmerk) return bekend
  return drukwerk.begin(c, plek, { kenmerk, doe: () => druk(c, plek, exemplaar) })
}

async function druk(c: C, plek: string, { opdracht }: Exemplaar): Promise<Uitkomst | 'mislukt'> {
  const { opties, verzoek } = c.var
  try {
    const gedrukt = await opties.drukker.print(opdracht, new AbortController().signal)
    const laatLos = () => {
      drukwerk.vergeet(c, plek)
      gedrukt.content.destroy()
    }
    return { ...gedrukt, loslaten: setTimeout(laatLos, bewaardMs).unref() }
  } catch (fout) {
    opties.log.error({ verzoek, err: fout }, 'een PDF is niet gelukt')
    return 'mislukt'
  }
}

function toonWacht(c: C, { opdracht }: Exemplaar): Response {
  const hier = c.req.path
  c.header('Refresh', '3')
  return toon(
    c,
    <Exemplaarwachtpagina
      {...{ bezoek: c.var.bezoek, hier }}
      indiening={hier.slice(0, hier.lastIndexOf('/'))}
      bestanden={opdracht.attachments.length}
    />,
  )
}

function stuur(c: C, { naam }: Exemplaar, { size, content, loslaten }: Uitkomst): Response {
  clearTimeout(loslaten)
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
