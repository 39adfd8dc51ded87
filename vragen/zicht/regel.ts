import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Ctx } from '#acties/ctx.ts'
import type { Hoedanigheid } from '#domein/rollen.ts'

/** Who looks, in which role and for what it was given: all that decides about rows. */
export type Kijker = Pick<Ctx, 'db' | 'actor' | 'bereik'>

/** Which rows of one table an actor may see, as a condition in SQL. */
export type Regel = (ctx: Kijker) => RawBuilder<SqlBool>

/** One rule per role; a role that is not named sees nothing. */
export type Regels = Readonly<Record<Hoedanigheid, Regel>>

export const niets: Regel = () => sql<SqlBool>`false`
export const alles: Regel = () => sql<SqlBool>`true`

const gesloten: Regels = {
  kandidaat: niets,
  mentor: niets,
  assessor: niets,
  planner: niets,
  beslisser: niets,
  coordinator: niets,
  beheerder: niets,
  bezoeker: niets,
  systeem: alles,
}

/** The rules for a table, closed for every role that is left out. */
export const regels = (open: Partial<Regels>): Regels => ({ ...gesloten, ...open })

/** True for rows of the quality mark and the organisation that the role in use was given for. */
export const inBereik = (ctx: Kijker, tabel: 'dossier' | 'certificaat'): RawBuilder<SqlBool> => {
  const { keurmerk, organisatie } = ctx.bereik
  return sql<SqlBool>`(${keurmerk}::text is null or ${sql.ref(`${tabel}.keurmerk`)} = ${keurmerk})
    and (${organisatie}::uuid is null or ${sql.ref(`${tabel}.organisatie`)} = ${organisatie})`
}

/** True for rows that are about the actor. */
export const eigen =
  (kolom: string): Regel =>
  ({ actor }) =>
    sql<SqlBool>`${sql.ref(kolom)} = ${actor.persoon}`

/** One rule for whoever is signed in, in whatever role. */
export const ieder = (regel: Regel) => ({
  kandidaat: regel,
  mentor: regel,
  assessor: regel,
  planner: regel,
  beslisser: regel,
  coordinator: regel,
  beheerder: regel,
})
