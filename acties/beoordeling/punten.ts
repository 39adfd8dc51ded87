import type { Ctx } from '#acties/ctx.ts'
import type { EigenWerk } from '#acties/beoordeling/eigenWerk.ts'
import { metCorrecties } from '#domein/pe/correctie.ts'
import type { Afschrift } from '#domein/portfolio/afschrift.ts'
import type { PeRegel, PeUitslag } from '#domein/uitslag.ts'
import { leesAfschriften } from '#vragen/afschriften.ts'
import {
  geldendeRijen,
  leesCorrectierijen,
  uitslagOp,
  type Correctierij,
} from '#vragen/behandeling/ingediend.ts'

/** One activity as it was filed, what this assessor made of it before, and all of her corrections. */
export type Puntenwerk = EigenWerk & {
  afschrift: Afschrift
  pe: PeUitslag
  regel: PeRegel
  correcties: readonly Correctierij[]
  huidig: Correctierij | undefined
}

/** Null when that activity was not filed. */
export async function laadPuntenwerk(
  ctx: Ctx,
  werk: EigenWerk,
  activiteit: string,
): Promise<Puntenwerk | null> {
  const { indiening: id, toewijzing, dossier } = werk.sleutel
  const afschrift = (await leesAfschriften(ctx, [id])).get(id)
  if (!afschrift) return null
  const peildatum = werk.zaak.peildatum ?? afschrift.uitslag.peildatum
  const { pe } = uitslagOp(afschrift, peildatum, werk.kader)
  const regel = pe.regels.find(een => een.activiteit === activiteit)
  if (!regel) return null
  const eigen = (await leesCorrectierijen(ctx, dossier)).filter(
    een => een.toewijzing === toewijzing,
  )
  const correcties = await geldendeRijen(ctx, eigen, { id, afschrift })
  const huidig = correcties.find(een => een.activiteit === activiteit)
  return { ...werk, afschrift, pe, regel, correcties, huidig }
}

/** The totals of the assessor, with this activity at so many points; null = as counted. */
export function totaalMet(werk: Puntenwerk, punten: number | null) {
  const { activiteit } = werk.regel
  const andere = werk.correcties.filter(een => een.activiteit !== activiteit)
  const nu = punten === null ? andere : [...andere, { activiteit, punten }]
  const { totaal, voldoet } = metCorrecties(werk.pe, nu, werk.kader)
  return { totaal, voldoet }
}
