import type { Generated } from 'kysely'
import type { Json } from '#infra/db/tables/column.ts'

export type GebeurtenisTable = {
  volgnummer: Generated<number>
  soort: string
  op: Date
  actor: string | null
  rol: string
  persoon: string | null
  dossier: string | null
  keurmerk: string | null
  verzoek: string
  gegevens: Json
}

export type InstellingTable = {
  naam: string
  versie: number
  waarde: Json
  gewijzigd_op: Date
  gewijzigd_door: string | null
}

export type PostTable = {
  id: string
  sjabloon: string
  persoon: string | null
  aan: string | null
  onderwerp: string
  tekst: string
  html: string
  is_geheim: boolean
  eenmalig: string | null
  aangemaakt_op: Date
  niet_na: Date | null
  pogingen: Generated<number>
  volgende_op: Date | null
  verstuurd_op: Date | null
  afgelast_op: Date | null
  laatste_fout: string | null
}
