import { Readable } from 'node:stream'
import { leesArchiefexemplaar, leesLeesexemplaar } from '#vragen/exemplaar.ts'
import { bijlage } from '../bijlage.ts'
import { toonFout } from '../fouten.tsx'
import { getalUitPad, idUitPad } from '../pad.ts'
import type { C } from '../omgeving.ts'
import type { Lees } from '../route.ts'

/** A filing as an accessible PDF. */
export const leesexemplaar: Lees = c => druk(c, leesLeesexemplaar)

/** A filing as a PDF to keep, with its files inside. */
export const archiefexemplaar: Lees = c => druk(c, leesArchiefexemplaar)

async function druk(c: C, lees: typeof leesLeesexemplaar): Promise<Response> {
  const { ctx, opties, verzoek } = c.var
  const exemplaar = await lees(ctx, idUitPad(c, 'dossier'), getalUitPad(c, 'nummer'))
  if (!exemplaar) return toonFout(c, 'niet-gevonden')
  try {
    const { size, content } = await opties.drukker.print(exemplaar.opdracht, c.req.raw.signal)
    if (c.req.method === 'HEAD') content.destroy()
    return c.body(Readable.toWeb(content), 200, koppen(exemplaar.naam, size))
  } catch (fout) {
    opties.log.error({ verzoek, err: fout }, 'een PDF is niet gelukt')
    return toonFout(c, 'geen-pdf')
  }
}

const koppen = (naam: string, size: number) => ({
  'Content-Type': 'application/pdf',
  'Content-Length': String(size),
  'Content-Disposition': bijlage(naam),
  'Content-Security-Policy': "sandbox; default-src 'none'",
  'Cache-Control': 'private, no-store',
})
