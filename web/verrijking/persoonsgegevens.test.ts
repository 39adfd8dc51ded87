import { describe, expect, it } from 'vitest'
import { vindHerkenbaar } from './persoonsgegevens.ts'

const vind = (tekst: string) => vindHerkenbaar(tekst, 2026)
const soorten = (tekst: string) => vind(tekst).map(({ soort }) => soort)

/** Forty numbers that pass the eleven-proof, made and not of anybody. */
const bsns = Array.from({ length: 400 }, (_, plek) =>
  String(100_000_000 + plek * 1_234_567).slice(0, 9),
)
  .filter(nummer => {
    const som = [...nummer].reduce(
      (tot, een, plek) => tot + Number(een) * (plek === 8 ? -1 : 9 - plek),
      0,
    )
    return som % 11 === 0
  })
  .slice(0, 30)

const nummerVormen = [
  (n: string) => `Zijn BSN is ${n}.`,
  (n: string) => `Ik noteerde ${n.slice(0, 4)}.${n.slice(4, 6)}.${n.slice(6)} op het formulier.`,
  (n: string) => `Nummer ${n.slice(0, 3)} ${n.slice(3, 6)} ${n.slice(6)} stond in de mail.`,
]
const telefoons = [
  '06-12345678',
  '06 12 34 56 78',
  '0612345678',
  '+31 6 12345678',
  '+31612345678',
  '0031 6 12345678',
  '010-1234567',
  '010 123 45 67',
  '(010) 1234567',
  '0223-123456',
  '0223 12 34 56',
  '020 1234567',
]
const adressen = [
  'jan@voorbeeld.nl',
  'j.de.vries@mijn-bedrijf.nl',
  'info+werk@zorg.voorbeeld.nl',
  'k_v@x.eu',
]
const geboren = [
  'geboren op 3 mei 1985',
  'geb. 03-05-1991',
  'geboortedatum: 3/5/2004',
  'is geboren op 12-11-2009',
  'op 23 december 1978',
  'van 1985-05-03',
  'geboren 4.6.1999',
  'geboren op 1 januari 2012',
  'jarig op 4-5-2003',
]
const namen = [
  'Mijn cliënt Kaj wilde graag werken.',
  'De klant Ömer kwam te laat.',
  'Mevrouw Jansen belde mij op.',
  'Ik sprak meneer Van Dijk over het werk.',
  'De deelnemer Abebe zweeg.',
  'Toen zei Karin dat het te veel was.',
  'Ik heb met Mohammed de werkplek bekeken.',
  'Zij heet Jorinde en woont alleen.',
  'Dhr. Bakker was tevreden.',
  'Samen met Sanne maakte ik een plan.',
  'Een jongere genaamd Djamel viel uit.',
  'De heer de Wit was er ook bij.',
  'De cliënte Fenna huilde.',
  'Zijn moeder Gerda belde elke week.',
  'Wesley kwam binnen en zei niets.',
  'De werknemer Tibor had pijn.',
  'Mw. Pietersen gaf mij gelijk.',
  'Ik vroeg Yvonne wat zij nodig had.',
]

const gevallen = (): { soort: string; tekst: string }[] => {
  const maak = <T>(soort: string, lijst: readonly T[], vorm: (een: T, plek: number) => string) =>
    lijst.map((een, plek) => ({ soort, tekst: vorm(een, plek) }))
  const zinnen = ['Bel hem op', 'Zijn nummer is', 'Ik kreeg', 'Bereikbaar via']
  return [
    ...maak('bsn', [...bsns, ...bsns].slice(0, 50), (n, plek) => nummerVormen[plek % 3]?.(n) ?? n),
    ...zinnen.flatMap(zin => maak('telefoon', telefoons, nummer => `${zin} ${nummer}.`)),
    ...zinnen.flatMap(zin => maak('email', adressen, adres => `${zin} ${adres} van hem.`)),
    ...maak('geboortedag', [...geboren, ...geboren, ...geboren, ...geboren], (een, plek) =>
      plek < 18 ? `De cliënt, ${een}, was nieuw.` : `Het ging om iemand ${een}.`,
    ),
    ...maak('naam', [...namen, ...namen, ...namen].slice(0, 50), een => een),
  ]
}

