import type { OnderdeelId } from '#toetsingskader/typen.ts'
import { gelukt } from '#acties/actie.ts'
import type { Ctx } from '#acties/ctx.ts'
import { voegActiviteitToe } from '#acties/pe/voegActiviteitToe.ts'
import { wijzigActiviteit } from '#acties/pe/wijzigActiviteit.ts'
import { bewaarAntwoorden } from '#acties/portfolio/bewaarAntwoorden.ts'
import { voegBijeenkomstToe } from '#acties/reflectie/voegBijeenkomstToe.ts'
import { wijzigBijeenkomst } from '#acties/reflectie/wijzigBijeenkomst.ts'
import type { Activiteit, Bijeenkomst } from '#domein/dossier/dossier.ts'
import { verwachtBewijsVan } from '#domein/portfolio/inleesopmerkingen.ts'
import type { Antwoordverschil, Inleesplan } from '#domein/portfolio/inleesplan.ts'
import type { Resultaat } from '#domein/weigering.ts'
import type { Portfolio } from '#vragen/portfolio.ts'
import type { PortfolioBijeenkomst } from '#vragen/portfolio/bijeenkomst.ts'
import { profielBij } from '#vragen/portfolio/antwoorden.ts'

type Werk = { ctx: Ctx; portfolio: Portfolio; dossierId: string }

/** Carries a plan out by the same acts as the holder's own hand, in the transaction that runs; the first refusal stops it. */
export async function voerPlanUit(
  ctx: Ctx,
  portfolio: Portfolio,
  plan: Inleesplan,
): Promise<Resultaat<Ids>> {
  const werk = { ctx, portfolio, dossierId: portfolio.rij.id }
  const bijeenkomsten = await leesBijeenkomstenIn(werk, plan)
  if (!bijeenkomsten.ok) return bijeenkomsten
  const activiteiten = await leesActiviteitenIn(werk, plan)
  if (!activiteiten.ok) return activiteiten
  const antwoorden = await leesAntwoordenIn(werk, plan, bijeenkomsten.waarde)
  return antwoorden.ok
    ? gelukt(new Map([...bijeenkomsten.waarde, ...activiteiten.waarde]))
    : antwoorden
}

/** Ids in the portfolio by the ids in the file. */
export type Ids = ReadonlyMap<string, string>

/** Says which thing of the file was refused. */
export const bij = <T>(titel: string, uitkomst: Resultaat<T>): Resultaat<T> =>
  uitkomst.ok
    ? uitkomst
    : {
        ok: false,
        weigeringen: uitkomst.weigeringen.map(een => ({
          ...een,
          tekst: `“${titel}”: ${een.tekst}`,
          veld: 'tekst',
        })),
      }

async function leesBijeenkomstenIn(
  { ctx, portfolio, dossierId }: Werk,
  { bijeenkomsten }: Inleesplan,
): Promise<Resultaat<Ids>> {
  const ids = new Map(bijeenkomsten.bekend)
  for (const een of bijeenkomsten.nieuw) {
    const uit = bij(een.datum, await voegBijeenkomstToe(ctx, { dossierId, ...opgaveVan(een) }))
    if (!uit.ok) return uit
    ids.set(een.id, uit.waarde.bijeenkomst)
  }
  const nu = new Map(portfolio.bijeenkomsten.map(een => [een.bijeenkomst.id, zoalsGekozen(een)]))
  for (const { was, wordt } of bijeenkomsten.gewijzigd) {
    const anders = {
      dossierId,
      bijeenkomstId: was.id,
      ...opgaveVan(wordt),
      ...nu.get(was.id),
    }
    const uit = bij(was.datum, await wijzigBijeenkomst(ctx, anders))
    if (!uit.ok) return uit
  }
  return gelukt(ids)
}

/** Which changes are read in was chosen on the page before, those that a signature does not survive too (`metVerval`). */
const zoalsGekozen = ({
  versie,
  verklaring,
}: Pick<PortfolioBijeenkomst, 'versie' | 'verklaring'>) => ({
  basis: versie,
  vervalt: (verklaring?.handtekeningen ?? []).map(({ id }) => id),
})

const opgaveVan = ({ werkvorm, datum, begeleider, zelfIngebracht }: Bijeenkomst) => ({
  werkvorm,
  datum,
  begeleider: begeleider.naam,
  registratie: begeleider.registratie,
  zelfIngebracht,
})

async function leesActiviteitenIn(
  { ctx, portfolio, dossierId }: Werk,
  { activiteiten }: Inleesplan,
): Promise<Resultaat<Ids>> {
  const ids = new Map(activiteiten.bekend)
  for (const een of activiteiten.nieuw) {
    const uit = bij(een.titel, await voegActiviteitToe(ctx, { dossierId, ...een }))
    if (!uit.ok) return uit
    ids.set(een.id, uit.waarde.activiteit)
    await verwacht(ctx, uit.waarde.activiteit, een)
  }
  const nu = new Map(portfolio.activiteiten.map(een => [een.activiteit.id, zoalsGekozen(een)]))
  for (const { was, wordt } of activiteiten.gewijzigd) {
    const nieuw = { dossierId, ...wordt, activiteitId: was.id, ...nu.get(was.id) }
    const uit = bij(was.titel, await wijzigActiviteit(ctx, nieuw))
    if (!uit.ok) return uit
    await verwacht(ctx, was.id, wordt)
  }
  return gelukt(ids)
}

/** Evidence is never made up: the names are kept to ask for the files. */
async function verwacht(ctx: Ctx, id: string, activiteit: Activiteit): Promise<void> {
  await ctx.db
    .updateTable('activiteit')
    .set({ verwacht_bewijs: JSON.stringify(verwachtBewijsVan(activiteit)) })
    .where('id', '=', id)
    .execute()
}

async function leesAntwoordenIn(
  { ctx, portfolio, dossierId }: Werk,
  { antwoorden }: Inleesplan,
  bijeenkomsten: ReadonlyMap<string, string>,
): Promise<Resultaat<null>> {
  const perOnderdeel = Map.groupBy(antwoorden, ({ onderdeel }) => onderdeel)
  for (const [onderdeel, lijst] of perOnderdeel) {
    const uit = await bewaarAntwoorden(ctx, {
      dossierId,
      onderdeel,
      antwoorden: lijst.map(een => ({
        veld: een.veld,
        waarde: waardeVan(een, portfolio, bijeenkomsten),
        basis: portfolio.antwoorden[sleutel(onderdeel, een.veld)]?.versie ?? 0,
      })),
    })
    if (!uit.ok) return bij(onderdeel, uit)
  }
  return gelukt(null)
}

const sleutel = (onderdeel: OnderdeelId, veld: string): string => `${onderdeel}/${veld}`

/** A meeting goes by the id it has here; parts of the beroepsprofiel come beside those that were chosen already. */
function waardeVan(
  { onderdeel, veld, wordt }: Antwoordverschil,
  { antwoorden }: Portfolio,
  bijeenkomsten: ReadonlyMap<string, string>,
): Antwoordverschil['wordt'] {
  if (typeof wordt !== 'string')
    return [...profielBij(antwoorden, sleutel(onderdeel, veld)), ...wordt]
  return veld === 'bijeenkomst' ? (bijeenkomsten.get(wordt) ?? wordt) : wordt
}
