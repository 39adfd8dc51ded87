import { sql } from 'kysely'
import type { Basis } from '#acties/ctx.ts'
import { Refusal } from '#infra/refusal.ts'
import { vulDemonstratie } from '#seed/demonstratie.ts'
import { plaatsVoorbeelden } from '#seed/documenten.ts'
import { leesMerk, zetMerk } from '#seed/merk.ts'
import type { Voortgang } from '#seed/plan.ts'

type Begin = {
  basis: Basis
  map: string
  zeg: (regel: string) => void
  /** Whether somebody asked to stop: filling takes a while and is then broken off. */
  isGestopt: () => boolean
}

/**
 * Makes an empty database ready: with invented people in a demonstration, else with the example texts alone. Only the seed says
 * that data are invented, in the database and by a mark in the data folder; refused when mode and data do not fit, so that nobody can
 * sign in as a real person without a code.
 */
export async function bereidVoor(begin: Begin): Promise<void> {
  if (begin.basis.demonstratie) return zorgVoorDemonstratie(begin)
  const merk = (await leesMerk(begin.map)) ?? (await merkInDatabase(begin.basis))
  if (merk !== null) throw isDemonstratie(begin.map)
  await alsEnige(begin.basis, plaatsVoorbeelden)
}

const isDemonstratie = (map: string): Refusal =>
  new Refusal(
    `In ${map} of in de database staan demonstratiegegevens: kies met VAKBEWIJS_DATA een andere map en een lege database, of zet VAKBEWIJS_DEMO=aan.`,
  )

const isEcht = (map: string): Refusal =>
  new Refusal(
    `In ${map} staan echte gegevens: zet VAKBEWIJS_DEMO=uit, of kies met VAKBEWIJS_DATA een lege map voor een demonstratie.`,
  )

/** Fills an empty database in one transaction: a start that is cut off leaves nothing, and the next one begins again. */
async function zorgVoorDemonstratie({ basis, map, zeg, isGestopt }: Begin): Promise<void> {
  const merk = await alsEnige(basis, async binnen => {
    const bestaand = await merkInDatabase(binnen)
    if (bestaand !== null) return bestaand
    if (!(await isLeeg(binnen))) throw isEcht(map)
    zeg('Demonstratie vullen met verzonnen personen …')
    return vulDemonstratie(binnen, voortgang({ zeg, isGestopt }))
  })
  if ((await leesMerk(map)) !== merk) await zetMerk(map, merk)
}

/** Says each quarter; breaks off when somebody asked to stop. */
function voortgang({ zeg, isGestopt }: Pick<Begin, 'zeg' | 'isGestopt'>): Voortgang {
  let gemeld = 0
  return deel => {
    if (isGestopt())
      throw new Refusal('Het vullen is afgebroken; de volgende start begint opnieuw.')
    const kwart = Math.floor(deel * 4)
    if (kwart > gemeld) zeg(`  voor ${kwart * 25}% gevuld`)
    gemeld = kwart
  }
}

/** In one transaction, one process at a time. */
const alsEnige = <T>(basis: Basis, werk: (binnen: Basis) => Promise<T>): Promise<T> =>
  basis.db.transaction().execute(async db => {
    await sql`select pg_advisory_xact_lock(hashtextextended('begin', 0))`.execute(db)
    return werk({ ...basis, db })
  })

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
