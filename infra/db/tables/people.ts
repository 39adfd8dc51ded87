import type { Generated } from 'kysely'
import type { Rol } from '#domein/rollen.ts'
import type { Datum } from '#lib/datum.ts'

export type OrganisatieTable = {
  id: string
  soort: 'schemabeheerder' | 'certificerende-instelling'
  naam: string
}

export type KeurmerkTable = { id: string; naam: string; schemabeheerder: string }

export type DocumentTable = {
  id: string
  keurmerk: string
  soort: 'gedragscode' | 'klachtenreglement' | 'beroepsprofiel'
  versie: string
  titel: string
  tekst: string
  geldig_vanaf: Datum
  is_voorbeeld: boolean
  vastgelegd_op: Date
}

export type BeroepsprofielOnderdeelTable = {
  id: string
  document: string
  volgorde: number
  blok: string
  code: string
  titel: string
  omschrijving: string
}

export type PersoonTable = {
  id: string
  naam: string
  email: string
  nolocnummer: string | null
  plaats: string | null
  naam_op_certificaat: string | null
  wil_herinneringen: Generated<boolean>
  aangemaakt_op: Date
  email_bevestigd_op: Date | null
  versie: Generated<number>
}

export type PersoonKenmerkOudTable = {
  id: string
  persoon: string
  kenmerk: 'naam' | 'email' | 'nolocnummer' | 'plaats'
  waarde: string | null
  vervangen_op: Date
  vervangen_door: string | null
}

export type RolToekenningTable = {
  id: string
  persoon: string
  rol: Rol
  keurmerk: string | null
  organisatie: string | null
  ingegaan_op: Date
  beeindigd_op: Date | null
  toegekend_door: string | null
  beeindigd_door: string | null
}

export type SessieTable = {
  id: string
  persoon: string
  sleutel_hash: string
  toekenning: string
  toestel: string
  aangemaakt_op: Date
  gezien_op: Date
  verloopt_op: Date
  beeindigd_op: Date | null
  beeindigd_reden:
    'uitgelogd' | 'overal-uitgelogd' | 'rol-gewijzigd' | 'email-gewijzigd' | 'vervangen' | null
}

export type AgendalinkTable = {
  id: string
  persoon: string
  sleutel_hash: string
  gemaakt_op: Date
  ingetrokken_op: Date | null
}

export type InlogcodeTable = {
  id: string
  doel: 'inloggen' | 'email-wijzigen' | 'eerste-beheerder'
  persoon: string | null
  adres_hash: string | null
  nieuw_email: string | null
  code_hash: string
  pogingen: Generated<number>
  aangemaakt_op: Date
  verloopt_op: Date
  gebruikt_op: Date | null
  vervallen_op: Date | null
}

export type PogingTable = { id: string; soort: string; sleutel_hash: string; op: Date }

export type RelatieTable = {
  id: string
  persoon: string
  ander: string
  soort: 'mentor' | 'opleider' | 'ondertekenaar' | 'collega' | 'belang'
  van: Datum | null
  tot: Datum | null
  herkomst: 'opgegeven' | 'afgeleid'
  gemeld_door: string | null
  gemeld_op: Date
  ingetrokken_op: Date | null
}
