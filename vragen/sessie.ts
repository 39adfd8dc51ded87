import type { Basis, Bereik } from '#acties/ctx.ts'
import type { Rol } from '#domein/rollen.ts'

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
    .executeTakeFirst()
  if (!rij) return null
  const rollen = await rollenVan(basis, rij.persoon)
  const rol = rollen.find(({ id }) => id === rij.toekenning)
  if (!rol) return null
  const { id, persoon, naam, gezienOp, verlooptOp } = rij
  return { id, persoon, naam, rol, rollen, gezienOp, verlooptOp }
}

/** The roles this person has now, in the order they were given. */
export function rollenVan(basis: Basis, persoon: string): Promise<GegevenRol[]> {
  return basis.db
    .selectFrom('rol_toekenning')
    .where('persoon', '=', persoon)
    .where('beeindigd_op', 'is', null)
    .select(['id', 'rol', 'keurmerk', 'organisatie'])
    .orderBy('ingegaan_op')
    .orderBy('id')
    .execute()
}
