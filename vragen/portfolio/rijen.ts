import { sql, type ExpressionBuilder } from 'kysely'
import type { Ctx } from '#acties/ctx.ts'
import type { Schema } from '#infra/db/schema.ts'
import type { Datum } from '#lib/datum.ts'
import { lijstVan } from '#vragen/behandeling/rijen.ts'
import type { Bladzijde } from '#vragen/bewijsbeeld.ts'
import { eenmaal } from '#vragen/eenmaal.ts'
import { zicht } from '#vragen/zicht.ts'
import type { Kijker } from '#vragen/zicht/regel.ts'

/** The dossier with its holder and the certificate that it renews. */
const dossierrijen = (ctx: Kijker, id: string) =>
  zicht(ctx)
    .dossiers()
    .innerJoin('persoon', 'persoon.id', 'dossier.persoon')
    .innerJoin('certificaat', 'certificaat.id', 'dossier.certificaat')
    .where('dossier.id', '=', id)
    .select(['dossier.id', 'dossier.persoon', 'dossier.keurmerk', 'dossier.traject'])
    .select(['dossier.organisatie', 'dossier.kader', 'dossier.status', 'dossier.versie'])
    .select(['dossier.certificaat', 'dossier.geplande_indiendag', 'dossier.vorige_indiening'])
    .select(['dossier.toegestaan_tot', 'dossier.peildatum', 'dossier.volgt_op'])
    .select([
      'dossier.geopend_op',
      'persoon.naam',
      'persoon.email',
      'persoon.nolocnummer',
      'certificaat.nummer',
    ])
    .select(eb => [geldigheid(eb, 'van').as('geldigVan'), geldigheid(eb, 'tot').as('geldigTot')])

/** The dossier without what is in it; null when it is not there or not yours. */
export const leesDossierrij = (ctx: Ctx, id: string) => dossierrijen(ctx, id).executeTakeFirst()

export type Dossierrij = NonNullable<Awaited<ReturnType<typeof leesDossierrij>>>

type MetDossier = ExpressionBuilder<Schema, 'dossier'>

/** First or last day of the certificate, extensions counted in. */
const geldigheid = (eb: MetDossier, kant: 'van' | 'tot') =>
  eb
    .selectFrom('certificaat_periode')
    .whereRef('certificaat_periode.certificaat', '=', 'dossier.certificaat')
    .where('soort', 'in', ['geldig', 'verlengd'])
    .where('vervallen_op', 'is', null)
    .select(kant === 'van' ? sql<Datum>`min(van)`.as('dag') : sql<Datum>`max(tot)`.as('dag'))
    .$asScalar()
    .$notNull()

// What follows is read beside a dossier: `dossier` is the one that the list belongs to.
const vanHaarHouder = sql.ref<string>('dossier.persoon')
const vanDitKeurmerk = sql.ref<string>('dossier.keurmerk')

/**
 * What a dossier that follows another leaves out: entered before it was opened and over on the day of the previous
 * filing. It was judged then and never counts again (B, aanname 3).
 */
const isAfgesloten = (laatsteDag: string) =>
  sql<boolean>`(dossier.volgt_op is not null and aangemaakt_op < dossier.geopend_op
    and ${sql.raw(laatsteDag)} <= dossier.vorige_indiening)`

/** The activities that are put in for this quality mark, in the order of entry. */
const activiteitrijen = (ctx: Kijker) =>
  zicht(ctx)
    .activiteiten()
    .innerJoin('activiteit_inzet as inzet', join =>
      join
        .onRef('inzet.activiteit', '=', 'activiteit.id')
        .on('inzet.keurmerk', '=', vanDitKeurmerk),
    )
    .where('activiteit.persoon', '=', vanHaarHouder)
    .where('activiteit.verwijderd_op', 'is', null)
    .where(eb => eb.not(isAfgesloten("coalesce(datum, tot, 'infinity')")))
    .select(['activiteit.id', 'inzet.soort', 'titel', 'datum', 'van', 'tot', 'aantallen'])
    .select(['woorden', 'soort_werk', 'verwacht_bewijs', 'versie', 'inzet.prive'])
    .orderBy('volgorde')

