import type { Kader } from '#toetsingskader/typen.ts'
import type { Ctx } from '#acties/ctx.ts'
import type { GekeurdeOpgave } from '#domein/pe/opgave.ts'
import { leesLijst, type Lijstfout, type Lijstregel } from '#domein/pe/lijst.ts'
import { puntenVoorafSamen } from '#domein/pe/vooraf.ts'
import { canoniek } from '#domein/portfolio/canoniek.ts'
import type { PeRegel, Periode } from '#domein/uitslag.ts'
import type { Portfolio } from '#vragen/portfolio.ts'

export type Lijstvooraf = {
  /** What comes in, each with its points if evidence were with it. */
  nieuw: readonly (Lijstregel & { punten: PeRegel | undefined })[]
  /** What stands in the portfolio already, exactly so: it is left out. */
  alEr: readonly Lijstregel[]
  was: number
  wordt: number
  /** Of exactly this list and these activities. */
  kenmerk: string
  kader: Kader
}

type Cellen = readonly (readonly string[])[]
type Waarin = { portfolio: Portfolio; periode: Periode }

/** What reading this list in would do; or every fault of it. Changes nothing. */
export function toonLijstVooraf(
  ctx: Ctx,
  cellen: Cellen,
  { portfolio: { kader, inhoud }, periode }: Waarin,
): Lijstvooraf | { fouten: readonly Lijstfout[] } {
  const { regels, fouten } = leesLijst(cellen, kader)
  if (fouten.length > 0) return { fouten }
  const bekend = new Set(inhoud.activiteiten.map(alsTekst))
  const isNieuw = ({ opgave }: Lijstregel) => !bekend.has(alsTekst(opgave))
  const nieuwe = regels.filter(isNieuw)
  const opgaven = nieuwe.map(({ opgave }) => opgave)
  const { regels: punten, was, wordt } = puntenVoorafSamen(opgaven, inhoud, { periode, kader })
  return {
    nieuw: nieuwe.map((een, plek) => ({ ...een, punten: punten[plek] })),
    alEr: regels.filter(een => !isNieuw(een)),
    was,
    wordt,
    kenmerk: ctx.hash(canoniek({ cellen, nu: inhoud.activiteiten })),
    kader,
  }
}

/** What somebody filled in, without what we added to it. */
const alsTekst = (opgave: GekeurdeOpgave): string =>
  canoniek({ ...opgave, id: undefined, bewijs: undefined })
