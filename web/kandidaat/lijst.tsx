import { heropenLijst, ontvangLijst } from '#acties/pe/ontvangLijst.ts'
import { leesLijstIn } from '#acties/pe/leesLijstIn.ts'
import { voorbeeldlijst } from '#domein/pe/lijst.ts'
import type { Weigering } from '#domein/weigering.ts'
import { toonLijstVooraf } from '#vragen/lijst.ts'
import { naar, toon } from '../antwoord.ts'
import { bijlage } from '../bijlage.ts'
import { toonFout } from '../fouten.tsx'
import { leesBestand } from '#lib/bestandswaarde.ts'
import { nieuw, type Stand as Vorm } from '../formulier/stand.ts'
import type { C } from '../omgeving.ts'
import { idUitPad } from '../pad.ts'
import type { Bewaar, Doe, Lees } from '../route.ts'
import { leesCsv } from './csv.ts'
import { Lijstpagina } from './Lijstpagina.tsx'
import { Lijstvooraf } from './Lijstvooraf.tsx'
import { standUitPad } from './stand.ts'

/** How a list of activities is made and read in. */
export const lijst: Lees = c => pagina(c, nieuw(), 200)

/** The list to fill in: semicolons and a BOM, as a Dutch Excel reads it. */
export const lijstvoorbeeld: Lees = async c => {
  const stand = await standUitPad(c)
  if (!stand) return toonFout(c, 'niet-gevonden')
  return c.body(`\uFEFF${voorbeeldlijst(stand.portfolio.kader)}`, 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': bijlage('voorbeeldlijst-activiteiten.csv'),
    'Cache-Control': 'private, no-store',
  })
}

const geweigerd = new WeakMap<C, readonly Weigering[]>()

/** Takes the list in; the preview reads it from where it is kept. */
export const bewaarLijst: Bewaar = async (c, { naam, inhoud }) => {
  const uitkomst = await ontvangLijst(c.var.ctx, { naam, inhoud })
  if (uitkomst.ok) return `${uitkomst.waarde.sha256} ${uitkomst.waarde.naam}`
  geweigerd.set(c, uitkomst.weigeringen)
  return null
}

/** On to the preview, which has an address of its own. */
export const bekijkLijst: Doe = async (c, ingevuld) => {
  const bestand = leesBestand(ingevuld['lijst']?.at(-1) ?? '')
  const weigeringen = geweigerd.get(c) ?? [geenLijst]
  if (!bestand) return pagina(c, { ingevuld: {}, weigeringen }, 422)
  const { id, naam } = bestand
  const vraag = new URLSearchParams({ bestand: id, naam })
  return naar(c, `/dossiers/${idUitPad(c, 'dossier')}/lijst/controle?${vraag}`)
}

const geenLijst: Weigering = {
  code: 'bestand-ontbreekt',
  tekst: 'Kies het bestand met je lijst.',
  veld: 'lijst',
}

async function pagina(c: C, vorm: Vorm, status: 200 | 422): Promise<Response> {
  const stand = await standUitPad(c)
  if (!stand) return toonFout(c, 'niet-gevonden')
  return toon(c, <Lijstpagina {...{ bezoek: c.var.bezoek, stand, vorm }} />, status)
}

/** What adding this list would do, line by line, before anything happens. */
export const lijstcontrole: Lees = c => {
  const { bestand = '', naam } = c.req.query()
  return toonVooraf(c, { sha256: bestand, naam: naamUit(naam) })
}

/** Adds the whole list, or nothing, exactly as the preview said. */
export const bevestigLijst: Doe = async (c, ingevuld) => {
  const bestand = { sha256: ingevuld['bestand']?.[0] ?? '', naam: naamUit(ingevuld['naam']?.[0]) }
  const gelezen = await cellenUit(c, bestand)
  if ('fouten' in gelezen) return toonVooraf(c, bestand)
  const dossierId = idUitPad(c, 'dossier')
  const kenmerk = ingevuld['kenmerk']?.[0] ?? ''
  const uitkomst = await leesLijstIn(c.var.ctx, { dossierId, kenmerk, cellen: gelezen.cellen })
  return uitkomst.ok
    ? naar(c, `/dossiers/${dossierId}/pe?gedaan=lijst`)
    : toonVooraf(c, bestand, uitkomst.weigeringen)
}

const naamUit = (tekst = '') => tekst.slice(0, 200) || 'je lijst'

type Bestand = { sha256: string; naam: string }

async function cellenUit(c: C, { sha256, naam }: Bestand) {
  const tekst = await heropenLijst(c.var.ctx, sha256)
  if (tekst === null) return alleenFout(0, 'Het bestand is er niet meer. Kies het opnieuw.')
  if (tekst.trim() === '') return alleenFout(0, `“${naam}” is leeg. Kies het bestand met je lijst.`)
  if (geenTekst.test(tekst)) return alleenFout(0, `“${naam}” ${geenLijstMeer}`)
  const csv = leesCsv(tekst)
  return 'cellen' in csv
    ? csv
    : alleenFout(
        csv.regel,
        'Vanaf hier is dit geen lijst meer: er blijft een aanhalingsteken (") open. Haal het weg of zet er een bij.',
      )
}

/** What no spreadsheet writes in a list: it is a program, a picture or another kind of file with this name. */
// eslint-disable-next-line no-control-regex
const geenTekst = /[\u0000-\u0008\u000E-\u001A]|^%PDF-/
const geenLijstMeer =
  'is geen lijst die we kunnen lezen. Bewaar je lijst in Excel als CSV en kies dat bestand.'

const alleenFout = (regel: number, tekst: string) => ({ fouten: [{ regel, kolom: '', tekst }] })

async function toonVooraf(
  c: C,
  bestand: Bestand,
  weigeringen: readonly Weigering[] = [],
): Promise<Response> {
  const stand = await standUitPad(c)
  if (!stand) return toonFout(c, 'niet-gevonden')
  const { portfolio, gepland } = stand
  const gelezen = await cellenUit(c, bestand)
  const waarin = { portfolio, periode: gepland.peilperiode }
  const uitkomst =
    'fouten' in gelezen ? gelezen : toonLijstVooraf(c.var.ctx, gelezen.cellen, waarin)
  const isFout = 'fouten' in uitkomst || weigeringen.length > 0
  const props = { bezoek: c.var.bezoek, stand, bestand, uitkomst, weigeringen, isFout }
  return toon(c, <Lijstvooraf {...props} />, isFout ? 422 : 200)
}
