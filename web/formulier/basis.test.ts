import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Formulier } from '#toetsingskader/typen.ts'
import { basisVan, meng, versieIn } from './basis.ts'
import type { Ingevuld } from './stand.ts'

const velden = {
  titel: { soort: 'tekst', label: 'Wat?' },
  'aantallen.uren': { soort: 'getal', label: 'Hoeveel?' },
  tekst: { soort: 'lang', label: 'Waarom?' },
  vink: { soort: 'ja', label: 'Ja?', optioneel: true },
  modellen: { soort: 'lijst', label: 'Welke?' },
  wie: { soort: 'persoon', label: 'Wie?' },
  bewijs: { soort: 'bestand', label: 'Bewijs?' },
} as const satisfies Formulier

const woord = fc.constantFrom('', 'a', 'b', 'c = d; e', 'een\ntwee')
/** What a form holds: every field as it would be typed. */
const inhoud: fc.Arbitrary<Ingevuld> = fc
  .record({
    titel: woord,
    uren: woord,
    tekst: woord,
    vink: fc.boolean(),
    modellen: fc.subarray(['x', 'y', 'z']),
    naam: woord,
    functie: woord,
  })
  .map(({ titel, uren, tekst, vink, modellen, naam, functie }) => ({
    titel: [titel],
    'aantallen.uren': [uren],
    tekst: [tekst],
    modellen,
    ...(vink && { vink: ['ja'] }),
    'wie.naam': [naam],
    'wie.functie': [functie],
    'wie.email': [''],
  }))

const namen: Record<string, readonly string[]> = {
  titel: ['titel'],
  'aantallen.uren': ['aantallen.uren'],
  tekst: ['tekst'],
  vink: ['vink'],
  modellen: ['modellen'],
  wie: ['wie.naam', 'wie.functie', 'wie.email'],
}
const inVeld = (waarden: Ingevuld, veld: string) =>
  JSON.stringify((namen[veld] ?? []).map(naam => waarden[naam] ?? []))

const opslag = (versie: number, bewaard: Ingevuld) => ({
  velden,
  basisveld: 'basis',
  versie,
  bewaard,
})

/** As a browser sends it: other line ends, and the files that came along. */
const verstuurd = (toen: Ingevuld, hier: Ingevuld): Ingevuld => ({
  ...Object.fromEntries(
    Object.entries(hier).map(([naam, teksten]) => [
      naam,
      teksten.map(tekst => tekst.replaceAll('\n', '\r\n')),
    ]),
  ),
  bewijs: ['abc bewijs.pdf'],
  basis: [basisVan(opslag(1, toen))],
})
const schoon = (tekst: string) => tekst.replaceAll(String.raw`\r\n`, String.raw`\n`)

it('geeft elk veld aan wie het wijzigde, en verandert geen veld dat nergens is aangeraakt (U-5)', () => {
  fc.assert(
    fc.property(inhoud, inhoud, inhoud, (toen, hier, daar) => {
      const { ingevuld, botsend, meegekomen } = meng(verstuurd(toen, hier), opslag(2, daar))
      for (const veld of Object.keys(namen)) {
        const [was, mijn, ander] = [toen, hier, daar].map(waarden => inVeld(waarden, veld))
        const wordt = schoon(inVeld(ingevuld, veld))
        const isBotsing = mijn !== was && ander !== was && mijn !== ander
        expect([veld, botsend.includes(veld)]).toEqual([veld, isBotsing])
        expect([veld, meegekomen.includes(veld)]).toEqual([veld, mijn === was && ander !== was])
        expect([veld, wordt]).toEqual([veld, mijn === was ? ander : mijn])
      }
      expect(ingevuld['bewijs']).toEqual(['abc bewijs.pdf'])
      expect(versieIn(ingevuld['basis']?.[0])).toBe(2)
      // Sent once more as it stands there, nothing else changes.
      expect(meng(ingevuld, opslag(3, daar))).toMatchObject({ botsend: [], meegekomen: [] })
    }),
  )
})

it('heeft geen witruimte in zich, zodat niemand haar voor een getypte tekst houdt', () => {
  fc.assert(
    fc.property(inhoud, toen => {
      expect(basisVan(opslag(1, toen))).not.toMatch(/\s/)
    }),
  )
})

it('laat een veld dat niet in het formulier stond zoals het nu is', () => {
  const basis = basisVan({ ...opslag(1, { titel: ['a'] }), velden: { titel: velden.titel } })
  const nu = opslag(2, { titel: ['a'], tekst: ['Van elders.'] })
  expect(meng({ titel: ['b'], basis: [basis] }, nu)).toMatchObject({
    ingevuld: { titel: ['b'], tekst: ['Van elders.'] },
    botsend: [],
  })
})

it('laat een veld dat er pas bij kwam, een persoon ook, aan wie het hier invulde zolang er niets is bewaard', () => {
  const bewaard = { titel: ['a'], tekst: ['Een voorstel.'], 'wie.naam': ['Ria'] }
  const basis = basisVan({ ...opslag(1, bewaard), velden: { titel: velden.titel } })
  const hier = { titel: ['b'], tekst: ['Van mij.'], 'wie.naam': ['Rob'] }
  const mijn = { ...hier, basis: [basis] }
  expect(meng(mijn, opslag(1, bewaard))).toMatchObject({
    ingevuld: hier,
    botsend: [],
    meegekomen: [],
  })
  expect(meng(mijn, opslag(2, bewaard)).botsend).toEqual(['tekst', 'wie'])
  // Taken away and begun anew, it may have the same version.
  expect(meng(mijn, opslag(1, { ...bewaard, titel: ['c'] })).botsend).toContain('tekst')
})

it('vraagt naar alles wat anders is als het er niet meer is, of als het formulier geen afdrukken had', () => {
  const [toen, hier] = [
    { titel: ['a'], tekst: ['b'] },
    { titel: ['a'], tekst: ['c'] },
  ]
  const weg = meng({ ...hier, basis: [basisVan(opslag(3, toen))] }, opslag(0, {}))
  expect(weg.botsend).toEqual(['titel', 'tekst'])
  expect(meng({ ...hier, basis: ['1'] }, opslag(2, { titel: ['d'] })).botsend).toEqual([
    'titel',
    'tekst',
  ])
})
