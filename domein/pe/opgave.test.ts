import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { jobcoach2024 } from '#toetsingskader/jobcoach/2024/index.ts'
import { leesDossier } from '#domein/dossierbestand/lees.ts'
import { schrijfDossier } from '#domein/dossierbestand/schrijf.ts'
import { volledigDossier } from '#domein/proef.ts'
import { datum } from '#lib/datum.ts'
import { willekeurigeActiviteit } from '#seed/willekeurig.ts'
import { keurOpgave, type Opgave } from './opgave.ts'

const mei = datum('2025-05-01')

const fouten = (opgave: Opgave): [string | undefined, string][] => {
  const uitkomst = keurOpgave(opgave, jobcoach2024)
  return uitkomst.ok ? [] : uitkomst.weigeringen.map(({ veld, tekst }) => [veld, tekst])
}

describe('wat een opgave nodig heeft (B)', () => {
  test.each<[Opgave, [string, string][]]>([
    [{ soort: 'gymles' }, [['soort', 'Kies wat je hebt gedaan.']]],
    [
      { soort: 'opleiding' },
      [
        ['titel', 'Schrijf op wat het was, bijvoorbeeld de naam of de titel.'],
        ['datum', 'Vul in op welke dag dit was, bijvoorbeeld 28-2-2027.'],
        ['aantallen.sbu', 'Vul het aantal studiebelastingsuren in als getal, bijvoorbeeld 7,5.'],
      ],
    ],
    [
      { soort: 'congres', titel: 'x', datum: mei, aantallen: { dagen: 0 } },
      [['aantallen.dagdelen', 'Vul het aantal dagdelen of dagen in als getal, bijvoorbeeld 7,5.']],
    ],
    [
      { soort: 'workshop', titel: 'x', datum: mei, aantallen: { lesuren: 1.1 } },
      [['aantallen.lesuren', 'Vul het aantal lesuren in op kwarten, bijvoorbeeld 7,25 of 7,5.']],
    ],
    [
      { soort: 'mentor-assessor-rj', titel: 'x', van: mei },
      [
        [
          'aantallen.kandidaten',
          'Vul het aantal kandidaten in als heel getal, bijvoorbeeld 3. Waren het er geen? Vul 0 in.',
        ],
      ],
    ],
    [
      { soort: 'mentor-assessor-rj', titel: 'x', van: mei, aantallen: { kandidaten: 1.5 } },
      [['aantallen.kandidaten', 'Vul het aantal kandidaten in als heel getal, bijvoorbeeld 3.']],
    ],
    [
      { soort: 'artikel', titel: 'x', datum: mei, woorden: -1 },
      [['woorden', 'Vul het aantal woorden in als heel getal, bijvoorbeeld 1600.']],
    ],
    [
      { soort: 'vrijwilligerswerk', titel: 'x', van: mei, soortWerk: ' ' },
      [['soortWerk', 'Schrijf kort op wat voor werk het was, bijvoorbeeld taalles.']],
    ],
    [{ soort: 'mentor-assessor-rj', titel: 'x', van: mei, aantallen: { kandidaten: 0 } }, []],
    [{ soort: 'congres', titel: 'x', datum: mei, aantallen: { dagen: 1.5 } }, []],
    [{ soort: 'boek', titel: 'x', datum: mei, van: mei, woorden: 3 }, []],
  ])('%j', (opgave, verwacht) => {
    expect(fouten(opgave)).toEqual(verwacht)
  })

  test('de laatste dag is niet voor de eerste', () => {
    const opgave = { soort: 'noloc-lid', titel: 'x', van: mei }
    expect(fouten({ ...opgave, tot: datum('2025-04-30') }).map(([veld]) => veld)).toEqual(['tot'])
    expect(fouten({ ...opgave, tot: mei })).toEqual([])
  })
})

test('wat gekeurd is past altijd in een dossierbestand (contract, deel 2)', () => {
  fc.assert(
    fc.property(willekeurigeActiviteit(jobcoach2024), activiteit => {
      const gekeurd = keurOpgave({ ...activiteit, datum: mei, van: mei, tot: mei }, jobcoach2024)
      if (!gekeurd.ok) return
      const bestand = schrijfDossier(
        volledigDossier({ activiteiten: [{ id: 'a', ...gekeurd.waarde }] }),
        jobcoach2024,
      )
      expect(leesDossier(bestand, datum('2026-11-20'))).not.toHaveProperty('fouten')
    }),
  )
})
