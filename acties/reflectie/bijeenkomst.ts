import { z } from 'zod'
import type { Ctx } from '#acties/ctx.ts'
import { bijDossier, laadDossier, type GeladenDossier } from '#acties/dossier/laadDossier.ts'
import { regelOfNiets } from '#acties/portfolio/velden.ts'
import { dagVeld, idVeld, vinkVeld } from '#acties/velden.ts'
import type { Bijeenkomst } from '#domein/dossier/dossier.ts'
import type { Weigering } from '#domein/weigering.ts'
import { zonderOndertekening, type Dient } from '#vragen/portfolio/bijeenkomst.ts'
import { zicht } from '#vragen/zicht.ts'

/** What somebody types about a meeting; the facilitator may still be missing, then it does not count yet (A3.1). */
export const bijeenkomstVelden = {
  werkvorm: z.enum(['intervisie', 'supervisie', 'coaching'], {
    error: 'Kies wat voor bijeenkomst het was.',
  }),
  datum: dagVeld,
  begeleider: regelOfNiets(200),
  registratie: regelOfNiets(200),
  zelfIngebracht: vinkVeld,
}

export type Bijeenkomstinvoer = z.infer<z.ZodObject<typeof bijeenkomstVelden>>

export const bijeenkomstIds = { dossierId: idVeld, bijeenkomstId: idVeld }

/** What is typed as columns. */
export const kolommenVan = (invoer: Bijeenkomstinvoer) => ({
  werkvorm: invoer.werkvorm,
  datum: invoer.datum,
  begeleider_naam: invoer.begeleider ?? '',
  begeleider_registratie: invoer.registratie ?? null,
  zelf_ingebracht: invoer.zelfIngebracht,
})

export type GeladenBijeenkomst = GeladenDossier & {
  bijeenkomst: Bijeenkomst
  dient: Dient
  versie: number
}

type Wat = { dossierId: string; bijeenkomstId: string; staat: 'aanwezig' | 'verwijderd' }

/** One meeting with its dossier, both locked. */
export async function laadBijeenkomst(ctx: Ctx, wat: Wat): Promise<GeladenBijeenkomst | null> {
  const dossier = await laadDossier(ctx, wat.dossierId)
  if (!dossier) return null
  const rij = await zicht(ctx)
    .bijeenkomsten()
    .innerJoin('bijeenkomst_inzet as inzet', 'inzet.bijeenkomst', 'bijeenkomst.id')
    .where('bijeenkomst.id', '=', wat.bijeenkomstId)
    .where('bijeenkomst.persoon', '=', dossier.rij.persoon)
    .where('inzet.keurmerk', '=', dossier.rij.keurmerk)
    .where('verwijderd_op', wat.staat === 'aanwezig' ? 'is' : 'is not', null)
    .select(['bijeenkomst.id', 'inzet.dient', 'werkvorm', 'datum', 'versie'])
    .select(['begeleider_naam', 'begeleider_registratie', 'zelf_ingebracht'])
    .forUpdate('bijeenkomst')
    .executeTakeFirst()
  if (!rij) return null
  return { ...dossier, bijeenkomst: zonderOndertekening(rij), dient: rij.dient, versie: rij.versie }
}

/** The part that a meeting belongs to: A3.1, or B when it serves category 2. */
export const onderdeelVan = (dient: Dient): 'A3.1' | 'B' => (dient === 'A3.1' ? 'A3.1' : 'B')

/** Why a meeting cannot be missed in A3.1; empty when A3.2 is not about it. */
export async function bezwaarAlsA32ErOverGaat(
  ctx: Ctx,
  { rij, bijeenkomst }: GeladenBijeenkomst,
): Promise<Weigering[]> {
  const antwoord = await zicht(ctx)
    .antwoorden()
    .where('antwoord.dossier', '=', rij.id)
    .where('veld', '=', 'A3.2/bijeenkomst')
    .select('waarde')
    .executeTakeFirst()
  return antwoord?.waarde === bijeenkomst.id ? [a32GaatErOver] : []
}

const a32GaatErOver: Weigering = {
  code: 'a32-gaat-hierover',
  tekst: 'Je reflectieverslag bij A3.2 gaat over deze bijeenkomst. Kies daar eerst een andere.',
  clausule: 'A3.2',
}

/** The event of a meeting that was added, changed, removed or brought back. */
export const bijeenkomstFeit = (
  dossier: GeladenDossier,
  wat: 'toegevoegd' | 'gewijzigd',
  { id, werkvorm, datum }: Pick<Bijeenkomst, 'id' | 'werkvorm' | 'datum'>,
) => ({
  soort: `bijeenkomst-${wat}` as const,
  ...bijDossier(dossier),
  gegevens: { bijeenkomst: id, werkvorm, dag: datum },
})
