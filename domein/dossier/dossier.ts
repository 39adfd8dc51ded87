import type { AantalId, ActiviteitSoortId, Werkvorm } from '#toetsingskader/typen.ts'
import type { Datum } from '#lib/datum.ts'

/** Een dossier zoals het rekenhart het leest: de inhoud van het dossierbestand (contract, deel 2). */
export type Dossier = {
  certificaat: { nummer: string; geldigVan: Datum; geldigTot: Datum }
  vorigeIndiening?: Datum
  activiteiten: readonly Activiteit[]
  bijeenkomsten: readonly Bijeenkomst[]
  onderdelen: Onderdelen
}

/** Eén opgevoerde activiteit; welke velden er staan volgt uit de soort. `tot` weggelaten = loopt nog. */
export type Activiteit = {
  id: string
  soort: ActiviteitSoortId
  titel: string
  bewijs?: readonly string[]
  datum?: Datum
  van?: Datum
  tot?: Datum
  aantallen?: Aantallen
  woorden?: number
  soortWerk?: string
}

export type Aantallen = { readonly [aantal in AantalId]?: number }

export type Bijeenkomst = {
  id: string
  werkvorm: Werkvorm
  datum: Datum
  begeleider: { naam: string; registratie?: string }
  zelfIngebracht: boolean
  ondertekend: boolean
}

export type Onderdelen = {
  A1?: { cv?: string; verklaring?: { ingevuld?: boolean; ondertekend?: boolean } }
  A2?: { antwoorden?: Antwoordteksten }
  'A3.2'?: {
    bijeenkomst?: string
    beroepsprofiel?: readonly string[]
    antwoorden?: Antwoordteksten
  }
  A4?: { beroepsprofiel?: readonly string[]; antwoorden?: Antwoordteksten }
  C?: { readonly [verklaring: string]: boolean }
}

export type Antwoordteksten = { readonly [veld: string]: string }
