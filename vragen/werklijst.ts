import { sql } from 'kysely'
import type { Ctx } from '#acties/ctx.ts'
import { uiterlijkBeoordelen } from '#domein/dossier/beoordelingstermijn.ts'
import type { Status } from '#domein/dossier/zaak.ts'
import type { Instellingen } from '#domein/instellingen.ts'
import { hoogstensGeteld } from '#lib/geteld.ts'
import { sleutels, tabel } from '#lib/tabel.ts'
import { dagVan } from '#vragen/behandeling/rijen.ts'
import { eenmaal } from '#vragen/eenmaal.ts'
import { bladzijde, hoogstens, perBladzijde } from '#vragen/bladzijde.ts'
import { leesInstellingen } from '#vragen/instellingen.ts'
import { ingediende, isIngeleverd, lijst } from '#vragen/werklijst/rijen.ts'
import { zicht } from '#vragen/zicht.ts'
import type { Kijker } from '#vragen/zicht/regel.ts'

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
  const rijen = await groepslijst[groep](ctx, {
    ...grenzenVan(instellingen),
    vanaf,
    tot: vanaf + perBladzijde,
  })
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

const aantallenPerDeel = eenmaal((ctx, grenzen: Grenzen) =>
  sleutels(groepen)
    .flatMap(groep =>
      delenVan(groep, grenzen).map(deel =>
        ctx.db
          .selectFrom(
            deelVan(ctx, deel).select('dossier.id').limit(hoogstens(hoogstensGeteld)).as('deel'),
          )
          .select([sql.lit(groep).as('groep'), ({ fn }) => fn.countAll<number>().as('aantal')]),
      ),
    )
    .reduce((samen, deel) => samen.unionAll(deel)),
)

async function telGroepen(ctx: Ctx, instellingen: Instellingen): Promise<Record<Groep, number>> {
  const geteld = await aantallenPerDeel(ctx, grenzenVan(instellingen))
  return tabel(sleutels(groepen), naam => {
    const delen = geteld.filter(({ groep }) => groep === naam).map(({ aantal }) => aantal)
    const samen = delen.reduce((som, aantal) => som + aantal, 0)
    return Math.min(hoogstensGeteld, samen)
  })
}

/** How many assessors a dossier needs, and one less: with that it still waits. */
type Grenzen = { nodig: number; teWeinig: number }

const grenzenVan = ({ aantalAssessoren: nodig }: Instellingen): Grenzen => ({
  nodig,
  teWeinig: nodig - 1,
})

/** Dossiers of one status, with at least and at most so many assessors. */
type Deel = { status: Status; van: number; tot: number }

const ieder = { van: 0, tot: 1000 }

/** A dossier that misses an assessor still has to be divided. */
function delenVan(groep: Groep, { nodig, teWeinig }: Grenzen): readonly Deel[] {
  const delen: Record<Groep, readonly Deel[]> = {
    'te-verdelen': [
      { status: 'ingediend', ...ieder },
      { status: 'in_beoordeling', van: 0, tot: teWeinig },
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

/** Those of one status that have so many assessors. */
const deelVan = (ctx: Kijker, { status, van, tot }: Deel) =>
  ingediende(ctx)
    .where('dossier.status', '=', sql.lit(status))
    .where('dossier.assessoren', '>=', van)
    .where('dossier.assessoren', '<=', tot)

/** From which place of the list, and before which. */
type Blad = { vanaf: number; tot: number }

/** Which dossiers stand on this page. Each status is read in the order of the list and no further than needed, whatever lies behind. */
const plekken = (ctx: Kijker, delen: readonly Deel[], { vanaf, tot }: Blad) =>
  delen
    .map(deel =>
      ctx.db
        .selectFrom(
          deelVan(ctx, deel)
            .select(['dossier.id', 'dossier.volledig', 'dossier.einddatum'])
            .orderBy('dossier.volledig')
            .orderBy('dossier.einddatum')
            .orderBy('dossier.id')
            .limit(tot)
            .as('deel'),
        )
        .selectAll(),
    )
    .reduce((samen, deel) => samen.unionAll(deel))
    .orderBy('volledig')
    .orderBy('einddatum')
    .orderBy('id')
    .limit(hoogstens(perBladzijde))
    .offset(vanaf)
    .as('plek')

const groepslijst = tabel(sleutels(groepen), groep =>
  eenmaal((ctx, waarden: Blad & Grenzen) =>
    lijst(ctx)
      .innerJoin(plekken(ctx, delenVan(groep, waarden), waarden), 'plek.id', 'lijst.dossier')
      .selectAll('lijst')
      .orderBy('plek.volledig')
      .orderBy('plek.einddatum')
      .orderBy('plek.id'),
  ),
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
