import type { Instelling, Keuze, Waardesoort } from '#domein/instellingen/soort.ts'
import type { Resultaat, Weigering } from '#domein/weigering.ts'

type Soort = Waardesoort['soort']
type Van<S extends Soort> = Extract<Waardesoort, { soort: S }>

type Regels<S extends Soort> = {
  /** De zin die zegt wat er mis is, of niets. */
  bezwaar: (soort: Van<S>, waarde: unknown) => string | undefined
  /** De waarde die de tekst noemt; wat niet te lezen is blijft tekst en krijgt een bezwaar. */
  lees: (soort: Van<S>, tekst: string) => unknown
  toon: (soort: Van<S>, waarde: unknown) => string
}

const heelGetal = (tekst: string): unknown => (/^-?\d{1,9}$/.test(tekst) ? Number(tekst) : tekst)
const past = (grens: { minimum: number; maximum: number }, waarde: unknown): boolean =>
  Number.isInteger(waarde) && Number(waarde) >= grens.minimum && Number(waarde) <= grens.maximum
const losseWoorden = (tekst: string): string[] => tekst.split(/[\s,;]+/).filter(Boolean)
const label = (keuzes: readonly Keuze[], waarde: unknown): string =>
  keuzes.find(keuze => keuze.waarde === waarde)?.label ?? String(waarde)
const isKeuze = (keuzes: readonly Keuze[], waarde: unknown): boolean =>
  keuzes.some(keuze => keuze.waarde === waarde)
const elkEenKeer = (waarden: readonly unknown[]): boolean =>
  new Set(waarden).size === waarden.length
const alsLijst = (waarde: unknown): readonly unknown[] => (Array.isArray(waarde) ? waarde : [])

const regels: { [S in Soort]: Regels<S> } = {
  getal: {
    bezwaar: (soort, waarde) =>
      past(soort, waarde)
        ? undefined
        : `Vul een heel getal in van ${soort.minimum} tot en met ${soort.maximum}.`,
    lees: (_soort, tekst) => heelGetal(tekst),
    toon: ({ eenheid }, waarde) => `${String(waarde)} ${waarde === 1 ? enkel(eenheid) : eenheid}`,
  },
  getallen: {
    bezwaar: (soort, waarde) =>
      Array.isArray(waarde) && waarde.every(een => past(soort, een)) && elkEenKeer(waarde)
        ? undefined
        : `Vul hele getallen in van ${soort.minimum} tot en met ${soort.maximum}, elk één keer, met een komma ertussen: ${soort.standaard.join(', ')}.`,
    lees: (_soort, tekst) => losseWoorden(tekst).map(heelGetal),
    toon: (soort, waarde) =>
      alsLijst(waarde).length === 0 ? 'nooit' : `${alsLijst(waarde).join(', ')} ${soort.eenheid}`,
  },
  ja: {
    bezwaar: (_soort, waarde) => (typeof waarde === 'boolean' ? undefined : 'Kies ja of nee.'),
    lees: (_soort, tekst) => (tekst === 'ja' ? true : tekst === 'nee' ? false : tekst),
    toon: (_soort, waarde) => (waarde === true ? 'ja' : 'nee'),
  },
  keuze: {
    bezwaar: (soort, waarde) =>
      isKeuze(soort.keuzes, waarde) ? undefined : 'Kies een van de mogelijkheden.',
    lees: (_soort, tekst) => tekst,
    toon: (soort, waarde) => label(soort.keuzes, waarde),
  },
  keuzes: {
    bezwaar: (soort, waarde) =>
      Array.isArray(waarde) && waarde.every(een => isKeuze(soort.keuzes, een)) && elkEenKeer(waarde)
        ? undefined
        : 'Kies uit de mogelijkheden, elk hoogstens één keer.',
    lees: (_soort, tekst) => losseWoorden(tekst),
    toon: (soort, waarde) =>
      alsLijst(waarde)
        .map(een => label(soort.keuzes, een))
        .join(', ') || 'niets',
  },
  tekst: {
    bezwaar: (soort, waarde) =>
      typeof waarde === 'string' && waarde.trim() !== '' && waarde.length <= soort.langste
        ? undefined
        : `Vul een tekst in van hoogstens ${soort.langste} tekens.`,
    lees: (_soort, tekst) => tekst,
    toon: (_soort, waarde) => String(waarde),
  },
}

/** Redenen waarom deze waarde niet bij de instelling past; `veld` noemt de instelling. */
export function bezwarenTegenWaarde(
  id: string,
  instelling: Instelling,
  waarde: unknown,
): Weigering[] {
  const tekst = regelsVan(instelling).bezwaar(waarde)
  return tekst === undefined ? [] : [{ code: 'waarde-past-niet', tekst, veld: id }]
}

/** De waarde die de ingevulde tekst noemt, of waarom zij niet kan. */
export function leesWaarde(id: string, instelling: Instelling, tekst: string): Resultaat<unknown> {
  const waarde = regelsVan(instelling).lees(tekst.trim())
  const weigeringen = bezwarenTegenWaarde(id, instelling, waarde)
  return weigeringen.length === 0 ? { ok: true, waarde } : { ok: false, weigeringen }
}

/** De waarde zoals een mens haar leest, met de eenheid. */
export const toonWaarde = (instelling: Instelling, waarde: unknown): string =>
  regelsVan(instelling).toon(waarde)

const bind = <S extends Soort>(van: Van<S> & { soort: S }) => ({
  bezwaar: (waarde: unknown) => regels[van.soort].bezwaar(van, waarde),
  lees: (tekst: string) => regels[van.soort].lees(van, tekst),
  toon: (waarde: unknown) => regels[van.soort].toon(van, waarde),
})

const regelsVan = (soort: Waardesoort) => bind(soort)

/** 1 ronde, 1 maand, 1 dag voor de uiterste dag. */
const enkelvoud: Readonly<Record<string, string>> = {
  assessoren: 'assessor',
  dagen: 'dag',
  maanden: 'maand',
  punten: 'punt',
  rondes: 'ronde',
}

const enkel = (eenheid: string): string =>
  eenheid.replace(/^\p{L}+/u, woord => enkelvoud[woord] ?? woord)
