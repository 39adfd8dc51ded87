import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Ctx } from '#acties/ctx.ts'
import type { Certificaat } from '#domein/certificaat/certificaat.ts'
import type { Datum } from '#lib/datum.ts'
import { zicht } from '#vragen/zicht.ts'

/** Certificates as the register knows them: days and numbers, nothing of what was filed. */
const certificaten = (ctx: Ctx) =>
  zicht(ctx)
    .register()
    .select(['id', 'persoon', 'keurmerk', 'nummer', 'plaats', 'controlecode'])
    .select('naam_op_certificaat as naam')
    .select(eb => [
      jsonArrayFrom(
        eb
          .selectFrom('certificaat_periode')
          .whereRef('certificaat_periode.certificaat', '=', 'certificaat.id')
          .where('vervallen_op', 'is', null)
          .select(['soort', 'van', 'tot'])
          .orderBy('van'),
      ).as('perioden'),
      jsonArrayFrom(
        eb
          .selectFrom('dossier')
          .innerJoin('indiening', 'indiening.dossier', 'dossier.id')
          .leftJoin('besluit', 'besluit.dossier', 'dossier.id')
          .whereRef('dossier.certificaat', '=', 'certificaat.id')
          .where('indiening.nummer', '=', 1)
          .where('indiening.ingetrokken_op', 'is', null)
          .select([
            dagVan('indiening.ingediend_op').as('ingediendOp'),
            sql<Datum | null>`min(${dagVan('besluit.besloten_op')}) over (partition by dossier.id)`.as(
              'besloten',
            ),
            sql<boolean>`coalesce(indiening.op_tijd, false)`.as('opTijd'),
          ]),
      ).as('aanvragen'),
    ])

const dagVan = (kolom: string) =>
  sql<Datum>`(${sql.ref(kolom)} at time zone 'Europe/Amsterdam')::date`

export const certificatenVan = (ctx: Ctx, personen: readonly string[]) =>
  personen.length === 0
    ? Promise.resolve([])
    : certificaten(ctx).where('persoon', 'in', personen).orderBy('nummer').execute()

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
      eb
        .selectFrom('certificaat as nieuwer')
        .whereRef('nieuwer.vervangt', '=', 'certificaat.id')
        .select('nieuwer.controlecode')
        .$asScalar()
        .as('nieuwer'),
    ])
    .executeTakeFirst()

export type Registerrij = Awaited<ReturnType<typeof certificatenVan>>[number]

export const alsCertificaat = ({ nummer, naam, plaats, perioden }: Registerrij): Certificaat => ({
  nummer,
  naam,
  plaats,
  perioden,
})
