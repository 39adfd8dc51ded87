import { sql } from 'kysely'
import { maakStartcode } from '#acties/account/maakStartcode.ts'
import { systeemCtx, type Basis } from '#acties/ctx.ts'
import { Refusal } from '#infra/refusal.ts'
import { eis } from '#seed/bouwer.ts'
import { vulDemonstratie } from '#seed/demonstratie.ts'
import { plaatsVoorbeelden } from '#seed/documenten.ts'
import { leesMerk, zetMerk } from '#seed/merk.ts'

type Begin = { basis: Basis; map: string; zeg: (regel: string) => void }

/**
 * Makes an empty database ready: with invented people in a demonstration, else with a code for the first beheerder. Only the seed says
 * that data are invented, in the database and by a mark in the data folder; refused when mode and data do not fit, so that nobody can
 * sign in as a real person without a code.
 */
export async function bereidVoor(begin: Begin): Promise<void> {
  if (begin.basis.demonstratie) return zorgVoorDemonstratie(begin)
  const merk = (await leesMerk(begin.map)) ?? (await merkInDatabase(begin.basis))
  if (merk !== null) throw new Refusal(isDemonstratie)
  await plaatsVoorbeelden(begin.basis)
  const code = eis(await maakStartcode(systeemCtx(begin.basis, begin.basis.toeval.id()), {}))
  if (code !== null) {
    begin.zeg(
      `Nog niemand kan inloggen. Word de eerste beheerder op ${begin.basis.adres}/eerste-beheerder`,
    )
    begin.zeg(`met deze code, die 24 uur en één keer werkt: ${code}`)
  }
}

const isDemonstratie =
  'De gegevens zijn die van een demonstratie: iedereen kan er als iedereen inloggen. Kies voor echt gebruik een lege map met VAKBEWIJS_DATA en een lege database.'

const isEcht =
  'De gegevens zijn echt en geen demonstratie. Zet VAKBEWIJS_DEMO=uit, of kies met VAKBEWIJS_DATA een lege map voor een demonstratie.'

/** Fills an empty database in one transaction: a start that is cut off leaves nothing, and the next one begins again. */
async function zorgVoorDemonstratie({ basis, map, zeg }: Begin): Promise<void> {
  const merk = await basis.db.transaction().execute(async db => {
    await sql`select pg_advisory_xact_lock(hashtextextended('demonstratie', 0))`.execute(db)
    const binnen = { ...basis, db }
    const bestaand = await merkInDatabase(binnen)
    if (bestaand !== null) return bestaand
    if (!(await isLeeg(binnen))) throw new Refusal(isEcht)
    zeg('Demonstratie vullen met verzonnen personen …')
    return vulDemonstratie(binnen)
  })
  if ((await leesMerk(map)) !== merk) await zetMerk(map, merk)
}

const isLeeg = async ({ db }: Basis): Promise<boolean> =>
  (await db.selectFrom('persoon').select('id').limit(1).executeTakeFirst()) === undefined

/** Which filling this database comes from; null when it was not filled by the seed. */
async function merkInDatabase({ db }: Basis): Promise<string | null> {
  const rij = await db
    .selectFrom('gebeurtenis')
    .where('soort', '=', 'demonstratie-gevuld')
    .select(sql<string>`gegevens ->> 'merk'`.as('merk'))
    .executeTakeFirst()
  return rij?.merk ?? null
}
