import { sql } from 'kysely'
import type { Ctx } from '#acties/ctx.ts'
import type { Advies } from '#domein/advies/oordeel.ts'
import { uiterlijkBeoordelen } from '#domein/dossier/beoordelingstermijn.ts'
import type { Datum } from '#lib/datum.ts'
import { hoogstensGeteld } from '#lib/geteld.ts'
import { dagVan } from '#vragen/behandeling/rijen.ts'
import { bladzijde, hoogstens, perBladzijde } from '#vragen/bladzijde.ts'
import { leesInstellingen } from '#vragen/instellingen.ts'
import { ingediende, isIngeleverd, lijst } from '#vragen/werklijst/rijen.ts'
import { zicht } from '#vragen/zicht.ts'

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
    .selectFrom(wachtend().select('dossier.id').limit(hoogstens(hoogstensGeteld)).as('wachtend'))
    .select(({ fn }) => fn.countAll<number>().as('aantal'))
    .executeTakeFirstOrThrow()
  const { pagina, paginas, vanaf } = bladzijde(aantal, gevraagd)
  const plek = wachtend()
    .select(['dossier.id', 'dossier.einddatum'])
    .orderBy('dossier.einddatum')
    .orderBy('dossier.id')
    .limit(hoogstens(perBladzijde))
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
