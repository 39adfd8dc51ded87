import { beoordelen } from '#domein/instellingen/beoordelen.ts'
import { berichten } from '#domein/instellingen/berichten.ts'
import { bewaren } from '#domein/instellingen/bewaren.ts'
import { certificering } from '#domein/instellingen/certificering.ts'
import { indienen } from '#domein/instellingen/indienen.ts'
import { rechtsbescherming } from '#domein/instellingen/rechtsbescherming.ts'
import type { Instelling, Keuze } from '#domein/instellingen/soort.ts'
import { bezwarenTegenWaarde, leesWaarde, toonWaarde } from '#domein/instellingen/waarde.ts'
import type { Resultaat, Weigering } from '#domein/weigering.ts'
import { pluck } from '#lib/pluck.ts'

/** Alle instellingen, in de volgorde van het scherm. */
export const instellingen = {
  ...indienen,
  ...beoordelen,
  ...certificering,
  ...berichten,
  ...rechtsbescherming,
  ...bewaren,
}

export type InstellingId = keyof typeof instellingen

/** De waarde van elke instelling, met het type dat erbij hoort. */
export type Instellingen = { readonly [I in InstellingId]: WaardeVan<(typeof instellingen)[I]> }

type WaardeVan<I extends Instelling> = I extends { soort: 'keuze' }
  ? Gekozen<I['keuzes']>
  : I extends { soort: 'keuzes' }
    ? readonly Gekozen<I['keuzes']>[]
    : I extends { soort: 'getallen' }
      ? readonly number[]
      : I extends { soort: 'getal' }
        ? number
        : I extends { soort: 'ja' }
          ? boolean
          : string

type Gekozen<K extends readonly Keuze[]> = K[number]['waarde']

/** Waar als er een instelling met deze naam is. */
export const isInstellingId = (tekst: string): tekst is InstellingId =>
  Object.hasOwn(instellingen, tekst)

/** Redenen waarom deze waarde niet kan; leeg betekent dat zij mag. */
export const bezwarenTegenInstelling = (id: InstellingId, waarde: unknown): Weigering[] =>
  bezwarenTegenWaarde(id, instellingen[id], waarde)

/** De waarde die iemand als tekst invult ('12, 6, 4', 'ja', een keuze), of waarom zij niet kan. */
export const leesInstelling = (id: InstellingId, tekst: string): Resultaat<unknown> =>
  leesWaarde(id, instellingen[id], tekst)

/** De waarde zoals zij op het scherm staat, met de eenheid. */
export const toonInstelling = (id: InstellingId, waarde: unknown): string =>
  toonWaarde(instellingen[id], waarde)

/** Deze instellingen met één andere waarde; een waarde die niet kan verandert niets. */
export const metInstelling = (
  huidige: Instellingen,
  id: InstellingId,
  waarde: unknown,
): Instellingen => (magWaarde(id, waarde) ? { ...huidige, [id]: waarde } : huidige)

const magWaarde = <I extends InstellingId>(id: I, waarde: unknown): waarde is Instellingen[I] =>
  bezwarenTegenInstelling(id, waarde).length === 0

/** De standaardwaarden: wat geldt zolang de eigenaar niets kiest. */
export const standaardInstellingen: Instellingen = pluck(instellingen, 'standaard')
