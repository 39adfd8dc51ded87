import { doorloopJson, nieuweKnoop, type Knoop } from '#domein/dossierbestand/doorloop.ts'
import { padVan } from '#domein/dossierbestand/pad.ts'
import {
  hoogstensFouten,
  type Fout,
  type Stap,
  type Vondst,
} from '#domein/dossierbestand/verslag.ts'

/** De gevonden fouten en de dubbele sleutels, in de volgorde waarin ze in het bestand staan. */
export function opVolgorde(json: string, vondsten: readonly Vondst[]): readonly Fout[] {
  const wortel = nieuweKnoop()
  const plaatsen = vondsten.map(vondst => plaatsVan(wortel, vondst))
  const { dubbel } = doorloopJson(json, wortel)
  const gevonden = [
    ...dubbel.map(({ stappen, plek }) => ({ plek, fout: fout(stappen, tweeKeer) })),
    ...vondsten.map(({ stappen, tekst }, nummer) => ({
      plek: plaatsen[nummer]?.() ?? 0,
      fout: fout(stappen, tekst),
    })),
  ].sort((een, ander) => een.plek - ander.plek)
  const fouten = gevonden.slice(0, hoogstensFouten).map(een => een.fout)
  return gevonden.length < hoogstensFouten ? fouten : [...fouten, fout([], teVeel)]
}

const tweeKeer = 'staat twee keer in hetzelfde object; laat er één staan.'
const teVeel = `heeft meer dan ${hoogstensFouten} fouten; de rest staat hier niet bij.`

const fout = (stappen: readonly Stap[], tekst: string): Fout => ({ pad: padVan(stappen), tekst })

/** Zoekt een plek voor de fout in de boom; de positie is er pas na het doorlopen. Wat ontbreekt, hoort aan het eind. */
function plaatsVan(wortel: Knoop, { stappen, einde }: Vondst): () => number {
  if (!einde) {
    const eigen = knoopOp(wortel, stappen)
    return () => eigen.begin
  }
  const object = knoopOp(wortel, stappen.slice(0, -1))
  return () => object.eind
}

function knoopOp(wortel: Knoop, stappen: readonly Stap[]): Knoop {
  let knoop = wortel
  for (const stap of stappen) {
    const kind = knoop.kinderen.get(stap) ?? nieuweKnoop()
    knoop.kinderen.set(stap, kind)
    knoop = kind
  }
  return knoop
}
