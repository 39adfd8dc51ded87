import {
  isVol,
  meld,
  meldBij,
  meldOntbreekt,
  type Verslag,
} from '#domein/dossierbestand/verslag.ts'
import { pastNiet, toonWaarde, type Bestandsregel } from '#domein/dossierbestand/waarden.ts'

/** Een sleutel van een object en wat erachter hoort. */
export type Bestandsveld = {
  readonly naam: string
  readonly regel: Bestandsregel
  readonly verplicht: boolean
}

export const verplicht = (naam: string, regel: Bestandsregel): Bestandsveld => ({
  naam,
  regel,
  verplicht: true,
})
export const optioneel = (naam: string, regel: Bestandsregel): Bestandsveld => ({
  naam,
  regel,
  verplicht: false,
})

/** Een JSON-object: geen lijst en niet null. */
export type JsonObject = { readonly [sleutel: string]: unknown }

export const isObject = (waarde: unknown): waarde is JsonObject =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)

/** Een object met precies deze sleutels; `slot` keurt daarna wat tussen de sleutels moet kloppen. */
export function object(velden: readonly Bestandsveld[], slot?: Slot): Bestandsregel {
  const hoort = `een object tussen { en } met ${velden.map(({ naam }) => naam).join(', ')}`
  return { ...objectNaar(() => velden, slot), hoort }
}

type Slot = (waarde: JsonObject, verslag: Verslag) => void

/** Een object waarvan de sleutels van de inhoud afhangen. */
export function objectNaar(
  kies: (waarde: JsonObject) => readonly Bestandsveld[],
  slot?: Slot,
): Bestandsregel {
  const hoort = 'een object tussen { en }'
  return {
    hoort,
    keur: (waarde, verslag) => {
      if (!isObject(waarde)) return meld(verslag, `${pastNiet(waarde)}; schrijf ${hoort}.`)
      keurVelden(waarde, kies(waarde), verslag)
      slot?.(waarde, verslag)
    },
    orden: waarde => (isObject(waarde) ? ordenVelden(waarde, kies(waarde)) : waarde),
  }
}

function keurVelden(waarde: JsonObject, velden: readonly Bestandsveld[], verslag: Verslag): void {
  const sleutels = Object.keys(waarde)
  verslag.sleutels += sleutels.length
  let bekend = 0
  for (const { naam, regel, verplicht: moet } of velden) {
    const inhoud = waarde[naam]
    if (inhoud !== undefined) {
      bekend += 1
      verslag.stappen.push(naam)
      regel.keur(inhoud, verslag)
      verslag.stappen.pop()
    } else if (moet) meldOntbreekt(verslag, naam, regel.hoort)
  }
  if (bekend !== sleutels.length) meldOnbekende(sleutels, velden, verslag)
}

function meldOnbekende(
  sleutels: readonly string[],
  velden: readonly Bestandsveld[],
  verslag: Verslag,
): void {
  const namen = new Set(velden.map(({ naam }) => naam))
  const kent = namen.size === 0 ? 'niets' : [...namen].join(', ')
  for (const sleutel of sleutels) {
    if (isVol(verslag)) return
    if (!namen.has(sleutel))
      meldBij(verslag, sleutel, `is hier geen bekende sleutel; wel bekend: ${kent}.`)
  }
}

const ordenVelden = (waarde: JsonObject, velden: readonly Bestandsveld[]): JsonObject =>
  Object.fromEntries(
    velden
      .filter(({ naam }) => waarde[naam] !== undefined)
      .map(({ naam, regel }) => [naam, orden(regel, waarde[naam])]),
  )

const orden = (regel: Bestandsregel, waarde: unknown): unknown => regel.orden?.(waarde) ?? waarde

/** Een lijst waarvan elk element aan de regel voldoet. */
export function lijst(regel: Bestandsregel): Bestandsregel {
  const hoort = 'een lijst tussen [ en ]'
  return {
    hoort,
    keur: (waarde, verslag) => {
      if (!Array.isArray(waarde)) return meld(verslag, `${pastNiet(waarde)}; schrijf ${hoort}.`)
      keurElementen(waarde, regel, verslag)
    },
    orden: waarde =>
      Array.isArray(waarde) ? waarde.map(element => orden(regel, element)) : waarde,
  }
}

function keurElementen(
  elementen: readonly unknown[],
  regel: Bestandsregel,
  verslag: Verslag,
): void {
  for (let plek = 0; plek < elementen.length && !isVol(verslag); plek += 1) {
    verslag.stappen.push(plek)
    regel.keur(elementen[plek], verslag)
    verslag.stappen.pop()
  }
}

/** Een lijst van objecten waarvan de `id` maar één keer voorkomt. */
export function lijstMetId(regel: Bestandsregel): Bestandsregel {
  const gewoon = lijst(regel)
  return {
    ...gewoon,
    keur: (waarde, verslag) => {
      gewoon.keur(waarde, verslag)
      if (Array.isArray(waarde)) meldDubbeleIds(waarde, verslag)
    },
  }
}

function meldDubbeleIds(elementen: readonly unknown[], verslag: Verslag): void {
  const gezien = new Set<string>()
  for (const [plek, element] of elementen.entries()) {
    const id = isObject(element) ? element['id'] : undefined
    if (typeof id !== 'string' || id.trim() === '') continue
    if (gezien.has(id)) meldDubbelId(verslag, plek, id)
    gezien.add(id)
  }
}

function meldDubbelId(verslag: Verslag, plek: number, id: string): void {
  verslag.stappen.push(plek)
  meldBij(verslag, 'id', `${toonWaarde(id)} staat al eerder in deze lijst; geef elk een eigen id.`)
  verslag.stappen.pop()
}
