import type { Ctx } from '#acties/ctx.ts'
import { medewerkersrollen, type Rol } from '#domein/rollen.ts'
import { zicht } from '#vragen/zicht.ts'
import { sql } from 'kysely'

/** A role that the beheerder gave somebody and can take away. */
export type Medewerkersrol = {
  toekenning: string
  persoon: string
  naam: string
  email: string
  rol: Rol
  ingegaanOp: Date
  emailBevestigdOp: Date | null
}

/** Everybody with a running role on the staff, by name; one line per role. */
export const medewerkers = (ctx: Ctx): Promise<Medewerkersrol[]> =>
  metPersoon(ctx)
    .orderBy(sql`persoon.naam collate "nl-x-icu"`)
    .orderBy('ingegaan_op')
    .execute()

/** One running role on the staff; null when it is over or was never there. */
export const vindMedewerkersrol = async (
  ctx: Ctx,
  toekenning: string,
): Promise<Medewerkersrol | null> =>
  (await metPersoon(ctx).where('rol_toekenning.id', '=', toekenning).executeTakeFirst()) ?? null

const metPersoon = (ctx: Ctx) =>
  zicht(ctx)
    .rollen()
    .innerJoin('persoon', 'persoon.id', 'rol_toekenning.persoon')
    .where('rol', 'in', medewerkersrollen)
    .where('beeindigd_op', 'is', null)
    .select(['rol_toekenning.id as toekenning', 'persoon.id as persoon', 'persoon.naam'])
    .select(['persoon.email', 'rol', 'ingegaan_op as ingegaanOp'])
    .select('persoon.email_bevestigd_op as emailBevestigdOp')
