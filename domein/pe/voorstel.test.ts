import { describe, expect, it } from 'vitest'
import { jobcoach2024 } from '#toetsingskader/jobcoach/2024/index.ts'
import { datum } from '#lib/datum.ts'
import { aantallenUit, maakVoorstel, type Neergelegd } from './voorstel.ts'

const voorstel = (neergelegd: Neergelegd) =>
  maakVoorstel(neergelegd, { kader: jobcoach2024, vandaag: datum('2026-11-23') })

const waarden = (neergelegd: Neergelegd) =>
  Object.fromEntries(
    Object.entries(voorstel(neergelegd)).flatMap(([naam, deel]) =>
      deel ? [[naam, deel.waarde]] : [],
    ),
  )

describe('een voorstel uit wat iemand neerlegt (B)', () => {
  it('leest een certificaat van een training, en noemt de woorden waar het uit komt', () => {
    const tekst = [
      'Certificaat',
      'Hierbij verklaren wij dat',
      'Daan Visser, geboren op 3 mei 1981',
      'heeft deelgenomen aan',
      'Training Motiverende gespreksvoering',
      'op 12 en 13 maart 2026',
      'Studiebelasting: 24 SBU',
      'Dit certificaat is geldig tot 13-03-2030',
    ].join('\n')
    expect(voorstel({ bestandsnaam: 'scan0012.pdf', tekst })).toEqual({
      soort: { waarde: 'opleiding', uit: 'Training Motiverende gespreksvoering' },
      titel: {
        waarde: 'Training Motiverende gespreksvoering',
        uit: 'Training Motiverende gespreksvoering',
      },
      datum: { waarde: '2026-03-13', uit: 'op 12 en 13 maart 2026' },
      uren: { waarde: '24', uit: 'Studiebelasting: 24 SBU' },
    })
  })

  it.each<[string, Neergelegd, Record<string, string>]>([
    [
      'een webinar over autisme',
      {
        tekst:
          'Bewijs van deelname\nWebinar: Autisme en werk\nDatum: 03-02-2026\n10.00 - 12.30 uur',
      },
      { soort: 'workshop', titel: 'Autisme en werk', datum: '2026-02-03', uren: '2.5' },
    ],
    [
      'een bewijs van één zin, die tussen het getal en de uren over de regel loopt',
      {
        bestandsnaam: 'certificaat.pdf',
        tekst:
          'Certificaat van deelname\nSanne heeft op 12 oktober 2026 deelgenomen aan de Training Oplossingsgericht coachen, 16\nstudiebelastingsuren.',
      },
      {
        soort: 'opleiding',
        titel: 'Training Oplossingsgericht coachen',
        datum: '2026-10-12',
        uren: '16',
      },
    ],
    [
      'een congres van een dag',
      { tekst: 'Jobcoachcongres 2025\nCongres “Meedoen”\n20 november 2025\ntwee dagdelen' },
      { soort: 'congres', titel: 'Meedoen', datum: '2025-11-20', dagdelen: '2' },
    ],
    [
      'een kort bewijs, waarin ook SBU op een soort lijkt',
      { tekst: 'heeft deelgenomen aan\nTraining Werk en dementie\n6 SBU' },
      { soort: 'opleiding', titel: 'Training Werk en dementie', uren: '6' },
    ],
    [
      'alleen PE-punten',
      { tekst: 'Cursus NAH en arbeid\nPE-punten: 6\nAfgerond op 1-10-2024' },
      { soort: 'opleiding', titel: 'Cursus NAH en arbeid', datum: '2024-10-01', punten: '6' },
    ],
    [
      'een foto zonder tekst, met een sprekende naam',
      { bestandsnaam: 'masterclass_jobcarving-2026-04-01.jpg' },
      { soort: 'workshop', titel: 'masterclass jobcarving', datum: '2026-04-01' },
    ],
    [
      'een foto waar de naam niets van zegt',
      { bestandsnaam: 'IMG_20260401.jpg' },
      { titel: 'IMG 20260401' },
    ],
    [
      'alleen een getypte titel',
      { titel: 'Podcast Werkende ouders, 2-3-2026' },
      { soort: 'podcast', titel: 'Podcast Werkende ouders', datum: '2026-03-02' },
    ],
    [
      'bij een getypt woord de hele titel waar het mee begint',
      {
        titel: 'webinar',
        tekst: 'Bewijs van deelname\nWebinar op 3 februari 2026\nWebinar Autisme en werk',
      },
      { soort: 'workshop', titel: 'Webinar Autisme en werk', datum: '2026-02-03' },
    ],
    [
      'bij een eigen titel de eigen woorden, en wat die zeggen over soort en dag',
      {
        titel: 'Podcast Werkende ouders, 2-3-2026',
        bestandsnaam: 'training-2025-01-01.pdf',
        tekst: 'heeft deelgenomen aan\nTraining Werk en dementie\nop 5 mei 2025\n6 SBU',
      },
      {
        soort: 'podcast',
        titel: 'Podcast Werkende ouders',
        datum: '2026-03-02',
        uren: '6',
      },
    ],
    [
      'bij een titel die niets zegt over soort of dag die van het bestand',
      {
        titel: 'Samen met Petra',
        tekst: 'heeft deelgenomen aan\nTraining Werk en dementie\nop 5 mei 2025',
      },
      { soort: 'opleiding', titel: 'Samen met Petra', datum: '2025-05-05' },
    ],
    [
      'een certificaat dat met dat woord begint',
      { bestandsnaam: 'scan.pdf', tekst: 'Certificaat Webinar Jobcarving\nDaan Visser' },
      { soort: 'workshop', titel: 'Webinar Jobcarving' },
    ],
    [
      'een certificaat dat meer zegt dan de naam van wie het gaf',
      { tekst: 'Academie voor training en opleiding\nCertificaat Webinar Jobcarving' },
      { soort: 'workshop', titel: 'Webinar Jobcarving' },
    ],
    [
      'bij een getypt woord de titel achter Certificaat',
      { titel: 'webinar', tekst: 'Certificaat Webinar Jobcarving\nDaan Visser' },
      { soort: 'workshop', titel: 'Webinar Jobcarving' },
    ],
    [
      'een webinar van Noloc waar iemand aan deelnam als deelname, niet als gegeven',
      { tekst: 'Daan Visser heeft deelgenomen aan het webinar Jobcarving van Noloc' },
      {
        soort: 'workshop',
        titel: 'Webinar Jobcarving van Noloc',
      },
    ],
    [
      'een dag na “gevolgd” niet als titel',
      { tekst: 'heeft het webinar Jobcarving gevolgd\nop 3 februari 2026' },
      { soort: 'workshop', titel: 'heeft het webinar Jobcarving gevolgd', datum: '2026-02-03' },
    ],
    [
      'een certificaat zonder meer als een opleiding, met wat het noemt',
      { tekst: 'Certificaat van deelname aan de training Rekenen' },
      { soort: 'opleiding', titel: 'Training Rekenen' },
    ],
    ['een plaats die op een soort lijkt niet als soort', { tekst: 'Congrescentrum De Kuip' }, {}],
    ['een tijd die geen aantal uren is', { tekst: 'Aanvang 19.30 uur' }, {}],
  ])('leest %s', (_, neergelegd, verwacht) => {
    expect(waarden(neergelegd)).toEqual(verwacht)
  })

  it('stelt geen dag voor die nog moet komen', () => {
    expect(voorstel({ tekst: 'Workshop op 1 december 2026' }).datum).toBeUndefined()
  })

  it('neemt genoemde PE-punten als uren waar een uur een punt is, en anders niet (B.1)', () => {
    const zes = { punten: { waarde: '6', uit: '6 PE-punten' } }
    const bij = (id: string) => {
      const soort = jobcoach2024.pe.soorten.find(een => een.id === id)
      return soort && Object.keys(aantallenUit(zes, soort))
    }
    const kort = voorstel({ tekst: 'heeft deelgenomen aan\nTraining Werk en dementie\n6 SBU' })
    expect(kort.soort?.uit).toBe('Training Werk en dementie')
    expect([bij('opleiding'), bij('workshop'), bij('congres'), bij('boek')]).toEqual([
      ['sbu'],
      ['lesuren'],
      [],
      [],
    ])
  })
})

