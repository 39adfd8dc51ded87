import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { bewaarOudeKenmerken } from '#acties/account/persoon.ts'
import { bezwaarAlsVerouderd } from '#acties/portfolio/verouderd.ts'
import { basisVeld, regelOfLeeg, vinkVeld } from '#acties/velden.ts'
import { rolnamen } from '#domein/rollen.ts'
import { zicht } from '#vragen/zicht.ts'

/** What somebody decides about himself: the name on the next certificate, the place in the register, reminders by mail. */
export const wijzigProfiel = actie({
  naam: 'wijzigProfiel',
  wie: rolnamen,
  invoer: z.object({
    naamOpCertificaat: regelOfLeeg(),
    plaats: regelOfLeeg(),
    wilHerinneringen: vinkVeld,
    basis: basisVeld,
  }),
  laad: async (ctx, invoer) => {
    const zelf = await zicht(ctx)
      .personen()
      .where('persoon.id', '=', ctx.actor.persoon)
      .selectAll('persoon')
      .forUpdate()
      .executeTakeFirst()
    if (!zelf) return null
    const velden = [
      ...(zelf.naam_op_certificaat === invoer.naamOpCertificaat ? [] : ['naamOpCertificaat']),
      ...(zelf.plaats === invoer.plaats ? [] : ['plaats']),
      ...(zelf.wil_herinneringen === invoer.wilHerinneringen ? [] : ['wilHerinneringen']),
    ]
    return { zelf, velden }
  },
  bezwaren: ({ invoer: { basis }, geladen: { zelf, velden } }) =>
    velden.length > 0 ? bezwaarAlsVerouderd(basis, zelf.versie) : [],
  doe: async ({ ctx, invoer, geladen: { zelf, velden } }) => {
    const { naamOpCertificaat, plaats, wilHerinneringen } = invoer
    if (velden.length === 0) return gelukt({ velden })
    if (velden.includes('plaats')) await bewaarOudeKenmerken(ctx, zelf, ['plaats'])
    await ctx.db
      .updateTable('persoon')
      .set({ naam_op_certificaat: naamOpCertificaat, plaats, wil_herinneringen: wilHerinneringen })
      .set({ versie: zelf.versie + 1 })
      .where('id', '=', zelf.id)
      .execute()
    return gelukt({ velden })
  },
  gebeurtenis: ({ geladen: { zelf, velden } }) =>
    velden.length > 0
      ? {
          soort: 'persoonsgegevens-gewijzigd',
          persoon: zelf.id,
          gegevens: { persoon: zelf.id, velden },
        }
      : null,
})
