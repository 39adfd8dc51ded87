import { sql } from 'kysely'
import type { Ctx } from '#acties/ctx.ts'
import type { Aanvraag, Certificaat, Certificaatperiode } from '#domein/certificaat/certificaat.ts'
import { lijstVan } from '#vragen/behandeling/rijen.ts'
import { eenmaal } from '#vragen/eenmaal.ts'
import { zicht } from '#vragen/zicht.ts'
import type { Kijker } from '#vragen/zicht/regel.ts'

const periodenlijst = sql<Certificaatperiode[]>`(
  select coalesce(json_agg(json_build_object('soort', soort, 'van', van, 'tot', tot) order by van), '[]')
  from certificaat_periode
  where certificaat_periode.certificaat = certificaat.id and vervallen_op is null)`

const dagVan = (kolom: string) => sql`(${sql.ref(kolom)} at time zone 'Europe/Amsterdam')::date`

const aanvragenlijst = sql<Aanvraag[]>`(
  select coalesce(json_agg(json_build_object(
    'ingediendOp', ${dagVan('indiening.ingediend_op')},
    'besloten', (select min(${dagVan('besluit.besloten_op')}) from besluit where besluit.dossier = dossier.id),
    'opTijd', coalesce(indiening.op_tijd, false))), '[]')
  from dossier join indiening on indiening.dossier = dossier.id
  where dossier.certificaat = certificaat.id and indiening.aanvulling is null
    and indiening.ingetrokken_op is null)`

/** Certificates as the register knows them: days and numbers, nothing of what was filed. */
const certificaten = (ctx: Kijker) =>
  zicht(ctx)
    .register()
    .select(['id', 'persoon', 'keurmerk', 'nummer', 'plaats', 'controlecode'])
    .select('naam_op_certificaat as naam')
    .select([periodenlijst.as('perioden'), aanvragenlijst.as('aanvragen')])

export const certificatenVan = async (ctx: Ctx, personen: readonly string[]) =>
  personen.length === 0 ? [] : certificaatrijen(ctx, { personen })

const certificaatrijen = eenmaal((ctx, { personen }: { personen: readonly string[] }) =>
  certificaten(ctx)
    .where(sql<boolean>`persoon = any (${personen})`)
    .orderBy('nummer'),
)

/** The certificate with this check code, with what only its own page says. */
export const certificaatMetCode = (ctx: Ctx, controlecode: string) =>
  certificaten(ctx)
    .where('controlecode', '=', controlecode)
    .select(eb => [
      eb
        .selectFrom('keurmerk')
        .whereRef('keurmerk.id', '=', 'certificaat.keurmerk')
        .select('keurmerk.naam')
        .$asScalar()
        .$notNull()
        .as('keurmerknaam'),
      eb
        .selectFrom('organisatie')
        .whereRef('organisatie.id', '=', 'certificaat.organisatie')
        .select('organisatie.naam')
        .$asScalar()
        .$notNull()
        .as('uitgever'),
      lijstVan(
        eb
          .selectFrom('certificaat as nieuwer')
          .innerJoin('certificaat_periode as periode', 'periode.certificaat', 'nieuwer.id')
          .whereRef('nieuwer.vervangt', '=', 'certificaat.id')
          .where('periode.vervallen_op', 'is', null)
          .select('nieuwer.controlecode')
          .select(({ fn }) => fn.min('periode.van').as('vanaf'))
          .groupBy('nieuwer.controlecode'),
      ).as('opvolgers'),
    ])
    .executeTakeFirst()

export type Registerrij = Awaited<ReturnType<typeof certificatenVan>>[number]

export const alsCertificaat = ({ nummer, naam, plaats, perioden }: Registerrij): Certificaat => ({
  nummer,
  naam,
  plaats,
  perioden,
})
