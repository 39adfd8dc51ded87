// Random onderdelen: whole, half filled, blank or absent.

import type { Bijeenkomst, Onderdelen } from './dossier.ts'
import type { Lot } from './lot.ts'

/** The keys of the answers, for what makes dossiers; the judge has a list of its own. */
export const vragen = {
  A2: ['voorgenomen', 'uitgevoerd', 'ontwikkeladvies', 'metAdviesGedaan', 'gewijzigd'],
  'A3.2': ['situatie', 'aanleiding', 'inzichten', 'betekenis'],
  A4: [
    'ontwikkelingen',
    'sleutelmomenten',
    'beroepsprofielVerleden',
    'manierVanLeren',
    'plannen',
    'stappen',
    'beroepsprofielToekomst',
  ],
  C: ['gedragscodeGelezen', 'werktVolgensGedragscode', 'kentKlachtenreglement'],
}

export function onderdelenVoor(lot: Lot, bijeenkomsten: readonly Bijeenkomst[]): Onderdelen {
  const zorg = lot.kies([1, 1, 0.9, 0.5])
  const soms = <T extends object>(sleutel: string, maak: () => T): Record<string, T> =>
    lot.kans(zorg) ? { [sleutel]: maak() } : {}
  const tekst = (): string =>
    lot.kans(zorg)
      ? 'Tekst.'
      : lot.kies(['', '   ', '\n\t', '\u00a0', '\ufeff', '\u200b', '\u0085'])
  const antwoorden = (namen: readonly string[]): Record<string, string> =>
    Object.fromEntries(namen.filter(() => lot.kans(zorg)).map(naam => [naam, tekst()]))
  const waar = (namen: readonly string[]): Record<string, boolean> =>
    Object.fromEntries(namen.filter(() => lot.kans(zorg)).map(naam => [naam, lot.kans(zorg)]))
  const profiel = (): object => (lot.kans(zorg) ? { beroepsprofiel: delen(lot, tekst) } : {})
  const metAntwoorden = (namen: readonly string[]): object =>
    soms('antwoorden', () => antwoorden(namen))
  return {
    ...soms('A1', () => ({
      ...(lot.kans(zorg) ? { cv: tekst() } : {}),
      ...soms('verklaring', () => waar(['ingevuld', 'ondertekend'])),
    })),
    ...soms('A2', () => metAntwoorden(vragen.A2)),
    ...soms('A3.2', () => ({
      ...(lot.kans(zorg) ? { bijeenkomst: aangewezen(lot, bijeenkomsten) } : {}),
      ...profiel(),
      ...metAntwoorden(vragen['A3.2']),
    })),
    ...soms('A4', () => ({ ...profiel(), ...metAntwoorden(vragen.A4) })),
    ...soms('C', () => waar(vragen.C)),
  }
}

const delen = (lot: Lot, tekst: () => string): string[] =>
  Array.from({ length: lot.kies([0, 1, 1, 2]) }, tekst)

/** Mostly a meeting with an own contribution; sometimes another, or one that is not there. */
function aangewezen(lot: Lot, bijeenkomsten: readonly Bijeenkomst[]): string {
  const eigen = bijeenkomsten.find(een => een.zelfIngebracht)?.id ?? 'b0'
  return lot.kans(0.75) ? eigen : lot.kies(['b0', 'b1', ' b0', 'B0', 'a0', 'onbekend'])
}
