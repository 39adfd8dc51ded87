import { oordelen, type Oordeel } from '#domein/advies/oordeel.ts'
import type { IcoonNaam } from '../Icoon.tsx'
import type { StatusSoort } from '../Status.tsx'

const soorten: Readonly<Record<Oordeel, StatusSoort>> = {
  voldoet: 'klaar',
  aanvullen: 'wacht',
  'voldoet-niet': 'actie',
}

/** How a judgement looks; without one it still has to be given. */
export const oordeelstatus = (
  oordeel: Oordeel | undefined,
): { soort: StatusSoort; woord: string } =>
  oordeel
    ? { soort: soorten[oordeel], woord: oordelen[oordeel] }
    : { soort: 'niet-begonnen', woord: 'Nog te beoordelen' }

/** The small sign of a judgement, beside its word. */
export const oordeeliconen: Readonly<Record<Oordeel, IcoonNaam>> = {
  voldoet: 'vink',
  aanvullen: 'klok',
  'voldoet-niet': 'kruis',
}
