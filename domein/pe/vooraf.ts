import type { Grens, Kader } from '#toetsingskader/typen.ts'
import type { Activiteit, Dossier } from '#domein/dossier/dossier.ts'
import { berekenPe } from '#domein/pe/bereken.ts'
import type { PeRegel, PeUitslag, Periode } from '#domein/uitslag.ts'

/** Wat een activiteit oplevert als haar bewijs erbij zit, in punten; `erbij` is wat het totaal ermee stijgt na alle grenzen (B). */
type Vooraf = Pick<PeRegel, 'berekend' | 'telt' | 'reden'> & {
  erbij: number
  totaal: number
  /** De grens die er iets afhaalt; null als alles wat telt ook het totaal verhoogt. */
  boven: Grens | null
  /** De peilperiode waarmee gerekend is. */
  periode: Periode
}

/** De punten van deze activiteit naast de andere in het dossier; een eerdere vorm van dezelfde activiteit telt niet mee. */
export function puntenVooraf(
  activiteit: Omit<Activiteit, 'bewijs'>,
  { activiteiten }: Pick<Dossier, 'activiteiten'>,
  { periode, kader }: { periode: Periode; kader: Kader },
): Vooraf {
  const andere = activiteiten.filter(({ id }) => id !== activiteit.id)
  const zonder = berekenPe(andere, periode, kader)
  const met = berekenPe([...andere, { ...activiteit, bewijs: ['vooraf'] }], periode, kader)
  const regel = met.regels.at(-1)
  return {
    berekend: regel?.berekend ?? 0,
    telt: regel?.telt ?? 0,
    reden: regel?.reden ?? null,
    erbij: met.totaal - zonder.totaal,
    totaal: met.totaal,
    boven: grensErboven({ zonder, met }, kader),
    periode,
  }
}

function grensErboven({ zonder, met }: Record<'zonder' | 'met', PeUitslag>, kader: Kader) {
  const geraakt = met.grenzen.find(
    ({ vervallen }, plek) => vervallen > (zonder.grenzen[plek]?.vervallen ?? 0),
  )
  return kader.pe.grenzen.find(({ id }) => id === geraakt?.grens) ?? null
}

/** Wat een hele lijst nieuwe activiteiten oplevert als overal bewijs bij zit: per activiteit, en het totaal zonder en met (B). */
export function puntenVoorafSamen(
  nieuwe: readonly Omit<Activiteit, 'id' | 'bewijs'>[],
  { activiteiten }: Pick<Dossier, 'activiteiten'>,
  { periode, kader }: { periode: Periode; kader: Kader },
): { regels: readonly PeRegel[]; was: number; wordt: number } {
  const erbij = nieuwe.map((een, plek) => ({ ...een, id: `nieuw-${plek}`, bewijs: ['vooraf'] }))
  const met = berekenPe([...activiteiten, ...erbij], periode, kader)
  return {
    regels: met.regels.slice(activiteiten.length),
    was: berekenPe(activiteiten, periode, kader).totaal,
    wordt: met.totaal,
  }
}
