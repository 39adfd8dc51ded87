import { describe, expect, it } from 'vitest'
import { alleKaders, kaderVoor, kiesVersie, regelsMetBron } from './index.ts'
import type { Kader, Onderdeel, OnderdeelId, Vorm } from './typen.ts'

describe('kaderVoor kiest de versie bij de einddatum van het certificaat', () => {
  it('geeft voor elke einddatum van een recertificering de versie 2024', () => {
    const id = 'register-jobcoach/recertificering/2024'
    for (const einddatum of ['1900-01-01', '2023-12-31', '2024-01-01', '2027-02-28', '2199-12-31'])
      expect(kaderVoor('register-jobcoach', 'recertificering', einddatum)?.id).toBe(id)
  })

  it('geeft niets vóór de eerste dag van de oudste versie', () => {
    expect(kaderVoor('register-jobcoach', 'recertificering', '1899-12-31')).toBeUndefined()
  })

  const oud = { naam: 'oud', voorEinddatum: { vanaf: '2024-01-01' } }
  const kort = { naam: 'kort', voorEinddatum: { vanaf: '2028-01-01', totEnMet: '2028-12-31' } }

  it('kiest de jongste versie die is ingegaan, in welke volgorde ze ook staan', () => {
    expect(kiesVersie([oud, kort], '2027-12-31')?.naam).toBe('oud')
    expect(kiesVersie([oud, kort], '2028-01-01')?.naam).toBe('kort')
    expect(kiesVersie([kort, oud], '2028-12-31')?.naam).toBe('kort')
  })

  it('valt na afloop van een versie niet terug op een oudere', () => {
    expect(kiesVersie([oud, kort], '2029-01-01')).toBeUndefined()
  })
})

const jobcoach2024 = alleKaders.find(({ id }) => id === 'register-jobcoach/recertificering/2024')
if (!jobcoach2024) throw new Error('de versie 2024 ontbreekt')
const kader: Kader = jobcoach2024
const { pe, onderdelen, verklaringen, reflectie, aannames, termijnen } = kader

const onderdeel = (id: OnderdeelId): Onderdeel => {
  const gevonden = onderdelen.find(kandidaat => kandidaat.id === id)
  if (!gevonden) throw new Error(`onderdeel ${id} ontbreekt`)
  return gevonden
}

const metVragen = (id: OnderdeelId): Extract<Vorm, { vorm: 'vragen' }> => {
  const gevonden = onderdeel(id)
  if (gevonden.vorm !== 'vragen') throw new Error(`onderdeel ${id} heeft geen vragen`)
  return gevonden
}

const vraagIds = (id: OnderdeelId): readonly string[] => metVragen(id).vragen.map(vraag => vraag.id)

