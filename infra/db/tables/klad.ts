import type { Generated } from 'kysely'
import type { Json } from '#infra/db/tables/column.ts'

export type KladTable = {
  persoon: string
  id: string
  pagina: string | null
  titel: string | null
  velden: Json | null
  rol: string | null
  versie: Generated<number>
  schrijver: string | null
  schrijfbeurt: number | null
  begonnen_op: Date
  bewaard_op: Date
  afgerond_op: Date | null
}
