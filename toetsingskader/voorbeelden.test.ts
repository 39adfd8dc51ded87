import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { leesDossier } from '#domein/dossierbestand/lees.ts'
import { toets } from '#domein/toets.ts'
import { datum } from '#lib/datum.ts'

/** Een uitgewerkt voorbeeld: de regel in één zin, de dag van indienen en het deel van het oordeel dat ertoe doet. */
type Verwachting = { regel: string; op: string; verwacht: object; status: 0 | 1 }

const map = join(import.meta.dirname, 'jobcoach/2024/voorbeelden')
const achtervoegsel = '.verwacht.json'
const bestanden = readdirSync(map)
const namen = bestanden
  .filter(bestand => bestand.endsWith(achtervoegsel))
  .map(bestand => bestand.slice(0, -achtervoegsel.length))

const lees = (bestand: string): string => readFileSync(join(map, bestand), 'utf8')

const voorbeelden = namen.map(naam => {
  const verwachting: Verwachting = JSON.parse(lees(`${naam}${achtervoegsel}`))
  return { naam, ...verwachting }
})

describe('de uitgewerkte voorbeelden', () => {
  it('zijn er minstens veertien, elk met een dossier en een verwachting', () => {
    expect(namen.length).toBeGreaterThanOrEqual(14)
    const verwacht = namen.flatMap(naam => [`${naam}.json`, `${naam}${achtervoegsel}`])
    expect(bestanden.toSorted()).toEqual([...verwacht, 'README.md'].toSorted())
  })

  it('staan allemaal met hun uitkomst in de README', () => {
    const rijen = lees('README.md').split('\n')
    for (const { naam, status } of voorbeelden) {
      const rij = rijen.find(regel => regel.startsWith(`| ${naam} |`))
      expect(rij, naam).toMatch(status === 0 ? /\| volledig \|$/ : /\| onvolledig \|$/)
    }
  })

  it.each(voorbeelden)('$naam: $regel', ({ naam, op, verwacht, status }) => {
    const peildatum = datum(op)
    const gelezen = leesDossier(lees(`${naam}.json`), peildatum)
    expect(gelezen).not.toHaveProperty('fouten')
    if ('fouten' in gelezen) return
    const uitslag = toets(gelezen.dossier, peildatum, gelezen.kader)
    expect(uitslag).toMatchObject(verwacht)
    expect(uitslag.volledig).toBe(status === 0)
  })
})
