import type { Generated } from 'kysely'
import type { Advies, Oordeel } from '#domein/advies/oordeel.ts'
import type { Datum } from '#lib/datum.ts'

export type ToewijzingTable = {
  id: string
  dossier: string
  assessor: string
  toegewezen_door: string
  toegewezen_op: Date
  beeindigd_op: Date | null
  beeindigd_reden: 'teruggegeven' | 'ingetrokken' | null
  toelichting: string | null
}

export type OordeelTable = {
  id: string
  dossier: string
  indiening: string
  toewijzing: string
  onderdeel: string
  oordeel: Oordeel
  motivering: string
  opgeslagen_op: Date
  versie: Generated<number>
}

export type PuntenCorrectieTable = {
  id: string
  dossier: string
  indiening: string
  toewijzing: string
  activiteit: string
  punten: number
  reden: string
  opgeslagen_op: Date
  versie: Generated<number>
}

export type OntwikkeladviesTable = {
  id: string
  dossier: string
  indiening: string
  toewijzing: string
  volgorde: number
  tekst: string
  opgeslagen_op: Date
  versie: Generated<number>
}

export type AdviesTable = {
  id: string
  dossier: string
  indiening: string
  toewijzing: string
  advies: Advies
  motivering: string
  uitgebracht_op: Date
}

export type AanvullingTable = {
  id: string
  dossier: string
  indiening: string
  gevraagd_door: string
  gevraagd_op: Date
  uiterlijk: Datum
  gesloten_op: Date | null
}

export type AanvullingOnderdeelTable = {
  aanvulling: string
  onderdeel: string
  vraag: string
  gevraagd_door: string
}

export type BesluitTable = {
  id: string
  dossier: string
  indiening: string
  beslisser: string
  uitkomst: 'gecertificeerd' | 'afgewezen'
  motivering: string
  besloten_op: Date
  bezwaar_tot: Datum
  herziet: string | null
}