/** The meetings with what each serves for this quality mark, in the order of entry. */
const bijeenkomstrijen = (ctx: Kijker) =>
  zicht(ctx)
    .bijeenkomsten()
    .innerJoin('bijeenkomst_inzet as inzet', join =>
      join
        .onRef('inzet.bijeenkomst', '=', 'bijeenkomst.id')
        .on('inzet.keurmerk', '=', vanDitKeurmerk),
    )
    .where('bijeenkomst.persoon', '=', vanHaarHouder)
    .where('bijeenkomst.verwijderd_op', 'is', null)
    .where(eb => eb.not(isAfgesloten('datum')))
    .select(['bijeenkomst.id', 'inzet.dient', 'inzet.prive', 'werkvorm', 'datum', 'versie'])
    .select(['begeleider_naam', 'begeleider_registratie', 'zelf_ingebracht'])
    .orderBy('volgorde')

/** The meetings of this dossier alone. */
export async function leesBijeenkomstrijen(ctx: Ctx, { id }: Dossierrij) {
  const rij = await zicht(ctx)
    .dossiers()
    .where('dossier.id', '=', id)
    .select(lijstVan(bijeenkomstrijen(ctx)).as('bijeenkomsten'))
    .executeTakeFirst()
  return rij?.bijeenkomsten ?? []
}

/** Every file in use by this person, with what it is evidence for. */
const bewijsrijen = (ctx: Kijker) =>
  zicht(ctx)
    .bewijzen()
    .innerJoin('bestand', 'bestand.id', 'bewijs.bestand')
    .where('bewijs.persoon', '=', vanHaarHouder)
    .where('bewijs.verwijderd_op', 'is', null)
    .select(['bewijs.id', 'bewijs.naam', 'bewijs.bestand', 'bewijs.activiteit'])
    .select(['bewijs.bijeenkomst', 'bewijs.verklaring', 'bewijs.stuk', 'bewijs.toegevoegd_op'])
    .select('bewijs.cv_hash')
    .select(['bestand.sha256', 'bestand.grootte', 'bestand.mime', 'bestand.scan', 'bestand.beeld'])
    .select('bestand.bladzijden')
    .orderBy('bewijs.toegevoegd_op')
    .orderBy('bewijs.id')

/** The pages of those files that are there as pictures; apart, for asking it file by file costs as much again as all the rest. */
const beeldrijen = (ctx: Kijker) =>
  zicht(ctx)
    .beelden()
    .where(
      'bestand.id',
      'in',
      zicht(ctx)
        .bewijzen()
        .where('bewijs.persoon', '=', vanHaarHouder)
        .where('bewijs.verwijderd_op', 'is', null)
        .select('bewijs.bestand'),
    )
    .select(['bestand.id as bestand', 'pagina', 'breedte', 'hoogte'])
    .orderBy('pagina')

/** Every statement with each signature it ever had, one row per signature, the latest first. */
const verklaringrijen = (ctx: Kijker) =>
  zicht(ctx)
    .verklaringen()
    .leftJoin('ondertekening', 'ondertekening.verklaring', 'verklaring.id')
    .where('verklaring.persoon', '=', vanHaarHouder)
    .where('verklaring.verwijderd_op', 'is', null)
    .select(['verklaring.id', 'verklaring.format', 'verklaring.activiteit', 'verklaring.versie'])
    .select(['verklaring.bijeenkomst', 'verklaring.gegevens', 'verklaring.aangemaakt_op'])
    .select(['verklaring.inhoud_hash', 'ondertekening.id as ondertekening', 'wijze'])
    .select(['hoedanigheid', 'ondertekening.naam', 'functie', 'getekend_dag', 'bestand'])
    .select(['vervallen_op', 'vervallen_reden'])
    .select('ondertekening.inhoud_hash as getekende_hash')
    .orderBy('verklaring.aangemaakt_op', 'desc')
    .orderBy('verklaring.id')
    .orderBy('ondertekening.vastgelegd_op', 'desc')
    .orderBy('ondertekening.id')

