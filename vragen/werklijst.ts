import { sql } from 'kysely'
import type { Ctx } from '#acties/ctx.ts'
import type { Advies } from '#domein/advies/oordeel.ts'
import { uiterlijkBeoordelen } from '#domein/dossier/beoordelingstermijn.ts'
import type { Instellingen } from '#domein/instellingen.ts'
import type { Datum } from '#lib/datum.ts'
import { sleutels, tabel } from '#lib/tabel.ts'
import { dagVan, einddatum } from '#vragen/behandeling/rijen.ts'
import { bladzijde, perBladzijde } from '#vragen/bladzijde.ts'
import { leesInstellingen } from '#vragen/instellingen.ts'
import { zicht } from '#vragen/zicht.ts'

/** How the office looks at filed dossiers, by what they wait for. */
export const groepen = {
  'te-verdelen': 'Te verdelen',
  'in-behandeling': 'In behandeling',
  geadviseerd: 'Wacht op besluit',
  besloten: 'Besloten',
} as const
export type Groep = keyof typeof groepen

/** One page of the filed dossiers of one group, what was filed incomplete first, then by end date; and how many each group holds. */
export async function leesPlannerlijst(
  ctx: Ctx,
  { groep, pagina: gevraagd }: { groep: Groep; pagina: number },
) {
  const instellingen = await leesInstellingen(ctx)
  const aantallen = await telGroepen(ctx, instellingen)
  const { pagina, paginas, vanaf } = bladzijde(aantallen[groep], gevraagd)
  const rijen = await lijst(ctx, instellingen)
    .where('groep', '=', groep)
    .selectAll()
    .orderBy(sql`volledig`, 'asc')
    .orderBy('einddatum')
    .orderBy('dossier')
    .limit(perBladzijde)
    .offset(vanaf)
    .execute()
  const toegewezen = await leesAssessoren(
    ctx,
    rijen.map(({ dossier }) => dossier),
  )
  const metAssessoren = rijen.map(rij => ({
    ...rij,
    assessoren: toegewezen
      .filter(({ dossier }) => dossier === rij.dossier)
      .map(({ assessor, naam, isIngeleverd: klaar, toegewezenDag }) => ({
        assessor,
        naam,
        isIngeleverd: klaar,
        uiterlijk: uiterlijkBeoordelen(toegewezenDag, rij.laatstIngediend, instellingen),
      })),
  }))
  return { aantallen, groep, pagina, paginas, rijen: metAssessoren }
}

async function telGroepen(ctx: Ctx, instellingen: Instellingen): Promise<Record<Groep, number>> {
  const geteld = await lijst(ctx, instellingen)
    .select(({ fn }) => ['groep', fn.countAll<number>().as('aantal')])
    .groupBy('groep')
    .execute()
  return tabel(sleutels(groepen), naam => geteld.find(rij => rij.groep === naam)?.aantal ?? 0)
}

/** Filed dossiers with what a list says of each. A dossier that misses an assessor still has to be divided. */
const lijst = (ctx: Ctx, { aantalAssessoren }: Pick<Instellingen, 'aantalAssessoren'>) =>
  ctx.db.selectFrom(
    zicht(ctx)
      .dossiers()
      .innerJoin('persoon', 'persoon.id', 'dossier.persoon')
      .innerJoin('certificaat', 'certificaat.id', 'dossier.certificaat')
      .innerJoinLateral(
        eb =>
          eb
            .selectFrom('indiening')
            .whereRef('indiening.dossier', '=', 'dossier.id')
            .where('indiening.ingetrokken_op', 'is', null)
            .select(['indiening.id', 'indiening.volledig', 'indiening.op_tijd'])
            .select(dagVan('indiening.ingediend_op').as('laatstIngediend'))
            .orderBy('indiening.nummer', 'desc')
            .limit(1)
            .as('laatste'),
        join => join.onTrue(),
      )
      .leftJoin('aanvulling', join =>
        join
          .onRef('aanvulling.indiening', '=', 'laatste.id')
          .on('aanvulling.gesloten_op', 'is', null),
      )
      .where('dossier.status', '<>', 'in_opbouw')
      .select(['dossier.id as dossier', 'dossier.status', 'persoon.naam', 'persoon.nolocnummer'])
      .select([
        'certificaat.nummer',
        'laatste.id as indiening',
        'laatste.volledig',
        'laatste.op_tijd as opTijd',
      ])
      .select(['laatste.laatstIngediend', 'aanvulling.uiterlijk as aanvullingUiterlijk'])
      .select(eb => einddatum(eb).as('einddatum'))
      .select(groepVan(aantalAssessoren).as('groep'))
      .as('lijst'),
  )

