import type { Generated } from 'kysely'

export type CvTable = {
  persoon: string
  profiel: Generated<string>
  doelgroepen: Generated<string>
  bewaard_op: Date
  versie: Generated<number>
}

export type CvRegelTable = {
  id: string
  persoon: string
  soort: 'werk' | 'opleiding' | 'training' | 'nevenfunctie'
  titel: string
  organisatie: string | null
  van: string | null
  tot: string | null
  uren: number | null
  tekst: Generated<string>
  uit: string | null
  aangemaakt_op: Date
  bewaard_op: Generated<Date>
  versie: Generated<number>
  verwijderd_op: Date | null
}
