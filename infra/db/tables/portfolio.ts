import type { Generated } from 'kysely'
import type { Json, JsonWithDefault } from '#infra/db/tables/column.ts'
import type { Datum } from '#lib/datum.ts'

export type ActiviteitTable = {
  id: string
  persoon: string
  titel: string
  datum: Datum | null
  van: Datum | null
  tot: Datum | null
  aantallen: JsonWithDefault
  woorden: number | null
  soort_werk: string | null
  aangemaakt_op: Date
  versie: Generated<number>
  verwijderd_op: Date | null
  volgorde: Generated<number>
  verwacht_bewijs: JsonWithDefault
  voorstel: Json | null
  ingevuld: Json | null
}

export type ActiviteitInzetTable = {
  activiteit: string
  keurmerk: string
  soort: string
  prive: Generated<boolean>
}

export type BijeenkomstTable = {
  id: string
  persoon: string
  werkvorm: 'intervisie' | 'supervisie' | 'coaching'
  datum: Datum
  begeleider_naam: string
  begeleider_registratie: string | null
  zelf_ingebracht: boolean
  aangemaakt_op: Date
  versie: Generated<number>
  verwijderd_op: Date | null
  volgorde: Generated<number>
}

export type BijeenkomstInzetTable = {
  bijeenkomst: string
  keurmerk: string
  dient: 'A3.1' | 'B.2'
  prive: Generated<boolean>
}

export type BestandTable = {
  id: string
  persoon: string
  sha256: string
  grootte: number
  mime: string
  sleutel_id: string | null
  opgeslagen_op: Date
  scan: Generated<'niet-gescand' | 'wacht' | 'schoon' | 'besmet'>
  gescand_op: Date | null
  beeld: Generated<'wacht' | 'klaar' | 'mislukt' | 'geen'>
  gecontroleerd_op: Date | null
  beschadigd_op: Date | null
  bladzijden: number | null
}

export type BestandBeeldTable = {
  bestand: string
  pagina: number
  sha256: string
  grootte: number
  mime: string
  sleutel_id: string | null
  breedte: number
  hoogte: number
}

export type VerklaringTable = {
  id: string
  persoon: string
  format: string
  activiteit: string | null
  bijeenkomst: string | null
  gegevens: JsonWithDefault
  inhoud_hash: string
  aangemaakt_op: Date
  bewaard_op: Generated<Date>
  versie: Generated<number>
  verwijderd_op: Date | null
}

export type OndertekeningTable = {
  id: string
  verklaring: string
  persoon: string
  wijze: 'papier' | 'link'
  hoedanigheid: string
  naam: string
  functie: string | null
  getekend_dag: Datum
  inhoud_hash: string
  bestand: string | null
  vastgelegd_op: Date
  vervallen_op: Date | null
  vervallen_reden: string | null
}

export type BewijsTable = {
  id: string
  persoon: string
  bestand: string
  naam: string
  activiteit: string | null
  bijeenkomst: string | null
  verklaring: string | null
  stuk: string | null
  toegevoegd_op: Date
  verwijderd_op: Date | null
  cv_hash: string | null
}

/** `veld` says which text: 'profiel' or 'doelgroepen' of the CV, the id of an entry, or a field of a statement after its id. */
export type TekstVersieTable = {
  persoon: string
  veld: string
  versie: number
  tekst: string
  opgeslagen_op: Date
}
