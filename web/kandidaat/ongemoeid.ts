import type { Ctx } from '#acties/ctx.ts'
import type { Antwoordwaarde } from '#vragen/portfolio/antwoorden.ts'
import { leesOngemoeid } from '#vragen/portfolio/ongemoeid.ts'
import type { Ingevuld } from '../formulier/stand.ts'
import type { Opgeslagen } from './opgeslagen.ts'

export type Basis = Readonly<Record<string, number>>

/** What stands in a form, each field on the version that it was opened with. */
export type Vormstand = { ingevuld: Ingevuld; basis: Basis }

type Waar = {
  hier: Vormstand
  opgeslagen: Opgeslagen
  waardeVan: (naam: string) => Antwoordwaarde
}

/** The form with what was written elsewhere in the fields where nobody wrote here, so that saving once more leaves it there (U-5). */
export async function metNieuwste(
  ctx: Ctx,
  { hier, opgeslagen: daar, waardeVan }: Waar,
): Promise<Vormstand> {
  const volledig = (naam: string) => `${daar.plaats}/${naam}`
  const ingehaald = Object.entries(hier.basis).filter(
    ([naam, was]) => (daar.basis[naam] ?? 0) > was,
  )
  const gestuurd = ingehaald.map(([naam, basis]) => ({
    veld: volledig(naam),
    waarde: waardeVan(naam),
    basis,
  }))
  const ongemoeid = await leesOngemoeid(ctx, daar.dossier, gestuurd)
  const namen = ingehaald.flatMap(([naam]) => (ongemoeid.has(volledig(naam)) ? [naam] : []))
  return {
    ingevuld: { ...hier.ingevuld, ...van(namen, daar.ingevuld, []) },
    basis: { ...hier.basis, ...van(namen, daar.basis, 0) },
  }
}

const van = <T>(namen: readonly string[], uit: Readonly<Record<string, T>>, anders: T) =>
  Object.fromEntries(namen.map(naam => [naam, uit[naam] ?? anders]))
