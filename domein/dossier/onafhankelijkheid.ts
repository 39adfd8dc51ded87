import type { Weigering } from '#domein/weigering.ts'
import { plusJaren, toonDatum, type Datum } from '#lib/datum.ts'

/** Wat iemand met de houder van een dossier te maken heeft of had. */
export type Relatie = {
  /** De persoon over wie het gaat: de assessor, de beslisser of wie een bezwaarschrift behandelt. */
  persoon: string
  soort: RelatieSoort
  /** Laatste dag, waar de relatie er een kent; weggelaten = zij duurt nog. */
  tot?: Datum
}

export type RelatieSoort =
  | 'houder'
  | 'mentor'
  | 'opleider'
  | 'ondertekenaar'
  | 'leidinggevende'
  | 'collega'
  | 'familie'
  | 'reflectiegroep'
  | 'anders'
  | 'assessor-van-dit-dossier'
  | 'assessor-van-eerder-dossier'
  | 'beslisser-van-dit-dossier'

/** Wat iemand in een dossier gaat doen. */
export type Taak = 'beoordelen' | 'besluiten' | 'bezwaar-behandelen'

/** `altijd` ook lang erna, `afkoelen` tot de afkoelperiode om is, `zolang` alleen terwijl zij duurt. */
type Duur = 'altijd' | 'afkoelen' | 'zolang' | 'nooit'

type Belet = { zin: string } & Readonly<Record<Taak, Duur>>

/** Wie besluit heeft deze persoon nooit beoordeeld, begeleid of opgeleid (ISO/IEC 17024); wie beoordeelt niet kort geleden. */
const belet: Readonly<Record<RelatieSoort, Belet>> = {
  houder: {
    zin: 'bouwde dit dossier zelf op.',
    beoordelen: 'altijd',
    besluiten: 'altijd',
    'bezwaar-behandelen': 'altijd',
  },
  mentor: {
    zin: 'was mentor van de kandidaat',
    beoordelen: 'afkoelen',
    besluiten: 'altijd',
    'bezwaar-behandelen': 'altijd',
  },
  opleider: {
    zin: 'leidde de kandidaat op',
    beoordelen: 'afkoelen',
    besluiten: 'altijd',
    'bezwaar-behandelen': 'altijd',
  },
  ondertekenaar: {
    zin: 'ondertekende een verklaring in dit dossier.',
    beoordelen: 'altijd',
    besluiten: 'altijd',
    'bezwaar-behandelen': 'altijd',
  },
  leidinggevende: {
    zin: 'gaf leiding aan de kandidaat',
    beoordelen: 'afkoelen',
    besluiten: 'afkoelen',
    'bezwaar-behandelen': 'afkoelen',
  },
  collega: {
    zin: 'werkt bij dezelfde organisatie als de kandidaat',
    beoordelen: 'zolang',
    besluiten: 'zolang',
    'bezwaar-behandelen': 'zolang',
  },
  familie: {
    zin: 'meldde een familieband met de kandidaat.',
    beoordelen: 'altijd',
    besluiten: 'altijd',
    'bezwaar-behandelen': 'altijd',
  },
  reflectiegroep: {
    zin: 'deelde reflectiebijeenkomsten met de kandidaat',
    beoordelen: 'afkoelen',
    besluiten: 'afkoelen',
    'bezwaar-behandelen': 'afkoelen',
  },
  anders: {
    zin: 'meldde een belang bij deze kandidaat',
    beoordelen: 'zolang',
    besluiten: 'zolang',
    'bezwaar-behandelen': 'zolang',
  },
  'assessor-van-dit-dossier': {
    zin: 'beoordeelde dit dossier.',
    beoordelen: 'nooit',
    besluiten: 'altijd',
    'bezwaar-behandelen': 'altijd',
  },
  'assessor-van-eerder-dossier': {
    zin: 'beoordeelde een eerder dossier van de kandidaat.',
    beoordelen: 'nooit',
    besluiten: 'altijd',
    'bezwaar-behandelen': 'nooit',
  },
  'beslisser-van-dit-dossier': {
    zin: 'nam het besluit over dit dossier.',
    beoordelen: 'altijd',
    besluiten: 'nooit',
    'bezwaar-behandelen': 'altijd',
  },
}

export type Onafhankelijkheidsvraag = {
  persoon: string
  taak: Taak
  vandaag: Datum
  afkoeljaren: number
  /** Hoe de zin begint: over een ander of tegen de persoon zelf. */
  aanhef: 'Deze persoon' | 'Je'
}

/** Elke reden waarom deze persoon deze taak in het dossier niet mag doen; leeg betekent onafhankelijk. */
export const afhankelijkheden = (
  relaties: readonly Relatie[],
  vraag: Onafhankelijkheidsvraag,
): Weigering[] =>
  relaties
    .filter(({ persoon }) => persoon === vraag.persoon)
    .filter(relatie => belemmert(relatie, vraag))
    .map(relatie => ({ code: `niet-onafhankelijk-${relatie.soort}`, tekst: zin(relatie, vraag) }))
    .filter(({ tekst }, plek, redenen) => redenen.findIndex(een => een.tekst === tekst) === plek)

function belemmert({ soort, tot }: Relatie, vraag: Onafhankelijkheidsvraag): boolean {
  const duur = belet[soort][vraag.taak]
  if (duur === 'nooit') return false
  if (duur === 'altijd' || tot === undefined) return true
  return vraag.vandaag <= (duur === 'afkoelen' ? eindeAfkoelen(tot, vraag) : tot)
}

/** De laatste dag van de afkoelperiode; de dag erna mag iemand weer. */
const eindeAfkoelen = (tot: Datum, { afkoeljaren }: Onafhankelijkheidsvraag): Datum =>
  plusJaren(tot, afkoeljaren)

function zin({ soort, tot }: Relatie, vraag: Onafhankelijkheidsvraag): string {
  const begin = `${vraag.aanhef} ${belet[soort].zin}`
  if (begin.endsWith('.')) return begin
  if (tot === undefined) return `${begin}.`
  if (belet[soort][vraag.taak] !== 'afkoelen') return `${begin}, tot en met ${toonDatum(tot)}.`
  return `${begin}, tot en met ${toonDatum(tot)}. Dat staat in de weg tot en met ${toonDatum(eindeAfkoelen(tot, vraag))}.`
}
