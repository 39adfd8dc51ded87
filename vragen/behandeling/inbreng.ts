import { sql } from 'kysely'
import type { OnderdeelId } from '#toetsingskader/typen.ts'
import type { Ctx } from '#acties/ctx.ts'
import type { Advies, Oordeel } from '#domein/advies/oordeel.ts'
import { metCorrecties } from '#domein/pe/correctie.ts'
import type { Afschrift } from '#domein/portfolio/afschrift.ts'
import type { PeUitslag, Uitslag } from '#domein/uitslag.ts'
import { gevraagdPerIndiening, type Behandeling } from '#vragen/behandeling.ts'
import { correctierijen, geldendeRijen, type Correctierij } from '#vragen/behandeling/ingediend.ts'
import { lijstVan } from '#vragen/behandeling/rijen.ts'
import { eenmaal } from '#vragen/eenmaal.ts'
import { zicht } from '#vragen/zicht.ts'
import type { Kijker } from '#vragen/zicht/regel.ts'

/** All that one assessor wrote about the last filing, as far as the actor may read it. */
export type Inbreng = {
  /** The first or second assessor, in the order of assignment. */
  nummer: number
  assessor: string
  naam: string
  oordelen: readonly Oordeelregel[]
  correcties: readonly Correctieregel[]
  /** The points as this assessor counts them. */
  pe: PeUitslag
  ontwikkeladviezen: readonly { id: string; tekst: string; versie: number }[]
  advies: { advies: Advies; motivering: string; op: string } | null
}

/** `versie` is 0 where a judgement was made on an earlier filing and still holds. */
type Oordeelregel = {
  onderdeel: OnderdeelId
  oordeel: Oordeel
  motivering: string
  versie: number
  indiening: number
}

/** One activity that an assessor counts for something else, and why. */
type Correctieregel = {
  activiteit: string
  titel: string
  van: number
  naar: number
  motivering: string
  versie: number
}

export type Geldend = { id: string; nummer: number; afschrift: Afschrift; uitslag: Uitslag }

/** What each assessor who has the dossier wrote; the work of somebody whose work the actor may not see yet is not there. */
export async function leesInbreng(
  ctx: Ctx,
  behandeling: Behandeling,
  geldend: Geldend,
): Promise<Inbreng[]> {
  const { kader, rij } = behandeling
  const rijen = await leesInbrengrijen(ctx, { dossier: rij.id, indiening: geldend.id })
  const correcties = await geldendeRijen(
    ctx,
    rijen.flatMap(een => een.correcties),
    geldend,
  )
  return rijen
    .map(({ id, assessor, naam, ...werk }, plek): Inbreng => {
      const eigen = correcties.filter(({ toewijzing }) => toewijzing === id)
      return {
        nummer: plek + 1,
        assessor,
        naam,
        oordelen: geldendeOordelen(werk.oordelen, behandeling, geldend.nummer),
        correcties: eigen.map(een => correctieregel(een, geldend)),
        pe: metCorrecties(geldend.uitslag.pe, eigen, kader),
        ontwikkeladviezen: werk.ontwikkeladviezen,
        advies: werk.adviezen[0] ?? null,
      }
    })
    .filter(een => een.assessor === ctx.actor.persoon || heeftInhoud(een))
}

const heeftInhoud = ({ oordelen, correcties, ontwikkeladviezen, advies }: Inbreng): boolean =>
  oordelen.length + correcties.length + ontwikkeladviezen.length > 0 || advies !== null

/** Everybody who has the dossier, in order, each with what the actor may read of it. */
const leesInbrengrijen = eenmaal((ctx, { dossier, indiening }: Bijindiening) =>
  zicht(ziet(ctx))
    .toewijzingen()
    .innerJoin('persoon', 'persoon.id', 'toewijzing.assessor')
    .where('toewijzing.dossier', '=', dossier)
    .where('toewijzing.beeindigd_op', 'is', null)
    .select(['toewijzing.id', 'toewijzing.assessor', 'persoon.naam'])
    .select([
      lijstVan(
        zicht(ctx)
          .oordelen()
          .innerJoin('indiening', 'indiening.id', 'oordeel.indiening')
          .whereRef('oordeel.toewijzing', '=', sql.ref('toewijzing.id'))
          .where('indiening.ingetrokken_op', 'is', null)
          .select(['oordeel.onderdeel', 'oordeel.oordeel', 'oordeel.motivering'])
          .select(['oordeel.versie', 'indiening.nummer'])
          .orderBy('indiening.nummer'),
      ).as('oordelen'),
      lijstVan(
        correctierijen(ctx).whereRef('punten_correctie.toewijzing', '=', sql.ref('toewijzing.id')),
      ).as('correcties'),
      lijstVan(
        zicht(ctx)
          .ontwikkeladviezen()
          .whereRef('ontwikkeladvies.toewijzing', '=', sql.ref('toewijzing.id'))
          .select(['ontwikkeladvies.id', 'ontwikkeladvies.tekst', 'ontwikkeladvies.versie'])
          .orderBy('ontwikkeladvies.volgorde'),
      ).as('ontwikkeladviezen'),
      lijstVan(
        zicht(ctx)
          .adviezen()
          .whereRef('advies.toewijzing', '=', sql.ref('toewijzing.id'))
          .where('advies.indiening', '=', indiening)
          .select(['advies.advies', 'advies.motivering'])
          .select(sql<string>`advies.uitgebracht_op`.as('op')),
      ).as('adviezen'),
    ])
    .orderBy('toewijzing.toegewezen_op')
    .orderBy('toewijzing.id'),
)

type Bijindiening = { dossier: string; indiening: string }

/** Who has the dossier is no secret to who reads what they wrote. */
const ziet = (ctx: Kijker): Kijker => ({ ...ctx, actor: { persoon: null, rol: 'systeem' } })

type Oordeelrij = Awaited<ReturnType<typeof leesInbrengrijen>>[number]['oordelen'][number]

/** Per part the judgement that holds: what was asked again waits for a new one (aanname 20). */
function geldendeOordelen(
  rijen: readonly Oordeelrij[],
  { indieningen, kader }: Behandeling,
  laatste: number,
): Oordeelregel[] {
  const gevraagd = gevraagdPerIndiening(indieningen, kader)
  return kader.onderdelen.flatMap(({ id }) => {
    const vanaf = Math.max(
      0,
      ...gevraagd.filter(een => een.gevraagd.includes(id)).map(een => een.nummer),
    )
    const rij = rijen.findLast(een => een.onderdeel === id && een.nummer >= vanaf)
    if (!rij) return []
    const { oordeel, motivering, nummer } = rij
    const versie = nummer === laatste ? rij.versie : 0
    return [{ onderdeel: id, oordeel, motivering, versie, indiening: nummer }]
  })
}

const correctieregel = (
  correctie: Correctierij,
  { afschrift, uitslag }: Geldend,
): Correctieregel => ({
  activiteit: correctie.activiteit,
  titel: afschrift.dossier.activiteiten.find(({ id }) => id === correctie.activiteit)?.titel ?? '',
  van: uitslag.pe.regels.find(({ activiteit }) => activiteit === correctie.activiteit)?.telt ?? 0,
  naar: correctie.punten,
  motivering: correctie.reden,
  versie: correctie.versie,
})
