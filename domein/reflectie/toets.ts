import type { Kader, ReflectieEisen, Werkvorm } from '#toetsingskader/typen.ts'
import type { Bijeenkomst } from '#domein/dossier/dossier.ts'
import { ligtIn } from '#domein/dossier/termijn.ts'
import { heeftTekst } from '#domein/portfolio/inhoud.ts'
import { overschot } from '#domein/reflectie/overschot.ts'
import type { Periode, ReflectieAantal, ReflectieUitslag } from '#domein/uitslag.ts'

/** Wat de rij van het recertificeringsjaar vraagt, wat telt, en welke bijeenkomsten over zijn (A3.1). */
export function toetsReflectie(
  bijeenkomsten: readonly Bijeenkomst[],
  situatie: Situatie,
): ReflectieUitslag {
  const vereist = eisVoor(situatie.jaar, situatie.kader.reflectie)
  const tellend = bijeenkomsten.filter(
    bijeenkomst => redenTeltNiet(bijeenkomst, situatie.periode, situatie.kader) === undefined,
  )
  const behaald = {
    bijeenkomsten: tellend.length,
    ingebracht: tellend.filter(bijeenkomst => bijeenkomst.zelfIngebracht).length,
  }
  return {
    vereist,
    behaald,
    overschot: overschot(tellend, vereist).map(({ id }) => id),
  }
}

type Situatie = { jaar: number; periode: Periode; kader: Kader }

/** De eis voor dit recertificeringsjaar; vóór de eerste rij van de tekst staat er geen: 0 en 0 (aanname 5). */
export function eisVoor(jaar: number, eisen: ReflectieEisen): ReflectieAantal {
  const rij = eisen.rijen.findLast(kandidaat => kandidaat.vanaf <= jaar)
  return { bijeenkomsten: rij?.bijeenkomsten ?? 0, ingebracht: rij?.ingebracht ?? 0 }
}

export type TeltNiet =
  'buiten-peilperiode' | 'begeleider-ontbreekt' | 'niet-ondertekend' | 'registratie-ontbreekt'

/** Waarom een bijeenkomst niet meetelt voor A3.1, of niets als zij telt (A3.1, aanname 26). */
export function redenTeltNiet(
  bijeenkomst: Bijeenkomst,
  periode: Periode,
  kader: Kader,
): TeltNiet | undefined {
  const { werkvorm, datum, begeleider, ondertekend } = bijeenkomst
  if (!ligtIn(datum, periode)) return 'buiten-peilperiode'
  if (!heeftTekst(begeleider.naam)) return 'begeleider-ontbreekt'
  if (!ondertekend) return 'niet-ondertekend'
  const isErkend = !vraagtRegistratie(werkvorm, kader) || heeftTekst(begeleider.registratie)
  return isErkend ? undefined : 'registratie-ontbreekt'
}

/** Of de begeleider van deze werkvorm geregistreerd of erkend moet zijn (A3.1). */
const vraagtRegistratie = (werkvorm: Werkvorm, kader: Kader): boolean =>
  kader.reflectie.werkvormen.some(({ id, registratie }) => id === werkvorm && registratie.verplicht)
