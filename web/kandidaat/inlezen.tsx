import { heropenDossierbestand } from '#acties/portfolio/ontvangDossierbestand.ts'
import { importeer } from '#acties/portfolio/importeer.ts'
import type { Weigering } from '#domein/weigering.ts'
import { leesVoorvertoning, type Voorvertoning as Uitkomst } from '#vragen/inlezen.ts'
import { isZip } from '#vragen/pakket/open.ts'
import { naar, toon } from '../antwoord.ts'
import { toonFout } from '../fouten.tsx'
import type { C } from '../omgeving.ts'
import { idUitPad } from '../pad.ts'
import type { Doe, Lees } from '../route.ts'
import { nietsMee } from './erbijzinnen.ts'
import { keuzeUit, naIngelezen, weggelaten } from './inleeskeuze.ts'
import { leesPakketIn, pakketBezig, toonPakket, type Inleesbestand } from './pakketInlezen.tsx'
import { Voorvertoning } from './Voorvertoning.tsx'

/** What reading this file in would do, before anything happens. The file is kept where it came in, nobody sends it twice. */
export const inlezen: Lees = async c => {
  const bestand = { sha256: hashUit(c.req.query('bestand')), naam: naamUit(c.req.query('naam')) }
  return (await isZip(c.var.ctx, bestand.sha256))
    ? toonPakket(c, bestand)
    : toonVoorvertoning(c, bestand)
}

/** How far the reading in of a zip is. */
export const inlezenBezig: Lees = c =>
  pakketBezig(c, { sha256: hashUit(c.req.query('bestand')), naam: naamUit(c.req.query('naam')) })

/** Reads the file in, all or nothing, exactly as the preview said. */
export const leesDossierbestandIn: Doe = async (c, ingevuld) => {
  const bestand = {
    sha256: hashUit(ingevuld['bestand']?.[0]),
    naam: naamUit(ingevuld['naam']?.[0]),
  }
  const keus = { kenmerk: ingevuld['kenmerk']?.[0] ?? '', weg: weggelaten(ingevuld) }
  if (await isZip(c.var.ctx, bestand.sha256)) return leesPakketIn(c, bestand, keus)
  const heropend = await heropenDossierbestand(c.var.ctx, bestand.sha256)
  if (typeof heropend === 'string') return toonVoorvertoning(c, bestand)
  const dossierId = idUitPad(c, 'dossier')
  const uitkomst = await importeer(c.var.ctx, { dossierId, ...keus, tekst: heropend.tekst })
  return uitkomst.ok
    ? naar(c, naIngelezen(dossierId, uitkomst.waarde))
    : toonVoorvertoning(c, bestand, uitkomst.weigeringen)
}

const naamUit = (tekst = '') => tekst.slice(0, 200) || 'je bestand'

/** Only what is a hash is looked for. */
const hashUit = (tekst = '') => (/^[\da-f]{64}$/.test(tekst) ? tekst : '0'.repeat(64))

async function toonVoorvertoning(
  c: C,
  bestand: Inleesbestand,
  weigeringen: readonly Weigering[] = [],
): Promise<Response> {
  const dossierId = idUitPad(c, 'dossier')
  const heropend = await heropenDossierbestand(c.var.ctx, bestand.sha256)
  const tekst = typeof heropend === 'string' ? '' : heropend.tekst
  const vooraf = await leesVoorvertoning(c.var.ctx, dossierId, tekst)
  if (!vooraf) return toonFout(c, 'niet-gevonden')
  const uitkomst = typeof heropend === 'string' ? zonderTekst[heropend] : vooraf
  const isFout = 'fouten' in uitkomst || weigeringen.length > 0
  const props = { bezoek: c.var.bezoek, dossierId, bestand, uitkomst, weigeringen, mee: nietsMee }
  return toon(c, <Voorvertoning {...props} keuze={keuzeUit(c.var.ingevuld)} />, isFout ? 422 : 200)
}

const zonderTekst: Readonly<Record<'kwijt' | 'geen-tekst', Uitkomst>> = {
  kwijt: { fouten: [{ pad: '', tekst: 'is er niet meer. Kies het opnieuw.' }] },
  'geen-tekst': {
    fouten: [{ pad: '', tekst: 'is geen geldige UTF-8; bewaar het bestand als UTF-8.' }],
  },
}