const groepVan = (aantalAssessoren: number) => sql<Groep>`case
  when dossier.status = 'ingediend' then 'te-verdelen'
  when dossier.status = 'in_beoordeling' and (select count(*) from toewijzing
    where toewijzing.dossier = dossier.id and beeindigd_op is null) < ${aantalAssessoren} then 'te-verdelen'
  when dossier.status in ('in_beoordeling', 'aanvulling') then 'in-behandeling'
  when dossier.status = 'geadviseerd' then 'geadviseerd' else 'besloten' end`

/** Who has these dossiers, and who of them handed in on the last filing. */
const leesAssessoren = async (ctx: Ctx, dossiers: readonly string[]) =>
  dossiers.length === 0
    ? []
    : zicht(ctx)
        .toewijzingen()
        .innerJoin('persoon', 'persoon.id', 'toewijzing.assessor')
        .where('toewijzing.dossier', 'in', dossiers)
        .where('toewijzing.beeindigd_op', 'is', null)
        .select(['toewijzing.dossier', 'toewijzing.assessor', 'persoon.naam'])
        .select(dagVan('toewijzing.toegewezen_op').as('toegewezenDag'))
        .select(isIngeleverd.as('isIngeleverd'))
        .orderBy('toewijzing.toegewezen_op')
        .execute()

const isIngeleverd = sql<boolean>`exists (select from advies where advies.toewijzing = toewijzing.id
  and advies.indiening = (select indiening.id from indiening where indiening.dossier = toewijzing.dossier
    and indiening.ingetrokken_op is null order by indiening.nummer desc limit 1))`

// Only the office divides.
const eenIsGenoeg = { aantalAssessoren: 0 }

/** The dossiers that this assessor has, what has to be handed in first on top. */
export async function leesAssessorlijst(ctx: Ctx) {
  const instellingen = await leesInstellingen(ctx)
  const rijen = await zicht(ctx)
    .toewijzingen()
    .innerJoin(
      lijst(ctx, eenIsGenoeg).selectAll().as('lijst'),
      'lijst.dossier',
      'toewijzing.dossier',
    )
    .where('toewijzing.beeindigd_op', 'is', null)
    .select(['lijst.dossier', 'lijst.naam', 'lijst.nummer', 'lijst.status', 'lijst.einddatum'])
    .select(['lijst.volledig', 'lijst.laatstIngediend', 'lijst.aanvullingUiterlijk'])
    .select(dagVan('toewijzing.toegewezen_op').as('toegewezenDag'))
    .select(isIngeleverd.as('isIngeleverd'))
    .execute()
  const metTermijn = rijen.map(rij => ({
    ...rij,
    uiterlijk: uiterlijkBeoordelen(rij.toegewezenDag, rij.laatstIngediend, instellingen),
  }))
  return metTermijn.toSorted(
    (een, ander) =>
      Number(een.isIngeleverd) - Number(ander.isIngeleverd) ||
      opDag(een.uiterlijk, ander.uiterlijk),
  )
}

const opDag = (een: Datum, ander: Datum): number => (een < ander ? -1 : een > ander ? 1 : 0)

/** One page of what waits for a decision, the certificate that ends first on top. */
export async function leesBeslislijst(ctx: Ctx, { pagina: gevraagd }: { pagina: number }) {
  const wachtend = () => lijst(ctx, eenIsGenoeg).where('lijst.status', '=', 'geadviseerd')
  const { aantal } = await wachtend()
    .select(({ fn }) => fn.countAll<number>().as('aantal'))
    .executeTakeFirstOrThrow()
  const { pagina, paginas, vanaf } = bladzijde(aantal, gevraagd)
  const rijen = await wachtend()
    .select(['dossier', 'naam', 'nummer', 'einddatum', 'laatstIngediend'])
    .select(
      sql<Advies[]>`array(select advies.advies from advies
        join toewijzing on toewijzing.id = advies.toewijzing
        where advies.indiening = lijst.indiening and toewijzing.beeindigd_op is null
        order by toewijzing.toegewezen_op)`.as('adviezen'),
    )
    .orderBy('einddatum')
    .orderBy('dossier')
    .limit(perBladzijde)
    .offset(vanaf)
    .execute()
  return { aantal, pagina, paginas, rijen }
}
