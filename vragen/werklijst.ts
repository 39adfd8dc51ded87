import { sql } from 'kysely'
import type { Ctx } from '#acties/ctx.ts'
import type { Advies } from '#domein/advies/oordeel.ts'
import { uiterlijkBeoordelen } from '#domein/dossier/beoordelingstermijn.ts'
import type { Status } from '#domein/dossier/zaak.ts'
import type { Instellingen } from '#domein/instellingen.ts'
import type { Datum } from '#lib/datum.ts'
import { hoogstensGeteld } from '#lib/geteld.ts'
import { sleutels, tabel } from '#lib/tabel.ts'
import { dagVan } from '#vragen/behandeling/rijen.ts'
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
  const rijen = await lijst(ctx)
    .innerJoin(plekken(ctx, delenVan(groep, instellingen), vanaf), 'plek.id', 'lijst.dossier')
    .selectAll('lijst')
    .orderBy('plek.volledig')
    .orderBy('plek.einddatum')
    .orderBy('plek.id')
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
  const geteld = await sleutels(groepen)
    .flatMap(groep =>
      delenVan(groep, instellingen).map(deel =>
        ctx.db
          .selectFrom(deelVan(ctx, deel).select('dossier.id').limit(hoogstensGeteld).as('deel'))
          .select([sql.lit(groep).as('groep'), ({ fn }) => fn.countAll<number>().as('aantal')]),
      ),
    )
    .reduce((samen, deel) => samen.unionAll(deel))
    .execute()
  return tabel(sleutels(groepen), naam => {
    const delen = geteld.filter(({ groep }) => groep === naam).map(({ aantal }) => aantal)
    const samen = delen.reduce((som, aantal) => som + aantal, 0)
    return Math.min(hoogstensGeteld, samen)
  })
}

/** Dossiers of one status, with at least and at most so many assessors. */
type Deel = { status: Status; van: number; tot: number }

const ieder = { van: 0, tot: 1000 }

/** A dossier that misses an assessor still has to be divided. */
function delenVan(groep: Groep, { aantalAssessoren: nodig }: Instellingen): readonly Deel[] {
  const delen: Record<Groep, readonly Deel[]> = {
    'te-verdelen': [
      { status: 'ingediend', ...ieder },
      { status: 'in_beoordeling', van: 0, tot: nodig - 1 },
    ],
    'in-behandeling': [
      { status: 'in_beoordeling', van: nodig, tot: ieder.tot },
      { status: 'aanvulling', ...ieder },
    ],
    geadviseerd: [{ status: 'geadviseerd', ...ieder }],
    besloten: [
      { status: 'gecertificeerd', ...ieder },
      { status: 'afgewezen', ...ieder },
    ],
  }
  return delen[groep]
}

/** Filed dossiers that renew a certificate; all that is asked of them here stands in one index. */
const ingediende = (ctx: Ctx) =>
  zicht(ctx)
    .dossiers()
    .where('dossier.status', '<>', 'in_opbouw')
    .where('dossier.einddatum', 'is not', null)

/** Those of one status that have so many assessors. */
const deelVan = (ctx: Ctx, { status, van, tot }: Deel) =>
  ingediende(ctx)
    .where('dossier.status', '=', status)
    .where('dossier.assessoren', '>=', van)
    .where('dossier.assessoren', '<=', tot)

/** Which dossiers stand on this page. Each status is read in the order of the list and no further than needed, whatever lies behind. */
const plekken = (ctx: Ctx, delen: readonly Deel[], vanaf: number) =>
  delen
    .map(deel =>
      ctx.db
        .selectFrom(
          deelVan(ctx, deel)
            .select(['dossier.id', 'dossier.volledig', 'dossier.einddatum'])
            .orderBy('dossier.volledig')
            .orderBy('dossier.einddatum')
            .orderBy('dossier.id')
            .limit(vanaf + perBladzijde)
            .as('deel'),
        )
        .selectAll(),
    )
    .reduce((samen, deel) => samen.unionAll(deel))
    .orderBy('volledig')
    .orderBy('einddatum')
    .orderBy('id')
    .limit(perBladzijde)
    .offset(vanaf)
    .as('plek')

/** Filed dossiers with what a list says of each. */
const lijst = (ctx: Ctx) =>
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
      .select(eb => eb.ref('dossier.einddatum').$notNull().as('einddatum'))
      .as('lijst'),
  )

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

/** The dossiers that this assessor has, what has to be handed in first on top. */
export async function leesAssessorlijst(ctx: Ctx) {
  const instellingen = await leesInstellingen(ctx)
  const rijen = await zicht(ctx)
    .toewijzingen()
    .innerJoin(lijst(ctx).selectAll().as('lijst'), 'lijst.dossier', 'toewijzing.dossier')
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
  const wachtend = () => ingediende(ctx).where('dossier.status', '=', 'geadviseerd')
  const { aantal } = await ctx.db
    .selectFrom(wachtend().select('dossier.id').limit(hoogstensGeteld).as('wachtend'))
    .select(({ fn }) => fn.countAll<number>().as('aantal'))
    .executeTakeFirstOrThrow()
  const { pagina, paginas, vanaf } = bladzijde(aantal, gevraagd)
  const plek = wachtend()
    .select(['dossier.id', 'dossier.einddatum'])
    .orderBy('dossier.einddatum')
    .orderBy('dossier.id')
    .limit(perBladzijde)
    .offset(vanaf)
    .as('plek')
  const rijen = await lijst(ctx)
    .innerJoin(plek, 'plek.id', 'lijst.dossier')
    .select(['lijst.dossier', 'lijst.naam', 'lijst.nummer', 'lijst.einddatum'])
    .select('lijst.laatstIngediend')
    .select(
      sql<Advies[]>`array(select advies.advies from advies
        join toewijzing on toewijzing.id = advies.toewijzing
        where advies.indiening = lijst.indiening and toewijzing.beeindigd_op is null
        order by toewijzing.toegewezen_op)`.as('adviezen'),
    )
    .orderBy('plek.einddatum')
    .orderBy('plek.id')
    .execute()
  return { aantal, pagina, paginas, rijen }
}
