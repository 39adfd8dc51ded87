import { Readable } from 'node:stream'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Afschrift } from '#domein/portfolio/afschrift.ts'
import { leesPortfolio, type Portfolio } from '#vragen/portfolio.ts'
import { pakUitvoer, type Leesblad } from '#vragen/pakket.ts'
import { zipbestanden } from '#vragen/volledig.ts'
import { drukVoorlopig, leesVoorlopig } from '#vragen/voorlopig.ts'
import { bijlage } from '../bijlage.ts'
import { toonFout } from '../fouten.tsx'
import type { C } from '../omgeving.ts'
import { idUitPad } from '../pad.ts'
import type { Lees } from '../route.ts'
import { Meeneemblad } from './Meeneemblad.tsx'

/** Everything of this portfolio as one zip, made while it is sent. */
export const uitvoerAlles: Lees = async c => {
  const { ctx, opties, verzoek } = c.var
  const portfolio = await leesPortfolio(ctx, idUitPad(c, 'dossier'))
  if (!portfolio) return toonFout(c, 'niet-gevonden')
  const afschrift = await leesVoorlopig(ctx, portfolio)
  const { naam, inhoud } = pakUitvoer(ctx, portfolio, bladen(c, portfolio, afschrift))
  inhoud.on('error', fout => opties.log.error({ verzoek, err: fout }, 'een export brak af'))
  if (c.req.method === 'HEAD') inhoud.destroy()
  return c.body(Readable.toWeb(inhoud), 200, {
    'Content-Type': 'application/zip',
    'Content-Disposition': bijlage(naam),
    'Content-Security-Policy': "sandbox; default-src 'none'",
    'Cache-Control': 'private, no-store',
  })
}

const bladen = (c: C, portfolio: Portfolio, afschrift: Afschrift): Leesblad[] => [
  { pad: 'portfolio.html', maak: () => Promise.resolve(alsHtml(c, portfolio, afschrift)) },
  { pad: 'portfolio.pdf', maak: () => alsPdf(c, afschrift) },
]

function alsHtml(c: C, portfolio: Portfolio, afschrift: Afschrift): Readable {
  // A draft is not in what is read.
  const paden = new Map(zipbestanden(portfolio, []).map(({ sha256, pad }) => [sha256, pad]))
  const { stijl } = c.var.opties.statisch
  const tekst = renderToStaticMarkup(<Meeneemblad {...{ afschrift, paden, stijl }} />)
  return Readable.from([`<!doctype html>${tekst}`])
}

/** The rest is worth having without it. */
async function alsPdf(c: C, afschrift: Afschrift): Promise<Readable | null> {
  const { ctx, opties, verzoek } = c.var
  try {
    const opdracht = drukVoorlopig(ctx, afschrift)
    return (await opties.drukker.print(opdracht, c.req.raw.signal)).content
  } catch (fout) {
    opties.log.error({ verzoek, err: fout }, 'een PDF is niet gelukt')
    return null
  }
}