describe('de onderdelen', () => {
  it('zijn A1 tot en met C, op volgorde van de tekst', () => {
    expect(onderdelen.map(({ id }) => id)).toEqual(['A1', 'A2', 'A3.1', 'A3.2', 'A4', 'B', 'C'])
  })

  it('vragen bij A1 een curriculum vitae en een verklaring', () => {
    const a1 = onderdeel('A1')
    expect(a1.vorm === 'stukken' && a1.stukken.map(({ id }) => id)).toEqual(['cv', 'verklaring'])
  })

  it('stellen bij A2 de vijf vragen van de terugblik; alleen de laatste mag leeg blijven', () => {
    expect(vraagIds('A2')).toEqual([
      'voorgenomen',
      'uitgevoerd',
      'ontwikkeladvies',
      'metAdviesGedaan',
      'gewijzigd',
    ])
    const optioneel = metVragen('A2').vragen.filter(vraag => vraag.optioneel)
    expect(optioneel.map(({ id }) => id)).toEqual(['gewijzigd'])
  })

  it('stellen bij A3.2 de vier reflectievragen, elk met een handreiking', () => {
    expect(vraagIds('A3.2')).toEqual(['situatie', 'aanleiding', 'inzichten', 'betekenis'])
    expect(metVragen('A3.2').vragen.filter(vraag => !vraag.hulp || !vraag.hulpBron)).toEqual([])
    expect(metVragen('A3.2').bijeenkomst?.verplicht).toBe(true)
  })

  it('stellen bij A4 zeven vragen onder heden, verleden en toekomst', () => {
    expect(vraagIds('A4')).toEqual([
      'ontwikkelingen',
      'sleutelmomenten',
      'beroepsprofielVerleden',
      'manierVanLeren',
      'plannen',
      'stappen',
      'beroepsprofielToekomst',
    ])
    expect(metVragen('A4').vragen.map(({ groep }) => groep)).toEqual([
      'heden',
      ...Array(3).fill('verleden'),
      ...Array(3).fill('toekomst'),
    ])
    expect(metVragen('A4').groepen.filter(({ tekst }) => !tekst)).toEqual([])
  })

  it('laten bij C drie zinnen verklaren', () => {
    const c = onderdeel('C')
    expect(c.vorm === 'verklaring' && c.verklaringen.map(({ id }) => id)).toEqual([
      'gedragscodeGelezen',
      'werktVolgensGedragscode',
      'kentKlachtenreglement',
    ])
  })

  it('vragen bij A3.2 en A4 onderdelen van het beroepsprofiel, bij de vragen die ernaar vragen', () => {
    expect(metVragen('A2').beroepsprofiel.verplicht).toBe(false)
    for (const id of ['A3.2', 'A4'] as const) {
      const { beroepsprofiel, vragen } = metVragen(id)
      expect(beroepsprofiel.verplicht).toBe(true)
      const noemtHet = vragen.filter(({ label }) => label.includes('beroepsprofiel'))
      expect(beroepsprofiel.bijVragen).toEqual(noemtHet.map(vraag => vraag.id))
    }
  })

  it('laten elke vraag met een groep naar een bestaande kop wijzen', () => {
    for (const id of ['A2', 'A3.2', 'A4'] as const) {
      const koppen = metVragen(id).groepen.map(groep => groep.id)
      const groepen = metVragen(id).vragen.flatMap(({ groep }) => groep ?? [])
      expect([...new Set(groepen)]).toEqual(koppen)
    }
  })

  it('stellen alleen A2 vrij, voor recertificeringen van 2023 tot en met 2026', () => {
    const vrij = onderdelen.filter(({ vrijstelling }) => vrijstelling)
    expect(
      vrij.map(({ id, vrijstelling }) => [id, vrijstelling?.van, vrijstelling?.totEnMet]),
    ).toEqual([['A2', 2023, 2026]])
  })
})

describe('de reflectiebijeenkomsten (A3.1)', () => {
  it('vragen per jaar het aantal bijeenkomsten en eigen inbrengen van de tabel', () => {
    const rijen = reflectie.rijen.map(rij => [rij.vanaf, rij.bijeenkomsten, rij.ingebracht])
    expect(rijen).toEqual([
      [2024, 1, 1],
      [2025, 2, 1],
      [2026, 3, 2],
      [2027, 4, 2],
    ])
  })

  it('verwachten een registratie bij supervisie en coaching, niet bij intervisie', () => {
    const verplicht = reflectie.werkvormen.map(({ id, registratie }) => [id, registratie.verplicht])
    expect(verplicht).toEqual([
      ['intervisie', false],
      ['supervisie', true],
      ['coaching', true],
    ])
  })
})

