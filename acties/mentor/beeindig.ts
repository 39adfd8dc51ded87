import type { Ctx } from '#acties/ctx.ts'
import { bijDossier, type GeladenDossier } from '#acties/dossier/laadDossier.ts'
import { schrijfGebeurtenis } from '#acties/gebeurtenis.ts'

type Lopend = { id: string; mentor: string; relatie: string; naam: string; email: string }

/** Those who read along in this dossier now, locked. */
export const lopendeMentoren = (ctx: Ctx, dossier: string): Promise<Lopend[]> =>
  ctx.db
    .selectFrom('mentorschap')
    .innerJoin('persoon', 'persoon.id', 'mentorschap.mentor')
    .where('mentorschap.dossier', '=', dossier)
    .where('beeindigd_op', 'is', null)
    .select(['mentorschap.id', 'mentorschap.mentor', 'mentorschap.relatie'])
    .select(['persoon.naam', 'persoon.email'])
    .orderBy('mentorschap.id')
    .forUpdate('mentorschap')
    .execute()

type Einde = { reden: 'ingetrokken' | 'ingediend'; kandidaat: string }

/** Ends this: nothing can be read any more, a mail says why, and the tie keeps its last day for the rules of independence. */
export async function beeindigMentorschap(
  ctx: Ctx,
  { id, mentor, relatie, naam, email }: Lopend,
  { reden, kandidaat }: Einde,
): Promise<void> {
  const einde = { beeindigd_op: ctx.klok.now(), beeindigd_reden: reden }
  await ctx.db.updateTable('mentorschap').set(einde).where('id', '=', id).execute()
  await ctx.db
    .updateTable('relatie')
    .set({ tot: ctx.klok.today() })
    .where('id', '=', relatie)
    .execute()
  await ctx.post.write(ctx.db, {
    template: 'mentor-beeindigd',
    to: { persoon: mentor, email },
    data: { naam, kandidaat, reden: zinnen[reden](kandidaat), link: `${ctx.adres}/` },
  })
}

const zinnen = {
  ingetrokken: (kandidaat: string) => `${kandidaat} vraagt je niet langer om mee te lezen.`,
  ingediend: (kandidaat: string) =>
    `${kandidaat} heeft het portfolio ingediend. Daarmee eindigt het meelezen. Bedankt voor je hulp.`,
}

/** Whoever reads along stops when it is filed. */
export async function eindigBijIndienen(ctx: Ctx, dossier: GeladenDossier): Promise<void> {
  const { id, naam: kandidaat } = dossier.rij
  for (const een of await lopendeMentoren(ctx, id)) {
    await beeindigMentorschap(ctx, een, { reden: 'ingediend', kandidaat })
    await schrijfGebeurtenis(ctx, {
      soort: 'mentor-beeindigd',
      ...bijDossier(dossier),
      gegevens: { mentor: een.mentor, reden: 'ingediend' },
    })
  }
}
