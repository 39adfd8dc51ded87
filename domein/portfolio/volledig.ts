import type { Kader, Onderdeel, OnderdeelId } from '#toetsingskader/typen.ts'
import { oncePer } from '#lib/oncePer.ts'
import type { Dossier } from '#domein/dossier/dossier.ts'
import { toonGetal } from '#domein/getal.ts'
import { eisenVan, type Eis } from '#domein/portfolio/eisen.ts'
import { inhoudVan } from '#domein/portfolio/inhoud.ts'
import { kleineLetter } from '#domein/portfolio/zin.ts'
import type { OnderdeelUitslag, PeUitslag, ReflectieUitslag } from '#domein/uitslag.ts'
import type { Weigering } from '#domein/weigering.ts'

export type Stand = { jaar: number; reflectie: ReflectieUitslag; pe: PeUitslag; kader: Kader }

/** Wat er in dit onderdeel nog ontbreekt; bij een vrijstelling niets, wat er ook is ingevuld (A1 tot en met C). */
export function toetsOnderdeel(
  onderdeel: Onderdeel,
  dossier: Dossier,
  stand: Stand,
): OnderdeelUitslag {
  if (isVrijgesteld(onderdeel, stand.jaar)) return { status: 'vrijgesteld', tekort: [] }
  if (onderdeel.vorm === 'bijeenkomsten')
    return metTekort(tekortInBijeenkomsten(stand, onderdeel.id))
  if (onderdeel.vorm === 'pe') return metTekort(tekortInPunten(stand, onderdeel.id))
  const inhoud = inhoudVan(dossier, onderdeel.id)
  const eisen = eisenVan(onderdeel)
  const open = eisen.filter(({ isVervuld }) => !isVervuld(inhoud, dossier))
  return open.length === eisen.length ? zonderIets(onderdeel) : metTekort(open.map(zin))
}

const zin = ({ weigering }: Eis): Weigering => weigering

/** De uitslag van een onderdeel waar nog niets van staat: voor elk dossier dezelfde, dus één keer gemaakt. */
const zonderIets = oncePer((onderdeel: Onderdeel) =>
  Object.freeze(metTekort(eisenVan(onderdeel).map(zin))),
)

/** Een open plek van de tekst staat bij de tekorten, maar houdt niemand tegen (aanname 5). */
function metTekort(tekort: readonly Weigering[]): OnderdeelUitslag {
  const isOnvolledig = tekort.some(({ code }) => code !== geenEis)
  return { status: isOnvolledig ? 'onvolledig' : 'volledig', tekort }
}

const geenEis = 'geen-eis-voor-dit-jaar'

/** Of dit onderdeel niet hoeft voor wie in dit jaar aan de beurt is (A2). */
export const isVrijgesteld = ({ vrijstelling }: Onderdeel, jaar: number): boolean =>
  vrijstelling !== undefined && jaar >= vrijstelling.van && jaar <= vrijstelling.totEnMet

function tekortInBijeenkomsten(
  { reflectie: { vereist, behaald }, jaar, kader }: Stand,
  clausule: OnderdeelId,
): readonly Weigering[] {
  const tekort: Weigering[] = []
  if (behaald.bijeenkomsten < vereist.bijeenkomsten) {
    const tekst = `${tellendeBijeenkomsten(behaald.bijeenkomsten)}. Je hebt er ${vereist.bijeenkomsten} nodig.`
    tekort.push({ code: 'te-weinig-bijeenkomsten', tekst, clausule })
  }
  if (behaald.ingebracht < vereist.ingebracht) {
    const tekst = `Je bracht ${behaald.ingebracht} keer zelf een situatie in. Je hebt er ${vereist.ingebracht} nodig.`
    tekort.push({ code: 'te-weinig-ingebracht', tekst, clausule })
  }
  if (kader.reflectie.rijen.every(rij => rij.vanaf > jaar)) {
    const tekst = `De tekst noemt geen eis voor recertificering in ${jaar}. Wij vragen daarom geen bijeenkomsten.`
    tekort.push({ code: geenEis, tekst, clausule })
  }
  return tekort
}

const tellendeBijeenkomsten = (aantal: number): string =>
  aantal === 1 ? 'Er telt 1 reflectiebijeenkomst' : `Er tellen ${aantal} reflectiebijeenkomsten`

const tekortInPunten = ({ pe, kader }: Stand, clausule: OnderdeelId): readonly Weigering[] =>
  pe.grenzen
    .filter(grens => grens.tekort > 0)
    .map(({ grens, telt, minimum, tekort }) => ({
      code: `tekort-${grens}`,
      tekst:
        `Je hebt ${toonGetal(telt)} punten ${waarin(grens, kader)}. ` +
        `Je hebt er minimaal ${toonGetal(minimum ?? 0)} nodig: nog ${toonGetal(tekort)}.`,
      clausule,
    }))

const waarin = (grens: string, kader: Kader): string => {
  const gevonden = kader.pe.grenzen.find(({ id }) => id === grens)
  return gevonden && gevonden.soorten.length === 0
    ? 'in totaal'
    : `in ${kleineLetter(gevonden?.naam ?? grens)}`
}
