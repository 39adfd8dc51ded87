import fc from 'fast-check'
import { expect, it } from 'vitest'
import { jobcoach2024 as kader } from '#toetsingskader/jobcoach/2024/index.ts'
import { datum } from '#lib/datum.ts'
import { makeDossier, randomFrom } from '../../bench/dossiers.ts'
import { leesDossier } from './lees.ts'
import { padVan } from './pad.ts'
import { schrijfDossier } from './schrijf.ts'
import type { Stap } from './verslag.ts'

const peildatum = datum('2026-11-20')

const paden = (tekst: string): string[] => {
  const gelezen = leesDossier(tekst, peildatum)
  return 'fouten' in gelezen ? gelezen.fouten.map(({ pad }) => pad) : []
}

/** Een geldig bestand als waarde, met alle plekken erin behalve het bestand zelf. */
const bestanden = fc.integer().map(seed => {
  const size = { activiteiten: (seed & 7) + 1, bijeenkomsten: (seed & 3) + 1, woorden: 1 }
  const inhoud: unknown = JSON.parse(
    schrijfDossier(makeDossier(randomFrom(seed), size, kader), kader),
  )
  return { inhoud, plekken: plekkenIn(inhoud, []) }
})

function plekkenIn(waarde: unknown, stappen: readonly Stap[]): (readonly Stap[])[] {
  if (typeof waarde !== 'object' || waarde === null) return []
  return Object.entries(waarde).flatMap(([sleutel, kind]) => {
    const plek = [...stappen, Array.isArray(waarde) ? Number(sleutel) : sleutel]
    return [plek, ...plekkenIn(kind, plek)]
  })
}

/** De waarde als JSON met op één plek iets anders, geschreven door `schrijf` met de sleutel en wat er stond. */
function metOp(
  waarde: unknown,
  plek: readonly Stap[],
  schrijf: (sleutel: string, was: string) => string,
): string {
  if (typeof waarde !== 'object' || waarde === null) return JSON.stringify(waarde)
  const [stap, ...rest] = plek
  const delen = Object.entries(waarde).map(([sleutel, kind]) => {
    const naam = Array.isArray(waarde) ? '' : `${JSON.stringify(sleutel)}:`
    if (sleutel !== String(stap)) return naam + JSON.stringify(kind)
    return rest.length === 0
      ? schrijf(naam, JSON.stringify(kind))
      : naam + metOp(kind, rest, schrijf)
  })
  return Array.isArray(waarde) ? `[${delen.join(',')}]` : `{${delen.join(',')}}`
}

it.each(['null', '1e999', '{"constructor":[null]}'])('noemt %s precies waar het staat', vreemd => {
  fc.assert(
    fc.property(bestanden, fc.nat(), ({ inhoud, plekken }, keuze) => {
      const plek = plekken[keuze % plekken.length] ?? []
      const [eerste] = paden(metOp(inhoud, plek, naam => naam + vreemd))
      expect(eerste?.startsWith(padVan(plek))).toBe(true)
    }),
  )
})

it('noemt null nergens dan op de plek zelf', () => {
  fc.assert(
    fc.property(bestanden, fc.nat(), ({ inhoud, plekken }, keuze) => {
      const plek = plekken[keuze % plekken.length] ?? []
      expect(paden(metOp(inhoud, plek, naam => `${naam}null`))).toEqual([padVan(plek)])
    }),
  )
})

it('noemt een dubbele sleutel, ook als beide keren hetzelfde staat', () => {
  fc.assert(
    fc.property(bestanden, fc.nat(), ({ inhoud, plekken }, keuze) => {
      const sleutels = plekken.filter(plek => typeof plek.at(-1) === 'string')
      const plek = sleutels[keuze % sleutels.length] ?? []
      expect(paden(metOp(inhoud, plek, (naam, was) => `${naam}${was},${naam}${was}`))).toEqual([
        padVan(plek),
      ])
    }),
  )
})

it('noemt een onbekende sleutel in elk object', () => {
  fc.assert(
    fc.property(bestanden, fc.nat(), ({ inhoud, plekken }, keuze) => {
      const sleutels = plekken.filter(plek => typeof plek.at(-1) === 'string')
      const plek = sleutels[keuze % sleutels.length] ?? []
      const onbekend = [...plek.slice(0, -1), '__proto__']
      const tekst = metOp(inhoud, plek, (naam, was) => `${naam}${was},"__proto__":{"id":"x"}`)
      expect(paden(tekst)).toEqual([padVan(onbekend)])
    }),
  )
})
