import { describe, expect, it } from 'vitest'
import { alleKaders, regelsMetBron } from './index.ts'
import type { Bron, Clausule } from './typen.ts'

const clausules: readonly Clausule[] = [
  'inleiding',
  'A1',
  'A2',
  'A3.1',
  'A3.2',
  'A4',
  'B',
  'B.1',
  'B.2',
  'B.3',
  'B.4',
  'B.5',
  'B.6',
  'C',
]

/** Alle bronnen in de data, gevonden buiten `regelsMetBron` om: JSON bezoekt elk object precies één keer. */
function bronnenIn(waarde: unknown): readonly Bron[] {
  const gevonden: Bron[] = []
  JSON.stringify(waarde, (_sleutel, inhoud) => {
    if (inhoud !== null && typeof inhoud === 'object' && 'citaat' in inhoud) gevonden.push(inhoud)
    return inhoud
  })
  return gevonden
}

const opCitaat = (een: Bron, ander: Bron): number =>
  `${een.clausule} ${een.citaat}` < `${ander.clausule} ${ander.citaat}` ? -1 : 1

describe.each(alleKaders.map(kader => ({ naam: kader.id, kader })))('$naam', ({ kader }) => {
  const regels = regelsMetBron(kader)

  it('geeft elke regel een bekende clausule en een citaat', () => {
    const zonder = regels.filter(
      ({ clausule, citaat }) => !clausules.includes(clausule) || citaat.trim() === '',
    )
    expect(zonder).toEqual([])
  })

  it('noemt minstens zestig regels, elk met een eigen naam', () => {
    expect(regels.length).toBeGreaterThanOrEqual(60)
    expect(new Set(regels.map(({ regel }) => regel)).size).toBe(regels.length)
  })

  it('dekt alle veertien clausules van de tekst', () => {
    const zonder = clausules.filter(clausule => !regels.some(regel => regel.clausule === clausule))
    expect(zonder).toEqual([])
  })

  it('laat geen bron weg die ergens in de data staat', () => {
    const bronnen = bronnenIn(kader)
    const uitRegels = regels.map(({ clausule, citaat }) => ({ clausule, citaat }))
    expect(uitRegels.toSorted(opCitaat)).toEqual(bronnen.toSorted(opCitaat))
  })

  it('noemt een regel naar de plaats waar hij staat', () => {
    const namen = regels.map(({ regel }) => regel)
    expect(namen).toEqual(
      expect.arrayContaining([
        'pe.soorten.opleiding',
        'pe.soorten.opleiding.bewijs',
        'onderdelen.A1.randvoorwaarden.2',
        'onderdelen.A2.vrijstelling',
        'reflectie.rijen.2027',
        'termijnen.indienenMaandenVoorEinde',
      ]),
    )
  })

  it('citeert zonder dubbele witruimte of spaties aan de randen', () => {
    const slordig = regels.filter(({ citaat }) => citaat !== citaat.replace(/\s+/g, ' ').trim())
    expect(slordig).toEqual([])
  })

  it('is kale data: een kloon is gelijk', () => {
    expect(structuredClone(kader)).toEqual(kader)
    expect(JSON.parse(JSON.stringify(kader))).toEqual(kader)
  })
})
