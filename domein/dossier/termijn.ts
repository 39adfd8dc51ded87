import type { Termijnen } from '#toetsingskader/typen.ts'
import { laatste, plusDagen, plusJaren, plusMaanden, type Datum } from '#lib/datum.ts'
import type { Periode } from '#domein/uitslag.ts'

/**
 * De peilperiode op een peildatum: de laatste jaren tot en met die dag, zonder de dagen tot en met de
 * vorige indiening, zodat niets twee keer telt (B, aanname 3).
 */
export function peilperiode(
  peildatum: Datum,
  vorigeIndiening: Datum | undefined,
  termijnen: Termijnen,
): Periode {
  const begin = plusDagen(plusJaren(peildatum, -termijnen.peilperiodeJaren.aantal), 1)
  const van = vorigeIndiening ? laatste(begin, plusDagen(vorigeIndiening, 1)) : begin
  return { van, tot: peildatum }
}

/** De laatste dag om in te dienen: drie maanden voor de einddatum van het certificaat (inleiding, aanname 2). */
export const uiterlijkIndienen = (geldigTot: Datum, termijnen: Termijnen): Datum =>
  plusMaanden(geldigTot, -termijnen.indienenMaandenVoorEinde.aantal)

/** Of deze dag in de periode ligt, eerste en laatste dag meegerekend. */
export const ligtIn = (dag: Datum, periode: Periode): boolean =>
  dag >= periode.van && dag <= periode.tot
