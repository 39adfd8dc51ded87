import type { Ctx } from '#acties/ctx.ts'
import { cvsoortnamen, regelsVanSoort, type Cv } from '#domein/cv/cv.ts'
import { vergelijk } from '#vragen/volledig/portfolio.ts'
import type { VolledigCv, VolledigeCvregel } from '#vragen/volledig/vorm.ts'
import { zicht } from '#vragen/zicht.ts'

/** An earlier version of a text of the CV or of a statement; by field here, the first one first. */
export type Tekstversie = { veld: string; tekst: string; bewaardOp: string }

/** Of all such texts; those of entries that were removed too. */
export async function leesTekstversies(ctx: Ctx, persoon: string): Promise<Tekstversie[]> {
  const rijen = await zicht(ctx)
    .tekstVersies()
    .where('persoon', '=', persoon)
    .select(['veld', 'tekst', 'opgeslagen_op'])
    .orderBy('veld')
    .orderBy('versie')
    .execute()
  return rijen.map(({ veld, tekst, opgeslagen_op: op }) => ({
    veld,
    tekst,
    bewaardOp: op.toISOString(),
  }))
}

type Namen = {
  /** Ids in the export, by ids here. */
  ids: ReadonlyMap<string, string>
  /** The statement over the work, as far as it is in this portfolio. */
  werkzaam: string | undefined
}

/** The CV that the holder keeps, its entries in the order of a CV as 'c1' on; and which id each has here. */
export function exportCv(
  cv: Cv,
  namen: Namen,
  versies: readonly Tekstversie[],
): { cvFormulier: VolledigCv; ids: Record<string, string> } {
  const { profiel, doelgroepen, regels } = cv
  // What is alike in everything goes by where it comes from, so that the order never depends on ids.
  const metUit = regels
    .map(({ versie: _versie, ...regel }) => ({ ...regel, uit: uitIn(regel.uit, namen) }))
    .toSorted((een, ander) => vergelijk(een.uit ?? '', ander.uit ?? ''))
  const opVolgorde = cvsoortnamen.flatMap(soort => regelsVanSoort(metUit, soort))
  const cnaam = new Map(opVolgorde.map(({ id }, plek) => [id, `c${plek + 1}`]))
  return {
    cvFormulier: {
      profiel,
      doelgroepen,
      eerdere: versies
        .filter(({ veld }) => heeftTekst(cv, veld))
        .map(({ veld, ...versie }) => ({ veld: cnaam.get(veld) ?? veld, ...versie }))
        .toSorted((een, ander) => vergelijk(een.veld, ander.veld)),
      regels: opVolgorde.map((regel, plek): VolledigeCvregel => ({
        ...regel,
        id: `c${plek + 1}`,
      })),
    },
    ids: Object.fromEntries(opVolgorde.map(({ id }, plek) => [`c${plek + 1}`, id])),
  }
}

/** Whether a text of the CV stands there now, so that its earlier versions have a place to come back to. */
function heeftTekst({ profiel, doelgroepen, regels }: Cv, veld: string): boolean {
  const eigen: Readonly<Record<string, string>> = { profiel, doelgroepen }
  return Boolean(eigen[veld] ?? regels.find(({ id }) => id === veld)?.tekst)
}

/** What stood in texts of the CV that are empty now and in entries that were taken out: told, as there is no place to bring it back to. */
export const eerdereCvteksten = (cv: Cv, versies: readonly Tekstversie[]): Tekstversie[] =>
  versies.filter(({ veld }) => !veld.includes('/') && !heeftTekst(cv, veld))

/** The entries that were taken out of the CV as they stood then, the first one first: told, as their earlier texts are. */
export async function leesVerwijderdeCvregels(ctx: Ctx, persoon: string) {
  const rijen = await zicht(ctx)
    .cvregels()
    .where('cv_regel.persoon', '=', persoon)
    .where('verwijderd_op', 'is not', null)
    .select(['id', 'soort', 'titel', 'organisatie', 'van', 'tot', 'uren', 'tekst'])
    .select(['bewaard_op', 'verwijderd_op'])
    .orderBy('verwijderd_op')
    .orderBy('aangemaakt_op')
    .orderBy('id')
    .execute()
  return rijen.map(({ bewaard_op: bewaardOp, verwijderd_op: verwijderdOp, ...regel }) => ({
    ...regel,
    bewaardOp: bewaardOp.toISOString(),
    verwijderdOp: verwijderdOp?.toISOString() ?? null,
  }))
}

/** Where an entry was taken over from, as far as that goes along: an activity by its id in the export, the statement, a certificate. */
function uitIn(uit: string | null, { ids, werkzaam }: Namen): string | null {
  if (uit === null) return null
  const [soort, id = ''] = uit.split('/')
  if (soort === 'activiteit') return ids.get(id) ?? null
  if (soort === 'verklaring') return id === werkzaam ? 'werkzaam' : null
  return soort === 'certificaat' ? uit : null
}
