import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import type { Ctx } from '#acties/ctx.ts'
import { cvregelFeit, cvregelIds, cvregelVelden, laadCvregel } from '#acties/cv/regel.ts'
import { bezwaarAlsVerouderd } from '#acties/portfolio/verouderd.ts'
import { basisVeld } from '#acties/portfolio/velden.ts'
import { bezwarenTegenCvregel } from '#domein/cv/cv.ts'

/** Changes an entry of the CV (A1); its kind stays. */
export const wijzigCvregel = actie({
  naam: 'wijzigCvregel',
  wie: ['kandidaat'],
  invoer: z.object({ ...cvregelIds, ...cvregelVelden, basis: basisVeld }).omit({ soort: true }),
  laad: (ctx, invoer) => laadCvregel(ctx, { ...invoer, staat: 'aanwezig' }),
  bezwaren: ({ geladen: { regel }, invoer }) => [
    ...bezwarenTegenCvregel({ ...invoer, soort: regel.soort }),
    ...bezwaarAlsVerouderd(invoer.basis, regel.versie),
  ],
  doe: async ({ ctx, geladen: { regel }, invoer }) => {
    const { titel, organisatie, van, tot, uren, tekst } = invoer
    if (regel.tekst !== '' && regel.tekst !== tekst) await houdVersie(ctx, regel.id)
    const inhoud = { titel, organisatie, van, tot, uren, tekst, bewaard_op: ctx.klok.now() }
    await ctx.db
      .updateTable('cv_regel')
      .set({ ...inhoud, versie: regel.versie + 1 })
      .where('id', '=', regel.id)
      .execute()
    return gelukt(regel)
  },
  gebeurtenis: ({ geladen, waarde }) => cvregelFeit(geladen, 'gewijzigd', waarde),
})

/** The text with this entry as it stands now stays among its versions. */
const houdVersie = ({ db }: Ctx, id: string) =>
  db
    .insertInto('tekst_versie')
    .columns(['persoon', 'veld', 'versie', 'tekst', 'opgeslagen_op'])
    .expression(eb =>
      eb
        .selectFrom('cv_regel')
        .where('id', '=', id)
        .select(een => ['persoon', een.cast<string>('id', 'text').as('veld'), 'versie', 'tekst'])
        .select('bewaard_op as opgeslagen_op'),
    )
    .execute()
