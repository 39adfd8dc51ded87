import { sql } from 'kysely'
import type { Ctx } from '#acties/ctx.ts'
import { bijeenkomstnaam } from '#domein/reflectie/bijeenkomstnaam.ts'
import { lijstVan } from '#vragen/behandeling/rijen.ts'
import { isConcept } from '#vragen/concepten.ts'
import { eenmaal } from '#vragen/eenmaal.ts'
import type { Dossierrij } from '#vragen/portfolio/rijen.ts'
import { weggehaald } from '#vragen/verdwenen.ts'
import { zicht } from '#vragen/zicht.ts'
import type { Kijker } from '#vragen/zicht/regel.ts'

/** Something that was removed and can still be put back, with what it was and when it went. */
export type Verwijderd = {
  soort: 'concept' | 'activiteit' | 'bijeenkomst' | 'cvregel' | 'bewijs'
  id: string
  titel: string
  op: Date
}

/** All of it in this dossier, what went last first, in one statement. What was filed without it is settled (B). */
export async function leesVerwijderd(ctx: Ctx, { id, persoon }: Dossierrij): Promise<Verwijderd[]> {
  const [rij] = await verwijderdrijen(ctx, { dossier: id, persoon })
  const { activiteiten = [], bijeenkomsten = [], cvregels = [], bewijzen = [] } = rij ?? {}
  return [
    ...activiteiten.map(({ concept, ...een }) =>
      maak(concept ? 'concept' : 'activiteit', een.titel, een),
    ),
    ...bijeenkomsten.map(een => maak('bijeenkomst', bijeenkomstnaam(een), een)),
    ...cvregels.map(een => maak('cvregel', een.titel, een)),
    ...bewijzen.map(een => maak('bewijs', een.naam, een)),
  ].toSorted((een, ander) => ander.op.getTime() - een.op.getTime())
}

const maak = (
  soort: Verwijderd['soort'],
  titel: string,
  { id, op }: { id: string; op: unknown },
): Verwijderd => ({ soort, id, titel, op: new Date(String(op)) })

type Waar = { dossier: string; persoon: string }

const verwijderdrijen = eenmaal((ctx, waar: Waar) =>
  ctx.db.selectNoFrom([
    lijstVan(activiteiten(ctx, waar)).as('activiteiten'),
    lijstVan(bijeenkomsten(ctx, waar)).as('bijeenkomsten'),
    lijstVan(cvregels(ctx, waar)).as('cvregels'),
    lijstVan(bewijzen(ctx, waar)).as('bewijzen'),
  ]),
)

/** Later than the last filing that stands. */
const naHetIndienen = (kolom: string, { dossier }: Waar) =>
  sql<boolean>`not exists (select from indiening where indiening.dossier = ${dossier}
    and indiening.ingetrokken_op is null and indiening.ingediend_op >= ${sql.ref(kolom)})`

const vanDitKeurmerk = ({ dossier }: Waar) =>
  sql<string>`(select dossier.keurmerk from dossier where dossier.id = ${dossier})`

const activiteiten = (ctx: Kijker, waar: Waar) =>
  zicht(ctx)
    .activiteiten()
    .leftJoin('activiteit_inzet as inzet', join =>
      join
        .onRef('inzet.activiteit', '=', 'activiteit.id')
        .on('inzet.keurmerk', '=', vanDitKeurmerk(waar)),
    )
    .where('activiteit.persoon', '=', waar.persoon)
    .where('activiteit.verwijderd_op', 'is not', null)
    .where(eb =>
      eb.or([
        eb.and([isConcept, weggehaald]),
        eb.and([
          eb('inzet.activiteit', 'is not', null),
          naHetIndienen('activiteit.verwijderd_op', waar),
        ]),
      ]),
    )
    .select(['activiteit.id', 'activiteit.titel', 'activiteit.verwijderd_op as op'])
    .select(isConcept.as('concept'))

const bijeenkomsten = (ctx: Kijker, waar: Waar) =>
  zicht(ctx)
    .bijeenkomsten()
    .innerJoin('bijeenkomst_inzet as inzet', join =>
      join
        .onRef('inzet.bijeenkomst', '=', 'bijeenkomst.id')
        .on('inzet.keurmerk', '=', vanDitKeurmerk(waar)),
    )
    .where('bijeenkomst.persoon', '=', waar.persoon)
    .where('bijeenkomst.verwijderd_op', 'is not', null)
    .where(naHetIndienen('bijeenkomst.verwijderd_op', waar))
    .select(['bijeenkomst.id', 'werkvorm', 'datum', 'bijeenkomst.verwijderd_op as op'])

const cvregels = (ctx: Kijker, { persoon }: Waar) =>
  zicht(ctx)
    .cvregels()
    .where('cv_regel.persoon', '=', persoon)
    .where('verwijderd_op', 'is not', null)
    .select(['cv_regel.id', 'titel', 'verwijderd_op as op'])

/** Files of what is still there; not a signed copy, which goes and comes with its signature. */
const bewijzen = (ctx: Kijker, waar: Waar) =>
  zicht(ctx)
    .bewijzen()
    .where('bewijs.persoon', '=', waar.persoon)
    .where('bewijs.verwijderd_op', 'is not', null)
    .where(naHetIndienen('bewijs.verwijderd_op', waar))
    .where(
      sql<boolean>`(bewijs.stuk = 'cv'
        or exists (select from activiteit join activiteit_inzet as inzet on inzet.activiteit = activiteit.id
          where activiteit.id = bewijs.activiteit and verwijderd_op is null
            and inzet.keurmerk = ${vanDitKeurmerk(waar)})
        or exists (select from bijeenkomst join bijeenkomst_inzet as inzet on inzet.bijeenkomst = bijeenkomst.id
          where bijeenkomst.id = bewijs.bijeenkomst and verwijderd_op is null
            and inzet.keurmerk = ${vanDitKeurmerk(waar)})
        or exists (select from verklaring where verklaring.id = bewijs.verklaring and verwijderd_op is null
          and not exists (select from ondertekening where ondertekening.verklaring = verklaring.id)))`,
    )
    .select(['bewijs.id', 'bewijs.naam', 'bewijs.verwijderd_op as op'])
