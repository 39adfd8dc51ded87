import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import type { Ctx } from '#acties/ctx.ts'
import { onderdeelVeld } from '#acties/portfolio/velden.ts'
import { idVeld, langVeld } from '#acties/velden.ts'
import { leesMentorschap } from '#vragen/mentor.ts'
import { zicht } from '#vragen/zicht.ts'

/** A mentor says something beside the text of a part that was shared; the first of a day is mailed to the holder. */
export const schrijfMentoropmerking = actie({
  naam: 'schrijfMentoropmerking',
  maaktNieuw: true,
  wie: ['mentor'],
  invoer: z.object({
    dossierId: idVeld,
    onderdeel: onderdeelVeld,
    bij: z.string().max(100).optional(),
    tekst: langVeld(5000).pipe(z.string().min(1, 'Schrijf wat je wilt zeggen.')),
  }),
  laad: async (ctx, { dossierId, onderdeel }) => {
    const dossier = await zicht(ctx)
      .dossiers()
      .where('dossier.id', '=', dossierId)
      .select('dossier.keurmerk')
      .forShare('dossier')
      .executeTakeFirst()
    if (!dossier) return null
    const mentorschap = await leesMentorschap(ctx, dossierId)
    return mentorschap?.onderdelen.includes(onderdeel) ? { ...mentorschap, ...dossier } : null
  },
  doe: async ({ ctx, geladen, invoer: { dossierId: dossier, onderdeel, bij, tekst } }) => {
    const isEerste = await isEersteVanVandaag(ctx, geladen.id)
    const id = ctx.toeval.id()
    await ctx.db
      .insertInto('mentoropmerking')
      .values({
        id,
        mentorschap: geladen.id,
        dossier,
        onderdeel,
        bij: bij || null,
        tekst,
        geschreven_op: ctx.klok.now(),
        gewijzigd_op: null,
      })
      .execute()
    if (isEerste) await meld(ctx, { dossier, mentor: geladen.naam, onderdeel })
    return gelukt({ opmerking: id })
  },
  gebeurtenis: ({ geladen, invoer: { dossierId, onderdeel } }) => ({
    soort: 'mentoropmerking-geschreven',
    persoon: geladen.persoon,
    dossier: dossierId,
    keurmerk: geladen.keurmerk,
    gegevens: { onderdeel },
  }),
})

async function isEersteVanVandaag(ctx: Ctx, mentorschap: string): Promise<boolean> {
  const laatste = await zicht(ctx)
    .mentoropmerkingen()
    .where('mentorschap', '=', mentorschap)
    .where('geschreven_op', '>', new Date(ctx.klok.now().getTime() - 86_400_000))
    .select('mentoropmerking.id')
    .executeTakeFirst()
  return laatste === undefined
}

type Melding = { dossier: string; mentor: string; onderdeel: string }

async function meld(ctx: Ctx, { dossier, mentor, onderdeel }: Melding): Promise<void> {
  const { id, naam, email } = await ctx.db
    .selectFrom('dossier')
    .innerJoin('persoon', 'persoon.id', 'dossier.persoon')
    .where('dossier.id', '=', dossier)
    .select(['persoon.id', 'persoon.naam', 'persoon.email'])
    .executeTakeFirstOrThrow()
  await ctx.post.write(ctx.db, {
    template: 'mentor-schreef',
    to: { persoon: id, email },
    data: { naam, mentor, onderdeel, link: `${ctx.adres}/dossiers/${dossier}/mentoren` },
  })
}
