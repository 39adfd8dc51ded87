import { aantallenUit } from '#domein/pe/voorstel.ts'
import { noemtMeerDagen, type Voorsteldeel } from '#domein/pe/leesBewijs.ts'
import type { ActiviteitSoort, Formulier, Kader, Veld } from '#toetsingskader/typen.ts'
import type { Concept } from '#vragen/concepten.ts'
import { formatBij } from '#vragen/portfolio/activiteit.ts'
import type { Opslag } from '../formulier/basis.ts'
import { getypt } from '../formulier/invoer.ts'
import type { Ingevuld } from '../formulier/stand.ts'
import { veldenVan } from './activiteitvelden.ts'
import { formatbasis, formatvelden, heeftFormat } from './formatvelden.ts'

/** What could be read, by the field of the form that it belongs in. */
const gelezenPerVeld = ({ voorstel }: Concept, soort: ActiviteitSoort | undefined) => {
  const aantallen = Object.entries(soort ? aantallenUit(voorstel, soort) : {})
  const perVeld: Readonly<Record<string, Voorsteldeel | undefined>> = {
    soort: voorstel.soort,
    titel: voorstel.titel,
    datum: voorstel.datum,
    ...Object.fromEntries(aantallen.map(([aantal, een]) => [`aantallen.${aantal}`, een])),
  }
  return perVeld
}

/** The fields of a draft: first what kind it was, then what that kind needs; each that was read says from which words. */
export function conceptvelden(
  concept: Concept,
  soort: ActiviteitSoort | undefined,
  kader: Kader,
): Formulier {
  const gelezen = gelezenPerVeld(concept, soort)
  const heeftBestand = concept.bestanden.length > 0
  const velden: Formulier = soort ? veldenVan(soort) : { titel: titelveld }
  const soortveld: Veld = {
    soort: 'keuze',
    label: 'Wat voor activiteit was het?',
    keuzes: kader.pe.soorten.map(({ id, naam }) => ({ waarde: id, label: naam })),
  }
  return Object.fromEntries(
    Object.entries({ soort: soortveld, ...velden })
      .filter(([naam]) => !(naam === 'bewijs' && heeftBestand))
      .map(([naam, veld]) => [naam, metUitleg(veld, gelezen[naam], concept)]),
  )
}

const titelveld: Veld = { soort: 'tekst', label: 'Wat was het?' }

/** Of one day of several that were typed it is said which one it is. */
function metUitleg(veld: Veld, gelezen: Voorsteldeel | undefined, concept: Concept): Veld {
  if (concept.bestanden.length > 0) return metWoorden(veld, gelezen, waarHetStaat(concept, gelezen))
  return veld.soort === 'datum' && gelezen && noemtMeerDagen(gelezen.uit)
    ? { ...veld, hulp: `Dit is de laatste dag uit “${gelezen.uit}”.` }
    : veld
}

/** The words that a suggestion came from take the place of the hint: they are what has to be looked at. */
const metWoorden = (veld: Veld, gelezen: Voorsteldeel | undefined, staat: string): Veld =>
  gelezen ? { ...veld, hulp: `Voorstel${staat} “${gelezen.uit}”.` } : veld

/** Of a picture only the name was read; and the title may have been typed with the file. */
const waarHetStaat = ({ voorstel, bestanden, titel }: Concept, gelezen?: Voorsteldeel): string =>
  Number(voorstel.zonderTekst?.waarde ?? 0) < bestanden.length && gelezen?.uit !== titel
    ? '. Er staat:'
    : ', uit'

/** The kind that a draft has by now: what its holder chose, else what could be read. */
export const conceptsoort = ({ ingevuld, voorstel }: Concept): string =>
  ingevuld?.['soort']?.[0] ?? voorstel.soort?.waarde ?? ''

/** The form as it would be opened: what its holder filled in, and else what could be read. */
export const conceptinhoud = (
  concept: Concept,
  soort: ActiviteitSoort | undefined,
  kader: Kader,
): Ingevuld => ({ ...voorgesteld(concept, soort, kader), ...concept.ingevuld })

/** What is kept of a draft, in the fields of this kind and of the format with it. */
export function conceptopslag(
  concept: Concept,
  soort: ActiviteitSoort | undefined,
  kader: Kader,
): Opslag {
  const format = soort && formatBij(kader, soort)
  return {
    velden: {
      ...conceptvelden(concept, soort, kader),
      ...(format && formatvelden(format, null)),
    },
    basisveld: 'basis',
    versie: concept.versie,
    bewaard: { ...conceptinhoud(concept, soort, kader), soort: [conceptsoort(concept)] },
  }
}

/** Whether something was filled in on the format, which then stays to be seen beside a file. */
export const heeftFormattekst = ({ ingevuld }: Concept): boolean =>
  Object.entries(ingevuld ?? {}).some(
    ([naam, waarden]) =>
      heeftFormat({ [naam]: waarden }) && naam !== formatbasis && waarden.some(Boolean),
  )

function voorgesteld(concept: Concept, soort: ActiviteitSoort | undefined, kader: Kader): Ingevuld {
  const gelezen = Object.entries(gelezenPerVeld(concept, soort))
  const waarden = gelezen.map(([naam, een]) => [naam, een?.waarde] as const)
  return getypt(conceptvelden(concept, soort, kader), {
    ...Object.fromEntries(waarden),
    soort: soort?.id,
    titel: concept.titel,
  })
}