describe('een getypte titel', () => {
  it.each([
    ['webinar autisme en werk, 12-9-2026, 2 uur', 'webinar autisme en werk'],
    ['Congres Inclusie (3 november 2026, hele dag)', 'Congres Inclusie'],
    [
      'Training gesprekken voeren op 4 maart 2026 van 10.00 - 12.30 uur',
      'Training gesprekken voeren',
    ],
    ['Workshop 24 uur jobcoach', 'Workshop 24 uur jobcoach'],
    ['De 100 dagen van Merkel', 'De 100 dagen van Merkel'],
    ['2-3-2026', '2-3-2026'],
    ['Leren van elkaar', 'Leren van elkaar'],
  ])('%s heet %s', (titel, naam) => {
    expect(voorstel({ titel }).titel).toEqual({ waarde: naam, uit: titel })
  })

  it.each([
    ['congres Werk en Zorg, 14-1-2027, 1 dag', 'congres Werk en Zorg, 14-1-2027', undefined],
    ['webinar jobcarving 31-2-2026, 2 uur', 'webinar jobcarving 31-2-2026', undefined],
    ['training 12 en 13 mei 2026, 14 uur', 'training', '2026-05-13'],
    ['training 30 april en 1 mei 2026', 'training', '2026-05-01'],
    ['cursus van 12 t/m 14 mei 2026', 'cursus', '2026-05-14'],
    ['cursus 12, 13 en 14-5-2026', 'cursus', '2026-05-14'],
    ['training 12-5-2026 en 13-5-2026', 'training', '2026-05-13'],
    ['training 12-13 mei 2026', 'training', '2026-05-13'],
    [
      'training 20 november en 1 december 2026',
      'training 20 november en 1 december 2026',
      undefined,
    ],
    ['Module 1 - 13 mei 2026', 'Module 1', '2026-05-13'],
    ['Webinar deel 2, 13 mei 2026', 'Webinar deel 2', '2026-05-13'],
    ['webinar rechten 2-3-26 1,5 uur', 'webinar rechten', '2026-03-02'],
    ['webinar rechten 2/3/27', 'webinar rechten 2/3/27', undefined],
    ['webinar 06-12-34-56', 'webinar 06-12-34-56', undefined],
  ])('%s heet %s: een dag die niet in het veld komt, blijft staan', (titel, naam, dag) => {
    const gelezen = voorstel({ titel })
    expect([gelezen.titel?.waarde, gelezen.datum?.waarde]).toEqual([naam, dag])
    if (dag) expect(gelezen.datum?.uit).toBe(titel)
  })

  it.each([
    ['congres Werk en Zorg', 'congres'],
    ['congres over zorg buiten mijn vakgebied', 'congres-buiten-vakgebied'],
    ['training verdieping autisme', 'opleiding'],
    ['cursus Excel', 'opleiding-buiten-vakgebied'],
    ['training mediation, 8 uur', 'opleiding-buiten-vakgebied'],
  ])(
    '%s is zonder woorden die iets anders zeggen binnen het vakgebied: %s (B.1, B.3)',
    (titel, soort) => {
      expect(voorstel({ titel }).soort?.waarde).toBe(soort)
    },
  )

  it('zegt met een hele of halve dag hoeveel het was', () => {
    expect(waarden({ titel: 'Congres Inclusie, 3-11-2026, hele dag' })).toMatchObject({
      dagen: '1',
      datum: '2026-11-03',
    })
    expect(waarden({ titel: 'Congres Inclusie, halve dag' })).toMatchObject({ dagdelen: '1' })
  })

  it('telt een dag niet nog eens als de delen ervan (B.1)', () => {
    const programma = 'Jobcoachdag 2026\nDuur: 1 dag\nProgramma ochtend en middag, een hele dag'
    expect(waarden({ tekst: programma })).toMatchObject({ dagen: '1' })
    expect(waarden({ tekst: programma })).not.toHaveProperty('dagdelen')
    expect(waarden({ tekst: 'Congres\n1 dag, 2 dagdelen' })).not.toHaveProperty('dagdelen')
    expect(waarden({ tekst: 'Congres\nhalve dag inloop\n3 dagdelen' })).toMatchObject({
      dagdelen: '3',
    })
    expect(waarden({ tekst: 'Congres\n2 dagen en 1 dagdeel' })).toMatchObject({
      dagen: '2',
      dagdelen: '1',
    })
  })
})
