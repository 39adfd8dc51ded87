import type { Kader } from '#toetsingskader/typen.ts'
import type { Dossier } from '#domein/dossier/dossier.ts'
import { toonGetal } from '#domein/getal.ts'
import { telOp } from '#domein/pe/bereken.ts'
import type { Afschrift, Deel } from '#domein/portfolio/afschrift.ts'
import { canoniek } from '#domein/portfolio/canoniek.ts'
import { redenen } from '#domein/portfolio/reden.ts'
import type { PeRegel, PeUitslag } from '#domein/uitslag.ts'
import type { Weigering } from '#domein/weigering.ts'

/** De punten die een assessor aan één activiteit toekent in plaats van wat het rekenhart vond. */
export type Correctie = { activiteit: string; punten: number }

/**
 * De uitslag met de punten van de assessor in plaats van de getelde: dezelfde grenzen in dezelfde volgorde, zodat
 * het verschil met de uitslag van de kandidaat de uitleg is (B).
 */
export function metCorrecties(
  pe: PeUitslag,
  correcties: readonly Correctie[],
  kader: Kader,
): PeUitslag {
  const punten = new Map(correcties.map(correctie => [correctie.activiteit, correctie.punten]))
  const regels = pe.regels.map(regel => ({
    ...regel,
    telt: punten.get(regel.activiteit) ?? regel.telt,
  }))
  return telOp(regels, kader)
}

/** Waarom deze activiteit deze punten niet kan krijgen: wat zonder bewijs of buiten de peilperiode is telt nooit (B). */
export function bezwarenTegenCorrectie(regel: PeRegel, punten: number): Weigering[] {
  const { reden, telt, clausule } = regel
  const isDicht = reden === 'geen-bewijs' || reden === 'buiten-peilperiode'
  if (isDicht && punten > 0)
    return [
      {
        code: 'punten-kunnen-niet',
        tekst: `${redenen[reden]} Daarom kun je hier geen punten geven.`,
        clausule,
        veld: 'punten',
      },
    ]
  if (punten !== telt) return []
  return [
    {
      code: 'punten-gelijk',
      tekst: `Deze activiteit telt al voor ${toonGetal(telt)}. Vul een ander aantal in.`,
      clausule,
      veld: 'punten',
    },
  ]
}

/** Een correctie zoals zij is vastgelegd, met het afschrift waarin de assessor de activiteit zag. */
type VastgelegdeCorrectie = Correctie & { afschrift: Afschrift }

/** De correcties die in het laatste afschrift nog gelden: een activiteit die in een aanvulling veranderde wordt opnieuw bekeken. */
export const geldendeCorrecties = <C extends VastgelegdeCorrectie>(
  correcties: readonly C[],
  laatste: Afschrift,
): C[] =>
  correcties.filter(
    ({ activiteit, afschrift }) =>
      inhoudVan(afschrift, activiteit) === inhoudVan(laatste, activiteit),
  )

/** Alles wat een assessor van deze activiteit zag, als één tekst; leeg als zij er niet bij is. */
function inhoudVan({ dossier, onderdelen }: Afschrift, activiteit: string): string {
  const feiten: Dossier['activiteiten'][number] | undefined = dossier.activiteiten.find(
    ({ id }) => id === activiteit,
  )
  const deel: Deel | undefined = onderdelen
    .find(({ id }) => id === 'B')
    ?.delen.find(({ id }) => id === activiteit)
  return feiten ? canoniek([feiten, deel ?? null]) : ''
}
