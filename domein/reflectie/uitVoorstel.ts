import type { ActiviteitSoort, Kader, Werkvorm } from '#toetsingskader/typen.ts'
import type { Voorstel } from '#domein/pe/voorstel.ts'

/** De werkvorm die in een voorstel genoemd staat: 'Supervisie met Ans' is supervisie; niets als er geen staat (A3.1). */
export function werkvormUit(voorstel: Voorstel, { reflectie }: Kader): Werkvorm | undefined {
  const woorden = [voorstel.titel?.waarde, voorstel.titel?.uit, voorstel.soort?.uit]
  const tekst = woorden.join(' ').toLowerCase()
  return reflectie.werkvormen.find(({ id }) => tekst.includes(id))?.id
}

/** Of dit eerder een bijeenkomst voor A3.1 is dan een activiteit: de soort waarin bijeenkomsten tellen die daar over zijn (B.2, noot). */
export const lijktBijeenkomst = (soort: ActiviteitSoort | undefined): boolean =>
  soort?.id === 'intercollegiaal'
