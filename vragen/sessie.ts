import { sql } from 'kysely'
import type { Basis, Bereik } from '#acties/ctx.ts'
import type { Rol } from '#domein/rollen.ts'
import type { Instellingen } from '#domein/instellingen.ts'
import { lijstVan } from '#vragen/behandeling/rijen.ts'
import { alsInstellingen, gekozen } from '#vragen/instellingen.ts'

/** Minutes without a request after which a session is over, and hours after which it is over anyway. */
export const sessieMinutenStil = 60
export const sessieUren = 12

/** A role somebody has now, and for what it was given. */
export type GegevenRol = Bereik & { id: string; rol: Rol }

/** A running session: who, in which of his roles, and until when. */
export type Sessie = {
  id: string
  persoon: string
  naam: string
  rol: GegevenRol
  rollen: readonly GegevenRol[]
  gezienOp: Date
  verlooptOp: Date
  /** What the owner chose, read along: every page asks for it. */
  instellingen: Instellingen
}

/** The session that belongs to the secret in the cookie; null when there is none, it is over or the role was taken away. */
export async function vindSessie(basis: Basis, sleutel: string): Promise<Sessie | null> {
  const nu = basis.klok.now().getTime()
  const rij = await basis.db
    .selectFrom('sessie')
    .innerJoin('persoon', 'persoon.id', 'sessie.persoon')
    .where('sessie.sleutel_hash', '=', basis.hash(sleutel))
    .where('sessie.beeindigd_op', 'is', null)
    .where('sessie.verloopt_op', '>', new Date(nu))
    .where('sessie.gezien_op', '>', new Date(nu - sessieMinutenStil * 60_000))
    .select(['sessie.id', 'sessie.persoon', 'persoon.naam', 'sessie.toekenning'])
    .select(['sessie.gezien_op as gezienOp', 'sessie.verloopt_op as verlooptOp'])
    .select(
      lijstVan(lopendeRollen(basis).whereRef('persoon', '=', sql.ref('sessie.persoon'))).as(
        'rollen',
      ),
    )
    .select(lijstVan(gekozen(basis)).as('instellingen'))
    .executeTakeFirst()
  if (!rij) return null
  const { rollen } = rij
  const rol = rollen.find(({ id }) => id === rij.toekenning)
  if (!rol) return null
  const { id, persoon, naam, gezienOp, verlooptOp } = rij
  const instellingen = alsInstellingen(rij.instellingen)
  return { id, persoon, naam, rol, rollen, gezienOp, verlooptOp, instellingen }
}

/** The roles this person has now, in the order they were given. */
export const rollenVan = (basis: Basis, persoon: string): Promise<GegevenRol[]> =>
  lopendeRollen(basis).where('persoon', '=', persoon).execute()

const lopendeRollen = ({ db }: Basis) =>
  db
    .selectFrom('rol_toekenning')
    .where('beeindigd_op', 'is', null)
    .select(['id', 'rol', 'keurmerk', 'organisatie'])
    .orderBy('ingegaan_op')
    .orderBy('id')
