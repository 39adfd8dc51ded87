import { ontvangBestand } from '#acties/bestand/ontvangBestand.ts'
import { zetCv } from '#acties/cv/zetCv.ts'
import { isLeegCv } from '#domein/cv/cv.ts'
import { gemisVan } from '#domein/cv/gemis.ts'
import type { Weigering } from '#domein/weigering.ts'
import { cvbladVan, cvHashVan, drukCv } from '#vragen/cv.ts'
import { leesOver } from '#vragen/cv/voorstellen.ts'
import { naar, toon } from '../antwoord.ts'
import { toonFout } from '../fouten.tsx'
import type { C } from '../omgeving.ts'
import type { Doe, Lees } from '../route.ts'
import { a1pad, cvpad } from './cvpaden.ts'
import { Cvpagina } from './Cvpagina.tsx'
import { Cvvoorbeeld } from './Cvvoorbeeld.tsx'
import { dichtOm } from './dicht.ts'
import { metCv, type MetCv } from './metCv.ts'
import { toonWeigering } from './weigering.tsx'

const gedaan: Readonly<Record<string, string>> = {
  toegevoegd: 'De regel staat in je cv.',
  bewaard: 'Bewaard.',
  hersteld: 'De regel staat weer in je cv.',
  overgenomen: 'Overgenomen. Kijk of het klopt, en vul aan wat je wilt.',
}

/** The CV of the holder: what stands in it and what can be done with it. */
export const cv: Lees = async c => {
  const gevonden = await metCv(c)
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  const { stand, staat, cv: inhoud, inzet } = gevonden
  const { gedaan: wat = '', verwijderd } = c.req.query()
  const { portfolio } = stand
  const over = leesOver(portfolio, staat)
  return toon(
    c,
    <Cvpagina
      {...{ bezoek: c.var.bezoek, stand, cv: inhoud, inzet, verwijderd }}
      bezwaren={dichtOm(c, stand, 'A1')}
      gemis={gemisVan(inhoud, c.var.ctx.klok.today(), portfolio.kader)}
      over={over.regels.length + Number(over.doelgroepen !== null)}
      melding={gedaan[wat]}
    />,
  )
}

/** The same as a reader sees it. */
export const voorbeeld: Lees = async c => {
  const gevonden = await metCv(c)
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  const { stand, cv: inhoud, inzet } = gevonden
  if (isLeegCv(inhoud)) return naar(c, cvpad(stand))
  const blad = cvbladVan(c.var.ctx, inhoud, stand.portfolio.rij)
  const bezwaren = dichtOm(c, stand, 'A1')
  return toon(c, <Cvvoorbeeld {...{ bezoek: c.var.bezoek, stand, blad, inzet, bezwaren }} />)
}

/** Sets the CV as a PDF, in a process apart, and puts that into the dossier as its CV. */
export const zet: Doe = async c => {
  const gevonden = await metCv(c)
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  const { stand, cv: inhoud } = gevonden
  const bezwaren = isLeegCv(inhoud) ? [nogLeeg] : dichtOm(c, stand, 'A1')
  if (bezwaren.length > 0) return toonWeigering(c, cvpad(stand), bezwaren)
  const pdf = await druk(c, gevonden)
  if (!pdf) return toonFout(c, 'geen-pdf')
  if (!pdf.ok) return toonWeigering(c, cvpad(stand), pdf.weigeringen)
  const { ctx } = c.var
  const { rij } = stand.portfolio
  const uitkomst = await zetCv(ctx, {
    dossierId: rij.id,
    bestand: pdf.waarde,
    hash: cvHashVan(ctx, inhoud, rij),
  })
  if (!uitkomst.ok) return toonWeigering(c, cvpad(stand), uitkomst.weigeringen)
  const { vervangen } = uitkomst.waarde
  return naar(c, `${a1pad(stand)}?${vervangen ? `vervangen=${vervangen}` : 'gedaan=cv'}`)
}

const nogLeeg: Weigering = {
  code: 'cv-leeg',
  tekst: 'Er staat nog niets in je cv. Vul eerst iets in.',
}

/** Taken in and inspected as any upload; null when it could not be made. */
async function druk(c: C, { stand, cv: inhoud }: MetCv) {
  const { ctx, opties, verzoek } = c.var
  const { rij } = stand.portfolio
  try {
    const { content } = await opties.drukker.print(drukCv(ctx, inhoud, rij), c.req.raw.signal)
    return await ontvangBestand(ctx, { naam: `Curriculum vitae ${rij.naam}.pdf`, inhoud: content })
  } catch (fout) {
    opties.log.error({ verzoek, err: fout }, 'een PDF is niet gelukt')
    return null
  }
}
