import type { Kader, Onderdeel, Vorm } from '#toetsingskader/typen.ts'
import type { Dossier } from '#domein/dossier/dossier.ts'
import { toonGetal } from '#domein/getal.ts'
import { heeftTekst, inhoudVan, type Inhoud } from '#domein/portfolio/inhoud.ts'
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
  const gevonden = tekortVan(onderdeel, dossier, stand)
  const tekort = gevonden.map(({ code, tekst, veld }) => ({
    code,
    tekst,
    clausule: onderdeel.id,
    ...(veld === undefined ? {} : { veld }),
  }))
  const isOnvolledig = tekort.some(({ code }) => code !== geenEis)
  return { status: isOnvolledig ? 'onvolledig' : 'volledig', tekort }
}

/** Of dit onderdeel niet hoeft voor wie in dit jaar aan de beurt is (A2). */
export const isVrijgesteld = ({ vrijstelling }: Onderdeel, jaar: number): boolean =>
  vrijstelling !== undefined && jaar >= vrijstelling.van && jaar <= vrijstelling.totEnMet

/** Een open plek van de tekst: staat bij de tekorten, maar houdt niemand tegen (aanname 5). */
const geenEis = 'geen-eis-voor-dit-jaar'

function tekortVan(onderdeel: Onderdeel, dossier: Dossier, stand: Stand): readonly Weigering[] {
  const inhoud = inhoudVan(dossier, onderdeel.id)
  switch (onderdeel.vorm) {
    case 'stukken':
      return tekortInStukken(onderdeel, inhoud)
    case 'vragen':
      return tekortInVragen(onderdeel, inhoud, dossier)
    case 'bijeenkomsten':
      return tekortInBijeenkomsten(stand)
    case 'pe':
      return tekortInPunten(stand)
    case 'verklaring':
      return tekortInVerklaringen(onderdeel, inhoud)
  }
}

type MetVorm<V extends Vorm['vorm']> = Extract<Vorm, { vorm: V }>

const tekortInStukken = ({ stukken }: MetVorm<'stukken'>, inhoud: Inhoud): readonly Weigering[] =>
  stukken.flatMap(({ id, wijze, titel }) => {
    const stand = inhoud.stukken[id]
    const klein = kleineLetter(titel)
    if (wijze === 'bestand')
      return stand?.aanwezig ? [] : [{ code: `${id}-ontbreekt`, tekst: `Voeg je ${klein} toe.` }]
    return [
      ...(stand?.ingevuld
        ? []
        : [{ code: `${id}-niet-ingevuld`, tekst: `Vul je ${klein} helemaal in.` }]),
      ...(stand?.ondertekend
        ? []
        : [{ code: `${id}-niet-ondertekend`, tekst: `Laat je ${klein} ondertekenen.` }]),
    ]
  })

function tekortInVragen(
  onderdeel: MetVorm<'vragen'>,
  inhoud: Inhoud,
  dossier: Dossier,
): readonly Weigering[] {
  const isEigenInbreng = dossier.bijeenkomsten.some(
    ({ id, zelfIngebracht }) => id === inhoud.bijeenkomst && zelfIngebracht,
  )
  return [
    ...(onderdeel.bijeenkomst && !isEigenInbreng ? [geenEigenBijeenkomst] : []),
    ...(onderdeel.beroepsprofiel.verplicht && !inhoud.beroepsprofiel.some(heeftTekst)
      ? [geenBeroepsprofiel]
      : []),
    ...onderdeel.vragen
      .filter(vraag => !vraag.optioneel && !heeftTekst(inhoud.antwoorden[vraag.id]))
      .map(vraag => ({
        code: 'antwoord-ontbreekt',
        tekst: `Beantwoord nog de vraag “${eersteZin(vraag.label)}”`,
        veld: vraag.id,
      })),
  ]
}

const geenEigenBijeenkomst: Weigering = {
  code: 'geen-eigen-bijeenkomst',
  tekst: 'Kies de bijeenkomst waarin je deze situatie zelf hebt ingebracht.',
}

const geenBeroepsprofiel: Weigering = {
  code: 'beroepsprofiel-ontbreekt',
  tekst: 'Noem minstens één onderdeel van het beroepsprofiel waarmee dit te maken heeft.',
}

function tekortInBijeenkomsten({
  reflectie: { vereist, behaald },
  jaar,
  kader,
}: Stand): readonly Weigering[] {
  const isZonderEis = kader.reflectie.rijen.every(rij => rij.vanaf > jaar)
  return [
    ...(behaald.bijeenkomsten < vereist.bijeenkomsten
      ? [
          teWeinig(
            'te-weinig-bijeenkomsten',
            `${tellendeBijeenkomsten(behaald.bijeenkomsten)}. Je hebt er ${vereist.bijeenkomsten} nodig.`,
          ),
        ]
      : []),
    ...(behaald.ingebracht < vereist.ingebracht
      ? [
          teWeinig(
            'te-weinig-ingebracht',
            `Je bracht ${behaald.ingebracht} keer zelf een situatie in. Je hebt er ${vereist.ingebracht} nodig.`,
          ),
        ]
      : []),
    ...(isZonderEis
      ? [
          teWeinig(
            geenEis,
            `De tekst noemt geen eis voor recertificering in ${jaar}. Wij vragen daarom geen bijeenkomsten.`,
          ),
        ]
      : []),
  ]
}

const teWeinig = (code: string, tekst: string): Weigering => ({ code, tekst })

const tellendeBijeenkomsten = (aantal: number): string =>
  aantal === 1 ? 'Er telt 1 reflectiebijeenkomst' : `Er tellen ${aantal} reflectiebijeenkomsten`

const tekortInPunten = ({ pe, kader }: Stand): readonly Weigering[] =>
  pe.grenzen
    .filter(grens => grens.tekort > 0)
    .map(({ grens, telt, minimum, tekort }) => ({
      code: `tekort-${grens}`,
      tekst:
        `Je hebt ${toonGetal(telt)} punten ${waarin(grens, kader)}. ` +
        `Je hebt er minimaal ${toonGetal(minimum ?? 0)} nodig: nog ${toonGetal(tekort)}.`,
    }))

const waarin = (grens: string, kader: Kader): string => {
  const gevonden = kader.pe.grenzen.find(({ id }) => id === grens)
  return gevonden && gevonden.soorten.length === 0
    ? 'in totaal'
    : `in ${kleineLetter(gevonden?.naam ?? grens)}`
}

const tekortInVerklaringen = (
  { verklaringen }: MetVorm<'verklaring'>,
  inhoud: Inhoud,
): readonly Weigering[] =>
  verklaringen
    .filter(({ id }) => inhoud.verklaard[id] !== true)
    .map(({ id, zin }) => ({ code: 'niet-verklaard', tekst: `Verklaar nog: “${zin}”`, veld: id }))

/** De hele eerste zin, met zijn leesteken. */
const eersteZin = (tekst: string): string => /^.*?[.?!](?=\s|$)/su.exec(tekst)?.[0] ?? tekst

/** Een titel midden in een zin: kleine beginletter, afkortingen en namen blijven staan. */
const kleineLetter = (titel: string): string =>
  /^\p{Lu}\p{Ll}/u.test(titel) ? titel.charAt(0).toLowerCase() + titel.slice(1) : titel
