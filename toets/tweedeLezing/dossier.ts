// The dossier file of the contract, as types.

export type Aantallen = Record<string, number>

export type Activiteit = {
  id: string
  soort: string
  titel: string
  bewijs?: string[]
  datum?: string
  van?: string
  tot?: string
  aantallen?: Aantallen
  woorden?: number
  soortWerk?: string
}

export type Bijeenkomst = {
  id: string
  werkvorm: string
  datum: string
  begeleider: { naam: string; registratie?: string }
  zelfIngebracht: boolean
  ondertekend: boolean
}

export type Antwoorden = Record<string, string>

export type Onderdelen = {
  A1?: { cv?: string; verklaring?: { ingevuld?: boolean; ondertekend?: boolean } }
  A2?: { antwoorden?: Antwoorden }
  'A3.2'?: { bijeenkomst?: string; beroepsprofiel?: string[]; antwoorden?: Antwoorden }
  A4?: { beroepsprofiel?: string[]; antwoorden?: Antwoorden }
  C?: Record<string, boolean>
}

export type Dossier = {
  formaat: string
  keurmerk: string
  traject: string
  certificaat: { nummer: string; geldigVan: string; geldigTot: string }
  vorigeIndiening?: string
  activiteiten: Activiteit[]
  bijeenkomsten: Bijeenkomst[]
  onderdelen: Onderdelen
}

export type Periode = { van: number; tot: number }
