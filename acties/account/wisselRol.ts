import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { idVeld } from '#acties/velden.ts'
import { rolnamen } from '#domein/rollen.ts'
import { rollenVan } from '#vragen/sessie.ts'

/** Goes on in another of your roles, in the same session. */
export const wisselRol = actie({
  naam: 'wisselRol',
  wie: rolnamen,
  invoer: z.object({ toekenning: idVeld }),
  laad: async (ctx, { toekenning }) => {
    const { sessie, actor } = ctx
    if (!sessie || !actor.persoon) return null
    const rol = (await rollenVan(ctx, actor.persoon)).find(({ id }) => id === toekenning)
    return rol ? { sessie, persoon: actor.persoon, rol } : null
  },
  doe: async ({ ctx, geladen: { sessie, persoon, rol } }) => {
    await ctx.db
      .updateTable('sessie')
      .set({ toekenning: rol.id })
      .where('id', '=', sessie)
      .where('persoon', '=', persoon)
      .where('beeindigd_op', 'is', null)
      .execute()
    return gelukt({ rol: rol.rol })
  },
  gebeurtenis: ({ geladen: { persoon, rol } }) => ({
    soort: 'rol-gewisseld',
    persoon,
    gegevens: { rol: rol.rol },
  }),
})
