import { datum } from '#lib/datum.ts'
import type { CategoriePunten } from '../delen/Categoriebalk.tsx'
import type { Puntentelling } from '../delen/Puntenbalk.tsx'

/** What counts today, and on the day of filing. */
export const telling = (vandaag: number, gepland = vandaag): Puntentelling => ({
  vandaag,
  gepland,
  dag: datum('2026-11-28'),
})

/** Six categories on the way. */
export const half: readonly CategoriePunten[] = [
  { nummer: 1, naam: 'Deskundigheid', telt: 26, vervallen: 3, gepland: 6, valtWeg: 0, minimum: 30 },
  { nummer: 2, naam: 'Reflectie', telt: 8, vervallen: 0, gepland: 0, valtWeg: 0, maximum: 30 },
  {
    nummer: 3,
    naam: 'Buiten het vakgebied',
    telt: 6,
    vervallen: 0,
    gepland: 0,
    valtWeg: 0,
    maximum: 30,
  },
  {
    nummer: 4,
    naam: 'Netwerk en mentorschap',
    telt: 13.5,
    vervallen: 0,
    gepland: 0,
    valtWeg: 0,
    maximum: 30,
  },
  { nummer: 5, naam: 'Publicaties', telt: 0, vervallen: 0, gepland: 6, valtWeg: 0, maximum: 30 },
  {
    nummer: 6,
    naam: 'Vrijwilligerswerk',
    telt: 10,
    vervallen: 2,
    gepland: 0,
    valtWeg: 0,
    maximum: 10,
  },
]
