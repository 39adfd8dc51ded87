import { isLeegCv } from '#domein/cv/cv.ts'
import { gemisVan } from '#domein/cv/gemis.ts'
import type { Weigering } from '#domein/weigering.ts'
import { cvbladVan } from '#vragen/cv.ts'
import { leesOver } from '#vragen/cv/voorstellen.ts'
import { leesVerwijderd } from '#vragen/verwijderd.ts'
import { naar, toon } from '../antwoord.ts'
import { toonFout } from '../fouten.tsx'
import type { C } from '../omgeving.ts'
import type { Doe, Lees } from '../route.ts'
import { a1pad, cvpad } from './cvpaden.ts'
import { beginCvdruk, cvdrukwerk, type Cvuitkomst } from './cvdruk.ts'
import { Cvpagina } from './Cvpagina.tsx'
import { Cvvoorbeeld } from './Cvvoorbeeld.tsx'
import { Cvwachtpagina } from './Cvwachtpagina.tsx'
import { dichtOm } from './dicht.ts'
import { metCv, type MetCv } from './metCv.ts'
import { toonWeigering } from './weigering.tsx'
import { wachtEven, type Werk } from './werkplaats.ts'

const gedaan: Readonly<Record<string, string>> = {
  toegevoegd: 'De regel staat in je cv.',
  bewaard: 'Bewaard.',
  teruggezet: 'Teruggezet. Wat er stond, staat bij de eerdere versies.',
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
  const { length: weg } = await leesVerwijderd(c.var.ctx, portfolio.rij)
  return toon(
    c,
    <Cvpagina
      {...{ bezoek: c.var.bezoek, stand, cv: inhoud, inzet, verwijderd, weg }}
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

/** Sets the CV as a PDF, apart from this request, and puts that into the dossier as its CV. */
export const zet: Doe = async c => {
  const gevonden = await metCv(c)
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  const { stand, cv: inhoud } = gevonden
  const bezwaren = isLeegCv(inhoud) ? [nogLeeg] : dichtOm(c, stand, 'A1')
  if (bezwaren.length > 0) return toonWeigering(c, cvpad(stand), bezwaren)
  const werk = beginCvdruk(c, gevonden)
  const af = await wachtEven(werk)
  return af ? klaar(c, gevonden, { werk, uitkomst: af.waarde }) : naar(c, `${cvpad(stand)}/pdf`)
}

/** How far the PDF of the CV is: it is being made, or what became of it. */
export const gezet: Lees = async c => {
  const gevonden = await metCv(c)
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  const { stand, inzet } = gevonden
  const werk = cvdrukwerk.vind(c, stand.portfolio.rij.id)
  if (werk?.klaar) {
    const uitkomst = 'waarde' in werk.klaar ? werk.klaar.waarde : 'mislukt'
    return klaar(c, gevonden, { werk, uitkomst })
  }
  if (!werk) return naar(c, inzet === 'gelijk' ? `${a1pad(stand)}?gedaan=cv` : cvpad(stand))
  c.header('Refresh', '5')
  return toon(c, <Cvwachtpagina bezoek={c.var.bezoek} stand={stand} />)
}

type Af = { werk: Werk<Cvuitkomst>; uitkomst: Cvuitkomst }

function klaar(c: C, { stand }: MetCv, { werk, uitkomst }: Af): Response {
  cvdrukwerk.vergeet(c, stand.portfolio.rij.id, werk)
  if (uitkomst === 'mislukt') return toonFout(c, 'geen-pdf')
  if (!uitkomst.ok) return toonWeigering(c, cvpad(stand), uitkomst.weigeringen)
  const { vervangen } = uitkomst.waarde
  return naar(c, `${a1pad(stand)}?${vervangen ? `vervangen=${vervangen}` : 'gedaan=cv'}`)
}

const nogLeeg: Weigering = {
  code: 'cv-leeg',
  tekst: 'Er staat nog niets in je cv. Vul eerst iets in.',
}
