import type { Generated } from 'kysely'
import type { Status } from '#domein/dossier/zaak.ts'
import type { Json } from '#infra/db/tables/column.ts'
import type { Datum } from '#lib/datum.ts'

export type CertificaatTable = {
  id: string
  persoon: string
  keurmerk: string
  organisatie: string
  nummer: string
  naam_op_certificaat: string
  plaats: string | null
  controlecode: string
  vervangt: string | null
  vastgelegd_op: Date
  versie: Generated<number>
  besluit: string | null
  zoeknaam: Generated<string>
  zoeknummer: Generated<string>
}

export type CertificaatReeksTable = { keurmerk: string; jaar: number; laatste: number }

export type CertificaatPeriodeTable = {
  id: string
  certificaat: string
  soort: 'geldig' | 'verlengd' | 'geschorst' | 'ingetrokken' | 'vervangen'
  van: Datum
  tot: Datum | null
  vastgelegd_op: Date
  vervallen_op: Date | null
}

export type DossierTable = {
  id: string
  persoon: string
  keurmerk: string
  traject: string
  organisatie: string
  certificaat: string | null
  volgt_op: string | null
  kader: string
  status: Status
  geplande_indiendag: Datum | null
  vorige_indiening: Datum | null
  toegestaan_tot: Datum | null
  peildatum: Datum | null
  geopend_op: Date
  versie: Generated<number>
  /** Kept by the database, as the next two: what lists of dossiers sort and count by. */
  volledig: boolean | null
  einddatum: Datum | null
  assessoren: Generated<number>
}

export type AntwoordTable = {
  dossier: string
  veld: string
  versie: number
  waarde: Json
  opgeslagen_op: Date
  schrijver: string | null
  schrijfbeurt: number | null
}

export type AntwoordVersieTable = {
  dossier: string
  veld: string
  versie: number
  waarde: Json
  opgeslagen_op: Date
}

export type IndieningTable = {
  id: string
  dossier: string
  persoon: string
  nummer: number
  aanvulling: string | null
  peildatum: Datum
  kader: string
  afschrift: Json
  hash: string
  ingediend_op: Date
  ingetrokken_op: Date | null
  volledig: Generated<boolean | null>
  op_tijd: Generated<boolean | null>
}

export type IndieningBestandTable = { indiening: string; bestand: string; persoon: string }

export type ToelichtingTable = {
  id: string
  dossier: string
  bij: string
  tekst: string
  geschreven_door: string
  geschreven_op: Date
}
