import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { ontvangenVeld } from '#acties/bestand/ontvangBestand.ts'
import { leesNeergelegd } from '#acties/concept/leesNeergelegd.ts'
import { conceptFeiten, maakConcept, type Gemaakt } from '#acties/concept/maakConcept.ts'
import type { Ctx } from '#acties/ctx.ts'
import { laadDossier } from '#acties/dossier/laadDossier.ts'
import { regelOfNiets } from '#acties/portfolio/velden.ts'
import { idVeld } from '#acties/velden.ts'
import type { Voorstel } from '#domein/pe/voorstel.ts'
import type { Resultaat, Weigering } from '#domein/weigering.ts'

const velden = z.object({
  dossierId: idVeld,
  titel: regelOfNiets(300),
  verdeling: z.enum(['elk', 'samen'], { error: 'Kies een van de mogelijkheden.' }),
  bestanden: z.array(ontvangenVeld).max(20, 'Kies hoogstens 20 bestanden tegelijk.').default([]),
})

const legKlaar = actie({
  naam: 'voegConceptenToe',
  maaktNieuw: true,
  wie: ['kandidaat'],
  invoer: velden.extend({ gelezen: z.custom<readonly Voorstel[]>(Array.isArray) }),
  laad: (ctx, { dossierId }) => laadDossier(ctx, dossierId),
  bezwaren: ({ invoer: { titel, bestanden } }) =>
    titel === undefined && bestanden.length === 0 ? [nietsNeergelegd] : [],
  doe: async ({ ctx, geladen, invoer }) => {
    const gemaakt: Gemaakt[] = []
    for (const [plek, bestanden] of verdeel(invoer).entries()) {
      const voorstel = invoer.gelezen[plek] ?? {}
      const titel = voorstel.titel?.waarde ?? bestanden[0]?.naam ?? 'Zonder titel'
      const een = await maakConcept(ctx, geladen, { titel, voorstel, bestanden })
      if (!een.ok) return een
      gemaakt.push(een.waarde)
    }
    return gelukt({ gemaakt })
  },
  gebeurtenis: ({ geladen, waarde: { gemaakt } }) =>
    gemaakt.flatMap(een => conceptFeiten(geladen, een)),
})

/**
 * Puts files or a title ready as drafts: one per file, or one for all. The papers are read before the transaction begins, in a process
 * of their own. A draft counts nowhere until the holder confirms it.
 */
export async function voegConceptenToe(
  ctx: Ctx,
  ruw: unknown,
): Promise<Resultaat<{ gemaakt: readonly Gemaakt[] }>> {
  const invoer = velden.safeParse(ruw).data
  const gelezen = invoer ? await leesAlles(ctx, invoer) : []
  return legKlaar(ctx, { ...Object(ruw), gelezen })
}

type Invoer = z.infer<typeof velden>

const verdeel = ({ verdeling, bestanden }: Pick<Invoer, 'verdeling' | 'bestanden'>) =>
  verdeling === 'samen' || bestanden.length === 0 ? [bestanden] : bestanden.map(een => [een])

const leesAlles = (ctx: Ctx, invoer: Invoer): Promise<Voorstel[]> =>
  Promise.all(
    verdeel(invoer).map(bestanden =>
      leesNeergelegd(ctx, { dossierId: invoer.dossierId, titel: invoer.titel, bestanden }),
    ),
  )

const nietsNeergelegd: Weigering = {
  code: 'niets-neergelegd',
  tekst: 'Kies een bestand, of typ wat je hebt gedaan.',
  veld: 'bestanden',
}