describe('de twintig soorten activiteiten (B)', () => {
  const tarieven = pe.soorten.map(({ id, categorie, tarieven: lijst }) => [
    id,
    categorie,
    ...lijst.map(
      tarief => `${tarief.punten} per ${tarief.per === 'aantal' ? tarief.eenheid : tarief.per}`,
    ),
  ])

  it('staan op de volgorde van de tekst met hun categorie en punten', () => {
    expect(tarieven).toEqual([
      ['opleiding', 1, '1 per studiebelastingsuur'],
      ['workshop', 1, '1 per lesuur'],
      ['congres', 1, '3 per dagdeel', '6 per dag'],
      ['boek', 1, '2 per stuk'],
      ['abonnement', 1, '1 per jaar'],
      ['podcast', 1, '1 per stuk'],
      ['intercollegiaal', 2, '2 per stuk'],
      ['congres-buiten-vakgebied', 3, '3 per dagdeel', '6 per dag'],
      ['opleiding-buiten-vakgebied', 3, '1 per studiebelastingsuur'],
      ['noloc-bestuur', 4, '10 per jaar'],
      ['noloc-lid', 4, '6 per jaar'],
      ['netwerk-bestuur', 4, '10 per jaar'],
      ['netwerk-lid', 4, '6 per jaar'],
      ['mentor-assessor-rj', 4, '4 per jaar', '2 per kandidaat'],
      ['mentor-assessor-elders', 4, '4 per jaar'],
      ['artikel', 5, '10 per stuk'],
      ['boek-geschreven', 5, '25 per stuk'],
      ['noloc-bijeenkomst-verzorgd', 5, '6 per stuk'],
      ['lezing', 5, '6 per stuk'],
      ['vrijwilligerswerk', 6, '2 per jaar'],
    ])
  })

  it('hebben een bron in de clausule van hun eigen categorie', () => {
    const vreemd = pe.soorten.filter(soort =>
      [soort.bron, soort.watBron, soort.bewijsBron].some(
        ({ clausule }) => clausule !== `B.${soort.categorie}`,
      ),
    )
    expect(vreemd).toEqual([])
  })

  it('tellen over een periode precies als een tarief per jaar telt', () => {
    const vreemd = pe.soorten.filter(
      soort => (soort.telling === 'periode') !== soort.tarieven.some(({ per }) => per === 'jaar'),
    )
    expect(vreemd).toEqual([])
  })

  it('zijn met minstens vijf eigen woorden te vinden, zonder dubbele', () => {
    for (const { zoekwoorden } of pe.soorten) {
      expect(zoekwoorden.length).toBeGreaterThanOrEqual(5)
      expect(new Set(zoekwoorden).size).toBe(zoekwoorden.length)
    }
  })

  it('vragen bij een artikel minstens 1500 woorden (B.5)', () => {
    const metWoorden = pe.soorten.filter(({ minimumWoorden }) => minimumWoorden)
    expect(metWoorden.map(({ id, minimumWoorden }) => [id, minimumWoorden?.aantal])).toEqual([
      ['artikel', 1500],
    ])
  })

  it('kennen een format voor literatuur en voor categorie 4 tot en met 6, en nergens anders', () => {
    const literatuur = ['boek', 'abonnement', 'podcast']
    const altijd = pe.soorten.filter(({ format }) => format?.altijd).map(({ id }) => id)
    expect(altijd).toEqual(literatuur)
    const verwacht = pe.soorten.filter(
      ({ id, categorie }) => literatuur.includes(id) || categorie > 3,
    )
    const metFormat = pe.soorten.filter(({ format }) => format)
    expect(metFormat.map(({ id }) => id)).toEqual(verwacht.map(({ id }) => id))
  })
})

describe('de acht grenzen (B)', () => {
  it('staan op volgorde van toepassing met hun minimum en maximum', () => {
    expect(pe.grenzen.map(({ id, minimum, maximum }) => [id, minimum, maximum])).toEqual([
      ['literatuur', undefined, 10],
      ['categorie-1', 30, undefined],
      ['categorie-2', undefined, 30],
      ['categorie-3', undefined, 30],
      ['categorie-4', undefined, 30],
      ['categorie-5', undefined, 30],
      ['categorie-6', undefined, 10],
      ['totaal', 75, undefined],
    ])
  })

  it('tellen elke soort precies één keer', () => {
    const geteld = pe.grenzen.flatMap(({ soorten }) => soorten)
    expect(geteld.toSorted()).toEqual(pe.soorten.map(({ id }) => id).toSorted())
  })

  it('tellen alleen grenzen die er al voor staan, en elke grens behalve het totaal één keer', () => {
    pe.grenzen.forEach(({ grenzen }, plaats) => {
      const eerder = new Set(pe.grenzen.slice(0, plaats).map(({ id }) => id))
      expect(grenzen.filter(id => !eerder.has(id))).toEqual([])
    })
    const geteld = pe.grenzen.flatMap(({ grenzen }) => grenzen)
    const eerdere = pe.grenzen.slice(0, -1).map(({ id }) => id)
    expect(geteld.toSorted()).toEqual(eerdere.toSorted())
  })

  it('tellen elke soort onder de grens van haar eigen categorie', () => {
    for (const { id, categorie } of pe.soorten) {
      const eigen = pe.grenzen.find(({ soorten }) => soorten.includes(id))
      const onder = pe.grenzen.find(({ grenzen }) => eigen && grenzen.includes(eigen.id))
      expect([eigen?.id, onder?.id]).toContain(`categorie-${categorie}`)
    }
  })
})

