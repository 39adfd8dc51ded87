import { alleKaders } from '#toetsingskader/index.ts'
import type { Kader } from '#toetsingskader/typen.ts'
import type { Ctx } from '#acties/ctx.ts'
import type { Dossier } from '#domein/dossier/dossier.ts'
import { alsActiviteit, type PortfolioActiviteit } from '#vragen/portfolio/activiteit.ts'
import { alsAntwoorden, onderdelenUitAntwoorden } from '#vragen/portfolio/antwoorden.ts'
import type { Antwoordenlijst } from '#vragen/portfolio/antwoorden.ts'
import { alsBijeenkomst, alsCategorie2 } from '#vragen/portfolio/bijeenkomst.ts'
import type { PortfolioBijeenkomst } from '#vragen/portfolio/bijeenkomst.ts'
import { maakBron } from '#vragen/portfolio/bron.ts'
import { leesPortfoliorijen } from '#vragen/portfolio/rijen.ts'
import type { Dossierrij, Indieningrij } from '#vragen/portfolio/rijen.ts'
import { inhoudVanA1, leesA1, type PortfolioA1 } from '#vragen/portfolio/werkzaam.ts'

/** One dossier with everything in it: for the screen with ids and versions, and as the dossier file has it. */
export type Portfolio = {
  rij: Dossierrij
  kader: Kader
  /** All activities, also those that are kept private. */
  activiteiten: readonly PortfolioActiviteit[]
  /** All meetings, private ones too; `dient` says whether one serves A3.1 or category 2. */
  bijeenkomsten: readonly PortfolioBijeenkomst[]
  a1: PortfolioA1
  antwoorden: Antwoordenlijst
  indieningen: readonly Indieningrij[]
  /** What `toets` judges, what is filed and what the export holds: without what is kept private. */
  inhoud: Dossier
}

/** The whole portfolio in one statement, however much is in it; null when it is not there or not yours. */
export async function leesPortfolio(ctx: Ctx, dossierId: string): Promise<Portfolio | null> {
  const rijen = await leesPortfoliorijen(ctx, dossierId)
  if (!rijen) return null
  const { rij, indieningen } = rijen
  const kader = kaderVanDossier(rij)
  const bron = maakBron(rij, kader, rijen)
  const delen = {
    activiteiten: rijen.activiteiten.flatMap(een => alsActiviteit(een, bron)),
    bijeenkomsten: rijen.bijeenkomsten.map(een => alsBijeenkomst(een, bron)),
    a1: leesA1(bron),
    antwoorden: alsAntwoorden(rijen.antwoorden),
    indieningen,
  }
  return { rij, kader, ...delen, inhoud: alsDossier({ rij, kader, ...delen }) }
}

/** The portfolio of a dossier that was found already. */
export async function leesPortfolioVan(ctx: Ctx, { id }: Dossierrij): Promise<Portfolio> {
  const portfolio = await leesPortfolio(ctx, id)
  if (!portfolio) throw new Error(`dossier ${id} is er niet meer`)
  return portfolio
}

/** The version of the framework that the dossier was opened under. */
export function kaderVanDossier({ kader: id }: Pick<Dossierrij, 'kader'>): Kader {
  const kader = alleKaders.find(een => een.id === id)
  if (!kader) throw new Error(`onbekend kader ${id}`)
  return kader
}

/** What goes along when it is filed. */
export const nietPrive = <T extends { isPrive: boolean }>(alle: readonly T[]): T[] =>
  alle.filter(({ isPrive }) => !isPrive)

const alsDossier = (portfolio: Omit<Portfolio, 'inhoud'>): Dossier =>
  metAlles({
    ...portfolio,
    activiteiten: nietPrive(portfolio.activiteiten),
    bijeenkomsten: nietPrive(portfolio.bijeenkomsten),
  })

/** The same with what is kept private: what a file that is read in is compared with. */
export const metAlles = (portfolio: Omit<Portfolio, 'inhoud'>): Dossier => {
  const { rij, kader, activiteiten, bijeenkomsten, a1, antwoorden } = portfolio
  const inCategorie2 = bijeenkomsten.filter(({ dient }) => dient === 'B.2')
  return {
    certificaat: { nummer: rij.nummer, geldigVan: rij.geldigVan, geldigTot: rij.geldigTot },
    ...(rij.vorige_indiening && { vorigeIndiening: rij.vorige_indiening }),
    activiteiten: [
      ...activiteiten.map(({ activiteit }) => activiteit),
      ...inCategorie2.map(alsCategorie2),
    ],
    bijeenkomsten: bijeenkomsten
      .filter(({ dient }) => dient === 'A3.1')
      .map(({ bijeenkomst }) => bijeenkomst),
    onderdelen: { ...inhoudVanA1(a1), ...onderdelenUitAntwoorden(antwoorden, kader) },
  }
}
