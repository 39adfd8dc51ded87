/** Wat niemand voorschrijft en de eigenaar kiest; de waarden staan in de database, elke wijziging is een gebeurtenis. */
export type Instelling = {
  naam: string
  /** Waar zij over gaat, in één zin. */
  wat: string
  /** Waarom dit de standaard is. */
  waarom: string
  /** De keuze ligt vast maar nog niets leest haar: het scherm laat haar weg. */
  nogZonderWerking?: true
} & Waardesoort

export type Waardesoort =
  | { soort: 'getal'; eenheid: string; minimum: number; maximum: number; standaard: number }
  | {
      /** Hele getallen, elk één keer, zoals de dagen van een herinnering; een lege rij zet het uit. */
      soort: 'getallen'
      eenheid: string
      minimum: number
      maximum: number
      standaard: readonly number[]
    }
  | { soort: 'ja'; standaard: boolean }
  | { soort: 'keuze'; keuzes: readonly Keuze[]; standaard: string }
  | { soort: 'keuzes'; keuzes: readonly Keuze[]; standaard: readonly string[] }
  | { soort: 'tekst'; langste: number; standaard: string }

export type Keuze = { waarde: string; label: string }
