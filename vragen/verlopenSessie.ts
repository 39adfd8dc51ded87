import { sql } from 'kysely'
import type { Basis } from '#acties/ctx.ts'
import { rollenVan, type GegevenRol } from '#vragen/sessie.ts'

/** Who sat behind a session that ended by itself, and in which role. */
export type VerlopenSessie = { persoon: string; rol: GegevenRol }

/**
 * The session of this secret that ended because it was quiet or went on too long; null when somebody ended it, as by signing out, when it was
 * swept since, and when the role was taken away. It opens no page: who sent a form under it is known, so that the form can be kept for him.
 */
export async function vindVerlopenSessie(
  basis: Basis,
  sleutel: string,
): Promise<VerlopenSessie | null> {
  const rij = await basis.db
    .selectFrom('sessie')
    .where('sleutel_hash', '=', basis.hash(sleutel))
    .where('beeindigd_op', 'is', null)
    .where(sql<boolean>`verloopt_op > ${basis.klok.now()}::timestamptz - interval '7 days'`)
    .select(['persoon', 'toekenning'])
    .executeTakeFirst()
  if (!rij) return null
  const rol = (await rollenVan(basis, rij.persoon)).find(({ id }) => id === rij.toekenning)
  return rol ? { persoon: rij.persoon, rol } : null
}
