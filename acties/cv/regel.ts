import { z } from 'zod'
import type { Ctx } from '#acties/ctx.ts'
import { bijDossier, laadDossier, type GeladenDossier } from '#acties/dossier/laadDossier.ts'
import { getalOfNiets } from '#acties/portfolio/velden.ts'
import { idVeld, langVeld, regelOfLeeg } from '#acties/velden.ts'
import { cvsoortnamen, type Cvopgave, type Cvsoort } from '#domein/cv/cv.ts'
import { leesMaandjaar } from '#domein/cv/maandjaar.ts'
import { zicht } from '#vragen/zicht.ts'

/** A month or a year as people type it; null when nothing was typed, or 'heden'. */
const maandjaarOfLeeg = z
  .string()
  .nullish()
  .transform((invoer, context): string | null => {
    const tekst = (invoer ?? '').trim()
    if (tekst === '' || /^(heden|nu)$/i.test(tekst)) return null
    const gelezen = leesMaandjaar(tekst)
    if (gelezen !== undefined) return gelezen
    context.addIssue({ code: 'custom', message: geenMaand, input: invoer })
    return z.NEVER
  })

const geenMaand = 'Vul een maand en een jaar in. Bijvoorbeeld maart 2021, 3-2021 of alleen 2021.'

const urenOfLeeg = getalOfNiets
  .pipe(
    z.number().positive('Vul meer dan 0 uur in.').max(168, 'Een week heeft 168 uur.').optional(),
  )
  .transform(uren => uren ?? null)

/** What somebody types about one entry; the domain says what its kind needs. */
export const cvregelVelden = {
  soort: z.enum(cvsoortnamen, { error: 'Kies wat je in je cv zet.' }),
  titel: regelOfLeeg(300).transform(titel => titel ?? ''),
  organisatie: regelOfLeeg(),
  van: maandjaarOfLeeg,
  tot: maandjaarOfLeeg,
  uren: urenOfLeeg,
  tekst: langVeld(4000),
}

export const cvregelIds = { dossierId: idVeld, regelId: idVeld }

export type GeladenCvregel = GeladenDossier & {
  regel: { id: string; soort: Cvsoort; tekst: string; versie: number }
}

type Wat = { dossierId: string; regelId: string; staat: 'aanwezig' | 'verwijderd' }

/** One entry of the holder of this dossier, both locked; null when it is not there or not yours. */
export async function laadCvregel(ctx: Ctx, wat: Wat): Promise<GeladenCvregel | null> {
  const dossier = await laadDossier(ctx, wat.dossierId)
  if (!dossier) return null
  const regel = await zicht(ctx)
    .cvregels()
    .where('cv_regel.id', '=', wat.regelId)
    .where('cv_regel.persoon', '=', dossier.rij.persoon)
    .where('verwijderd_op', wat.staat === 'aanwezig' ? 'is' : 'is not', null)
    .select(['id', 'soort', 'tekst', 'versie'])
    .forUpdate()
    .executeTakeFirst()
  return regel ? { ...dossier, regel } : null
}

type Nieuw = Cvopgave & { uit: string | null }

/** Adds an entry to the CV of this person and returns its id. */
export async function bewaarCvregel(
  ctx: Ctx,
  { rij }: GeladenDossier,
  { soort, titel, organisatie, van, tot, uren, tekst, uit }: Nieuw,
): Promise<string> {
  const id = ctx.toeval.id()
  const nu = ctx.klok.now()
  const inhoud = { soort, titel, organisatie, van, tot, uren, tekst, uit }
  await ctx.db
    .insertInto('cv_regel')
    .values({ id, persoon: rij.persoon, ...inhoud, aangemaakt_op: nu, bewaard_op: nu })
    .execute()
  return id
}

/** Takes an entry out of the CV, or brings it back. */
export async function zetCvregel(ctx: Ctx, id: string, verwijderdOp: Date | null): Promise<void> {
  await ctx.db
    .updateTable('cv_regel')
    .set({ verwijderd_op: verwijderdOp })
    .where('id', '=', id)
    .execute()
}

/** The event of an entry that was added, changed, removed or brought back. */
export const cvregelFeit = <S extends 'toegevoegd' | 'gewijzigd' | 'verwijderd' | 'hersteld'>(
  dossier: GeladenDossier,
  wat: S,
  { id, soort }: { id: string; soort: Cvsoort },
) => ({
  soort: `cv-regel-${wat}` as const,
  ...bijDossier(dossier),
  gegevens: { regel: id, soort },
})
