import type { Generated } from 'kysely'
import type { Json } from '#infra/db/tables/column.ts'

export type MentorschapTable = {
  id: string
  dossier: string
  persoon: string
  mentor: string
  naam: string
  onderdelen: Json
  uitgenodigd_op: Date
  beeindigd_op: Date | null
  beeindigd_reden: 'ingetrokken' | 'ingediend' | null
  relatie: string
}

export type MentoropmerkingTable = {
  id: string
  mentorschap: string
  dossier: string
  onderdeel: string
  bij: string | null
  tekst: string
  geschreven_op: Date
  versie: Generated<number>
  gewijzigd_op: Date | null
  afgehandeld_op: Date | null
}