/** Sentences as people write them, with numbers, days, capitals and quotations, and nobody in them. */
const onschuldig = [
  'Ik begeleidde iemand die na drie jaar thuis weer wilde werken.',
  'Op 12 maart 2026 bespraken we dit in intervisie.',
  'Het UWV vroeg om een nieuw plan voor 1 juli 2025.',
  'Mijn cliënt wilde niet meer naar de werkplek.',
  'De klant zei: “Ik durf het niet.”',
  'In 2019 begon ik als jobcoach.',
  'Wij spraken 45 minuten over de taken.',
  'Het loon was 2.345,50 euro per maand.',
  'De gemeente Rotterdam betaalt de begeleiding.',
  'Wil ik dit de volgende keer anders doen?',
  'Ik las het boek Werken met autisme.',
  'De training duurde 24 uur en kostte 1.250 euro.',
  'Op maandag en dinsdag werkte hij 16 uur.',
  'STARR hielp mij om afstand te nemen.',
  'Na gesprek 3 nam de cliënt zelf het woord.',
  'De wet van 2015 veranderde veel.',
  'Ik voelde mij onzeker en dacht: waarom lukt dit niet?',
  'De werkgever in Utrecht bood een proefplaatsing aan.',
  'Bij Noloc volgde ik een webinar.',
  'KvK-nummer 12345678 staat op de verklaring.',
  'Mijn certificaat is geldig tot en met 28 februari 2027.',
  'Zij kreeg 3 van de 5 taken af.',
  'De man keek weg. Toen vroeg ik door.',
  'De vrouw, een vijftiger, had nooit betaald gewerkt.',
  'Tussen 2022 en 2026 begeleidde ik 40 mensen.',
  'Ik gebruik de methode Supported Employment.',
  'De Participatiewet vraagt om maatwerk.',
  'Artikel 7.1 van de regeling gaat hierover.',
  'Het gesprek van 14.30 uur liep uit tot 15.45 uur.',
  'De organisatie heet sinds kort anders.',
  'Hij verdiende 1.800 euro bij 24 uur per week.',
  'Volgens Van Dale is dat iets anders.',
  'Ik sprak met de arts en met de gemeente.',
  'Mijn collega gaf feedback op mijn verslag.',
  'In Nederland is dat anders dan in België.',
  'De deelnemer zag op tegen de Belastingdienst.',
  'Factuur 2025-0412 was nog niet betaald.',
  'Ik ga in 2027 een opleiding tot coach volgen.',
  'Het percentage steeg van 20 naar 35.',
  'Wat deed ik, wat dacht ik en wat wilde ik bereiken?',
]

describe('hulp tegen gegevens van cliënten (G-5)', () => {
  it('ziet ten minste 95 van de 100 van tweehonderd verzonnen gevallen', () => {
    const alle = gevallen()
    expect(alle.length).toBeGreaterThanOrEqual(200)
    const gemist = alle.filter(({ soort, tekst }) => !soorten(tekst).some(een => een === soort))
    expect(gemist.length / alle.length, JSON.stringify(gemist, null, 1)).toBeLessThanOrEqual(0.05)
  })

  it('slaat bij hoogstens 5 van de 100 gewone zinnen vals alarm', () => {
    const vals = onschuldig.filter(zin => vind(zin).length > 0)
    expect(vals.length / onschuldig.length, JSON.stringify(vals)).toBeLessThanOrEqual(0.05)
  })

  it('noemt wat het zag, elk één keer, en zegt niets bij een leeg vak', () => {
    expect(vind('Bel 06-12345678 of 06-12345678, vraag Karin.')).toEqual([
      { soort: 'telefoon', tekst: '06-12345678' },
      { soort: 'naam', tekst: 'Karin' },
    ])
    expect(vind('')).toEqual([])
  })

  it('leest vijftigduizend woorden in minder dan een seconde', () => {
    const begin = performance.now()
    vind('Ik sprak met iemand over 12 taken. '.repeat(7200))
    expect(performance.now() - begin).toBeLessThan(1000)
  })
})
