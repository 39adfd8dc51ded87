import type { Activiteit } from '#domein/dossier/dossier.ts'
import { maakPuntenplan, type Puntenplan } from '#domein/pe/plan.ts'
import { puntenVooraf } from '#domein/pe/vooraf.ts'
import { opvallend, type Opvallend } from '#domein/portfolio/opvallend.ts'
import { oncePer } from '#lib/oncePer.ts'
import type { Stand } from '#vragen/stand.ts'
import { tekstVan } from '#vragen/portfolio/antwoorden.ts'
import { alsCategorie2 } from '#vragen/portfolio/bijeenkomst.ts'

/** A meeting that A3.1 does not need, and what it would add to the total in category 2, in points after all limits. */
export type Over = { activiteit: Activiteit; erbij: number }

/** What can still be done about the points, and what to look at again; counted on the planned day of filing. */
export type Puntenadvies = {
  plan: Puntenplan
  over: readonly Over[]
  opvallend: readonly Opvallend[]
}

/** What can be done, by stand: worked out once as long as nothing changes. */
export const puntenadviesVan = oncePer((stand: Stand): Puntenadvies => {
  const { portfolio, gepland } = stand
  const { inhoud, kader, bijeenkomsten, antwoorden } = portfolio
  const periode = gepland.peilperiode
  const gekozen = tekstVan(antwoorden, 'A3.2/bijeenkomst')
  const overschot = bijeenkomsten
    .filter(({ bijeenkomst: { id } }) => gepland.reflectie.overschot.includes(id) && id !== gekozen)
    .map(alsCategorie2)
  return {
    plan: maakPuntenplan(inhoud, { periode, kader, overschot }),
    over: overschot.map(activiteit => ({
      activiteit,
      erbij: puntenVooraf(activiteit, inhoud, { periode, kader }).erbij,
    })),
    opvallend: opvallendVan(stand),
  }
})

/** What to look at again, without the rest of the advice; once per stand. */
export const opvallendVan = oncePer(({ portfolio }: Stand): readonly Opvallend[] =>
  opvallend({ ...portfolio.inhoud, bestanden: bestandenVan(portfolio) }),
)

function bestandenVan({
  activiteiten,
  bijeenkomsten,
}: Stand['portfolio']): ReadonlyMap<string, readonly string[]> {
  return new Map([
    ...activiteiten.map(een => [een.activiteit.id, hashes(een)] as const),
    ...bijeenkomsten.map(een => [een.bijeenkomst.id, hashes(een)] as const),
  ])
}

const hashes = ({
  bewijsstukken,
  verklaring,
}: Pick<Stand['portfolio']['activiteiten'][number], 'bewijsstukken' | 'verklaring'>): string[] =>
  [...bewijsstukken, ...(verklaring?.stukken ?? [])].map(({ sha256 }) => sha256)
