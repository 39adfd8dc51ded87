import { nieuwPersoon } from '#acties/account/persoon.ts'
import { systeemCtx, type Basis } from '#acties/ctx.ts'
import { schrijfGebeurtenis } from '#acties/gebeurtenis.ts'

/** A mentor, whom a kandidaat will invite once there is an act for that; until then the system lets him in. */
export async function maakMentor(
  basis: Basis,
  { naam, email }: { naam: string; email: string },
): Promise<void> {
  const ctx = systeemCtx(basis, basis.toeval.id())
  const persoon = await nieuwPersoon(ctx, { naam, email })
  const rol = 'mentor' as const
  await basis.db
    .insertInto('rol_toekenning')
    .values({ id: basis.toeval.id(), persoon, rol, ingegaan_op: basis.klok.now() })
    .execute()
  const gegevens = { persoon, rol, van: basis.klok.today() }
  await schrijfGebeurtenis(ctx, { soort: 'rol-toegekend', persoon, gegevens })
}