const antwoordrijen = (ctx: Kijker) =>
  zicht(ctx)
    .antwoorden()
    .where('antwoord.dossier', '=', sql.ref<string>('dossier.id'))
    .select(['veld', 'versie', 'waarde', 'opgeslagen_op'])

const portfoliorijen = eenmaal((ctx, { id }: { id: string }) =>
  dossierrijen(ctx, id).select([
    lijstVan(activiteitrijen(ctx)).as('activiteiten'),
    lijstVan(bijeenkomstrijen(ctx)).as('bijeenkomsten'),
    lijstVan(bewijsrijen(ctx)).as('bewijs'),
    lijstVan(beeldrijen(ctx)).as('beelden'),
    lijstVan(verklaringrijen(ctx)).as('verklaringen'),
    lijstVan(antwoordrijen(ctx)).as('antwoorden'),
    lijstVan(indieningrijen(ctx).where('indiening.dossier', '=', sql.ref<string>('dossier.id'))).as(
      'indieningen',
    ),
  ]),
)

/**
 * The dossier with all rows of its portfolio, in one statement: every page of a holder reads them, and each statement has its price,
 * however little it asks. Null when it is not there or not yours.
 */
export async function leesPortfoliorijen(ctx: Ctx, id: string) {
  const [gelezen] = await portfoliorijen(ctx, { id })
  if (!gelezen) return null
  const { activiteiten, bijeenkomsten, bewijs, beelden, verklaringen, antwoorden, ...rest } =
    gelezen
  const { indieningen, ...rij } = rest
  const perBestand = Map.groupBy(beelden, ({ bestand }) => bestand)
  return {
    rij,
    activiteiten,
    bijeenkomsten,
    bewijs: bewijs.map(een => ({
      ...een,
      toegevoegd_op: new Date(een.toegevoegd_op),
      beelden: perBestand.get(een.bestand) ?? geen,
    })),
    verklaringen: verklaringen.map(een => ({
      ...een,
      aangemaakt_op: new Date(een.aangemaakt_op),
      vervallen_op: een.vervallen_op && new Date(een.vervallen_op),
    })),
    antwoorden: antwoorden.map(een => ({ ...een, opgeslagen_op: new Date(een.opgeslagen_op) })),
    indieningen: indieningen.map(een => ({
      ...een,
      ingediend_op: new Date(een.ingediend_op),
      ingetrokken_op: een.ingetrokken_op && new Date(een.ingetrokken_op),
    })),
  }
}

const geen: readonly Bladzijde[] = []

/** Every filing, also one that was withdrawn, the first one first. */
const indieningrijen = (ctx: Kijker) =>
  zicht(ctx)
    .indieningen()
    .select(['id', 'nummer', 'peildatum', 'hash', 'aanvulling', 'ingediend_op', 'ingetrokken_op'])
    .orderBy('nummer')

/** The filings of this dossier alone. */
export const leesIndieningen = (ctx: Ctx, dossier: string) =>
  indieningrijen(ctx).where('indiening.dossier', '=', dossier).execute()

export type Indieningrij = Awaited<ReturnType<typeof leesIndieningen>>[number]

type Rijen = NonNullable<Awaited<ReturnType<typeof leesPortfoliorijen>>>
export type Activiteitrij = Rijen['activiteiten'][number]
export type Bijeenkomstrij = Rijen['bijeenkomsten'][number]
export type Bewijsrij = Rijen['bewijs'][number]
export type Verklaringrij = Rijen['verklaringen'][number]
export type Antwoordrij = Rijen['antwoorden'][number]