describe('de formats van verklaringen', () => {
  it('bestaan voor elke verwijzing, en elk format wordt gebruikt', () => {
    const uitStukken = onderdelen.flatMap(deel =>
      deel.vorm === 'stukken'
        ? deel.stukken.flatMap(stuk => (stuk.wijze === 'verklaring' ? stuk.format : []))
        : [],
    )
    const uitBijeenkomsten = onderdelen.flatMap(deel =>
      deel.vorm === 'bijeenkomsten' ? deel.format : [],
    )
    const uitSoorten = pe.soorten.flatMap(({ format }) => format?.id ?? [])
    const gebruikt = new Set([...uitStukken, ...uitBijeenkomsten, ...uitSoorten])
    expect([...gebruikt].toSorted()).toEqual(verklaringen.map(({ id }) => id).toSorted())
  })

  it('noemen de ondertekenaar die de tekst noemt', () => {
    const gewone = verklaringen.map(({ id, ondertekenaars }) => [
      id,
      ...ondertekenaars.map(({ wie }) => wie),
    ])
    expect(gewone).toEqual([
      ['werkzaam-als-uitvoerend-jobcoach', 'werkgever-of-opdrachtgever', 'houder'],
      ['reflectiebijeenkomst', 'begeleider', 'mededeelnemer'],
      ['titel-boek', 'houder'],
      ['titel-abonnement', 'houder'],
      ['titel-podcast', 'houder'],
      ['functie-noloc', 'medecommissielid-of-bestuurder'],
      ['functie-netwerk', 'medecommissielid-of-bestuurder'],
      ['mentor-assessor-rj', 'coordinator-certificeren'],
      ['mentor-assessor-elders', 'instelling'],
      ['artikel', 'houder'],
      ['boek-geschreven', 'houder'],
      ['bijeenkomst-of-lezing', 'houder'],
      ['vrijwilligerswerk', 'organisatie'],
    ])
  })

  it('zeggen bij elke tweede ondertekenaar wanneer die tekent', () => {
    for (const { ondertekenaars } of verklaringen)
      expect(ondertekenaars.map(({ wanneer }) => wanneer !== undefined)).toEqual(
        ondertekenaars.map((_, plaats) => plaats > 0),
      )
  })

  it('laten een veld alleen verplicht worden door een keuze die bestaat', () => {
    for (const { velden } of verklaringen)
      for (const { verplichtAls, optioneel } of Object.values(velden)) {
        if (!verplichtAls) continue
        const ander = velden[verplichtAls.veld]
        const keuzes = ander?.soort === 'keuze' ? ander.keuzes.map(({ waarde }) => waarde) : []
        expect(keuzes).toEqual(expect.arrayContaining([...verplichtAls.waarden]))
        expect(optioneel).toBe(true)
      }
  })
})

describe('termijnen en open plekken', () => {
  it('kijken vier jaar terug en vragen indienen drie maanden voor het einde', () => {
    expect(termijnen.peilperiodeJaren.aantal).toBe(4)
    expect(termijnen.indienenMaandenVoorEinde.aantal).toBe(3)
  })

  it('noemen tweeëndertig open plekken, elk met vraag, lezing en reden', () => {
    expect(aannames).toHaveLength(32)
    expect(new Set(aannames.map(({ id }) => id)).size).toBe(32)
    const leeg = aannames.filter(({ vraag, lezing, waarom }) => !(vraag && lezing && waarom))
    expect(leeg).toEqual([])
    expect(aannames.filter(({ vraag }) => !vraag.endsWith('?'))).toEqual([])
  })

  it('staan naast regels die bestaan', () => {
    const namen = new Set(regelsMetBron(kader).map(({ regel }) => regel))
    const onbekend = aannames.flatMap(({ id, bij }) =>
      bij.filter(regel => !namen.has(regel)).map(regel => `${id}: ${regel}`),
    )
    expect(onbekend).toEqual([])
    expect(aannames.filter(({ bij }) => bij.length === 0)).toEqual([])
  })
})
