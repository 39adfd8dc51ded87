import { sql } from 'kysely'
import type { Basis } from '#acties/ctx.ts'
import type { Status } from '#domein/dossier/zaak.ts'
import type { Rol } from '#domein/rollen.ts'

/** Somebody to sign in as, with what makes him worth being. */
export type DemonstratiePersoon = {
  id: string
  naam: string
  rollen: readonly Rol[]
  status: Status | null
}

/** Everybody in a demonstration, where all are invented and so nobody has to be shielded; elsewhere nobody. */
export async function demonstratiePersonen(basis: Basis): Promise<DemonstratiePersoon[]> {
  if (!basis.demonstratie) return []
  return basis.db
    .selectFrom('persoon')
    .innerJoin('rol_toekenning', 'rol_toekenning.persoon', 'persoon.id')
    .leftJoin('dossier', 'dossier.persoon', 'persoon.id')
    .where('beeindigd_op', 'is', null)
    .select(['persoon.id', 'persoon.naam'])
    .select(sql<Rol[]>`array_agg(distinct rol_toekenning.rol)`.as('rollen'))
    .select(
      sql<Status | null>`(array_agg(dossier.status order by geopend_op desc nulls last))[1]`.as(
        'status',
      ),
    )
    .groupBy(['persoon.id', 'persoon.naam'])
    .orderBy(sql`persoon.naam collate "nl-x-icu"`)
    .execute()
}

/** A mail that the system wrote. */
export type DemonstratieMail = {
  id: string
  aan: string
  onderwerp: string
  tekst: string
  op: Date
}

/** The latest mails to anybody, newest first; only in a demonstration, where they are kept for reading. */
export async function demonstratiePost(basis: Basis, aantal: number): Promise<DemonstratieMail[]> {
  if (!basis.demonstratie) return []
  return basis.db
    .selectFrom('post')
    .where('aan', 'is not', null)
    .select(['id', sql<string>`aan`.as('aan'), 'onderwerp', 'tekst', 'aangemaakt_op as op'])
    .orderBy('aangemaakt_op', 'desc')
    .orderBy('id')
    .limit(aantal)
    .execute()
}
