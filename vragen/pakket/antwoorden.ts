import type { Kader, OnderdeelId } from '#toetsingskader/typen.ts'
import { heeftTekst } from '#domein/portfolio/inhoud.ts'
import { alsOnderbouwing } from '#domein/portfolio/onderbouwing.ts'
import type { Antwoordverschil } from '#domein/portfolio/inleesplan.ts'
import { geschrevenOp } from '#vragen/pakket/geschreven.ts'
import { isJaarblik } from '#vragen/pakket/jaarblikken.ts'
import type { Pakketfout } from '#vragen/pakket/open.ts'
import type { Portfolio } from '#vragen/portfolio.ts'
import { profielBij, tekstVan, type Antwoordenlijst } from '#vragen/portfolio/antwoorden.ts'
import type { Volledig, VolledigAntwoord } from '#vragen/volledig/vorm.ts'

/** A field where nothing was ever written here: 'A4/plannen' by its short name, and what the file has of it. */
export type Leegveld = { veld: string; antwoord: VolledigAntwoord }

export type Antwoorden = { anders: Antwoordverschil[]; leeg: Leegveld[] }

/** What the answers of this file would change; an empty answer in the file wipes nothing. */
export function antwoordverschillen(
  { kader, antwoorden }: Portfolio,
  { portfolio, herkomst }: Volledig,
  bekend: ReadonlyMap<string, string>,
): Antwoorden | { fouten: readonly Pakketfout[] } {
  const fouten: Pakketfout[] = []
  const anders: Antwoordverschil[] = []
  const leeg: Leegveld[] = []
  for (const [plek, antwoord] of portfolio.antwoorden.entries()) {
    if (isJaarblik(antwoord.veld)) continue
    const deel = deelVan(kader, antwoord.veld)
    if (!deel) {
      fouten.push({ pad: `portfolio.antwoorden[${plek}].veld`, tekst: 'kent dit kader niet.' })
      continue
    }
    const { onderdeel, veld } = deel
    if (antwoorden[antwoord.veld] === undefined) leeg.push({ veld, antwoord })
    const was = wasVan(antwoorden, antwoord)
    const wordt = metEigenId(veld, antwoord.waarde, herkomst.ids)
    const paar = { onderdeel, veld, was, wordt, ...geschrevenOp(antwoorden, antwoord) }
    anders.push(...verschil(paar, bekend))
  }
  return fouten.length > 0 ? { fouten } : { anders: opVolgorde(kader, anders), leeg }
}

const wasVan = (hier: Antwoordenlijst, { veld, waarde }: VolledigAntwoord) =>
  Array.isArray(waarde) ? profielBij(hier, veld) : tekstVan(hier, veld)

/** As the questions stand in the framework. */
function opVolgorde({ onderdelen }: Kader, anders: readonly Antwoordverschil[]) {
  const vragen = onderdelen.flatMap(deel =>
    deel.vorm === 'vragen' ? deel.vragen.map(({ id }) => `${deel.id}/${id}`) : [],
  )
  const plek = ({ onderdeel, veld }: Antwoordverschil): number =>
    vragen.indexOf(
      `${onderdeel}/${alsOnderbouwing(veld)?.vraag ?? veld.replace('beroepsprofiel/', '')}`,
    )
  return anders.toSorted((een, ander) => plek(een) - plek(ander))
}

/** A meeting goes by the id that it has where it comes from, as everything else in the plan. */
const metEigenId = (
  veld: string,
  waarde: string | string[],
  ids: Readonly<Record<string, string>>,
): string | string[] =>
  veld === 'bijeenkomst' && typeof waarde === 'string' ? (ids[waarde] ?? waarde) : waarde

function verschil(
  { was, wordt, ...plek }: Antwoordverschil,
  bekend: ReadonlyMap<string, string>,
): Antwoordverschil[] {
  if (typeof wordt !== 'string') {
    const nieuw = wordt.filter(naam => heeftTekst(naam) && !was.includes(naam))
    return nieuw.length > 0 ? [{ ...plek, was, wordt: nieuw }] : []
  }
  const hier = plek.veld === 'bijeenkomst' ? (bekend.get(wordt) ?? wordt) : wordt
  return heeftTekst(wordt) && hier !== was ? [{ ...plek, was, wordt }] : []
}

/** 'A4/beroepsprofiel/plannen' as a part that this framework has, and the field in it. */
function deelVan(
  { onderdelen }: Kader,
  heel: string,
): { onderdeel: OnderdeelId; veld: string } | undefined {
  const plek = heel.indexOf('/')
  const deel = onderdelen.find(({ id, vorm }) => id === heel.slice(0, plek) && vorm === 'vragen')
  return deel && { onderdeel: deel.id, veld: heel.slice(plek + 1) }
}
