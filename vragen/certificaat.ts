import type { Ctx } from '#acties/ctx.ts'
import {
  isGeldig,
  statusOp,
  statuswoorden,
  type CertificaatStatus,
  type Certificaatperiode,
} from '#domein/certificaat/certificaat.ts'
import { registerregel, type Registerregel } from '#domein/certificaat/register.ts'
import type { Periode } from '#domein/uitslag.ts'
import type { Datum } from '#lib/datum.ts'
import { leesInstellingen } from '#vragen/instellingen.ts'
import {
  alsCertificaat,
  certificaatMetCode,
  certificatenVan,
  type Registerrij,
} from '#vragen/register/rijen.ts'

/** What everybody may know of one certificate on a day. */
export type Certificaatblad = {
  controlecode: string
  keurmerk: string
  /** The body that gave it. */
  uitgever: string
  naam: string
  nummer: string
  plaats: string | null
  dag: Datum
  status: CertificaatStatus
  statusTekst: string
  isGeldig: boolean
  /** When this certificate is or was valid, oldest first. */
  perioden: readonly Periode[]
  sinds: Datum | null
  vorigePerioden: readonly Periode[]
  onderbrekingen: readonly Periode[]
  /** Another certificate of this person that holds on that day, when this one does not. */
  geldend: { controlecode: string; nummer: string } | null
  /** The certificate that comes in its place, and from which day. */
  nieuwer: { controlecode: string; vanaf: Datum } | null
}

type Vraag = { controlecode: string; dag: Datum }

/** The certificate with this check code on a day; null when there is none. */
export async function leesCertificaat(
  ctx: Ctx,
  { controlecode, dag }: Vraag,
): Promise<Certificaatblad | null> {
  const rij = await certificaatMetCode(ctx, controlecode)
  if (!rij) return null
  const instellingen = await leesInstellingen(ctx)
  const vanPersoon = await certificatenVan(ctx, [rij.persoon])
  const alle = vanPersoon.filter(({ keurmerk }) => keurmerk === rij.keurmerk)
  const vraag = { dag, instellingen, aanvragen: rij.aanvragen }
  const status = statusOp(alsCertificaat(rij), dag, vraag)
  const reeks = registerregel(alle.map(alsCertificaat), vraag)
  return {
    controlecode,
    keurmerk: rij.keurmerknaam,
    uitgever: rij.uitgever,
    naam: rij.naam,
    nummer: rij.nummer,
    plaats: instellingen.registervelden.includes('plaats') ? rij.plaats : null,
    dag,
    status,
    statusTekst: statuswoorden[status],
    isGeldig: isGeldig(status),
    perioden: rij.perioden.flatMap(geldigePeriode),
    ...(reeks ? opEenRij(reeks) : nogGeenReeks),
    geldend: isGeldig(status) ? null : geldendeIn(alle, reeks),
    nieuwer: rij.opvolgers[0] ?? null,
  }
}

/** Which of somebody's certificates holds by his line in the register. */
function geldendeIn(alle: readonly Registerrij[], regel: Registerregel | undefined) {
  const gevonden = alle.find(({ nummer }) => regel?.isGeldig === true && nummer === regel.nummer)
  return gevonden ? { controlecode: gevonden.controlecode, nummer: gevonden.nummer } : null
}

const nogGeenReeks = { sinds: null, vorigePerioden: [], onderbrekingen: [] }

const opEenRij = ({ sinds, vorigePerioden, onderbrekingen }: Registerregel) => ({
  sinds,
  vorigePerioden,
  onderbrekingen,
})

const geldigePeriode = ({ soort, van, tot }: Certificaatperiode): Periode[] =>
  (soort === 'geldig' || soort === 'verlengd') && tot !== null ? [{ van, tot }] : []
