import type { ActiviteitSoortId } from '#toetsingskader/typen.ts'

/** An invented activity; `plek` is where in the four years it falls, from 0 to 1. */
export type Voorbeeld = {
  soort: ActiviteitSoortId
  titel: string
  plek: number
  /** For a period: how many months it lasts; absent = it still runs. */
  maanden?: number
  isPeriode?: true
  aantallen?: Record<string, number>
  woorden?: number
  soortWerk?: string
}

/** What jobcoaches do in four years, in the order in which it happens. The first half is worth some 50 points, the whole some 110. */
export const voorbeelden: readonly Voorbeeld[] = [
  { soort: 'abonnement', titel: 'Vakblad Begeleid Werken', plek: 0.02, isPeriode: true },
  {
    soort: 'opleiding',
    titel: 'Training motiverende gespreksvoering',
    plek: 0.06,
    aantallen: { sbu: 24 },
  },
  {
    soort: 'workshop',
    titel: 'Webinar Jobcarving in de zorg',
    plek: 0.11,
    aantallen: { lesuren: 2 },
  },
  { soort: 'intercollegiaal', titel: 'Kwaliteitskring jobcoaches regio Oost', plek: 0.15 },
  { soort: 'boek', titel: 'Werk dat past: over functiecreatie', plek: 0.19 },
  {
    soort: 'congres',
    titel: 'Landelijke dag Supported Employment',
    plek: 0.24,
    aantallen: { dagen: 1 },
  },
  {
    soort: 'netwerk-lid',
    titel: 'Lid van de werkgroep Jongeren en werk',
    plek: 0.28,
    maanden: 24,
    isPeriode: true,
  },
  {
    soort: 'workshop',
    titel: 'Masterclass Banenafspraak en no-riskpolis',
    plek: 0.33,
    aantallen: { lesuren: 3.5 },
  },
  { soort: 'podcast', titel: 'Aan het werk: psychische kwetsbaarheid op de werkvloer', plek: 0.37 },
  {
    soort: 'opleiding',
    titel: 'Cursus Niet-aangeboren hersenletsel en arbeid',
    plek: 0.42,
    aantallen: { sbu: 16 },
  },
  { soort: 'intercollegiaal', titel: 'Casuïstiekbespreking met collega’s van het UWV', plek: 0.47 },
  {
    soort: 'workshop',
    titel: 'E-learning Privacy voor begeleiders',
    plek: 0.52,
    aantallen: { lesuren: 2.5 },
  },
  { soort: 'lezing', titel: 'Gastles voor studenten Social Work', plek: 0.57 },
  {
    soort: 'opleiding-buiten-vakgebied',
    titel: 'Cursus Feedback geven in teams',
    plek: 0.62,
    aantallen: { sbu: 8 },
  },
  {
    soort: 'vrijwilligerswerk',
    titel: 'Taalmaatje in de bibliotheek',
    plek: 0.65,
    isPeriode: true,
    soortWerk: 'Taalmaatje',
  },
  {
    soort: 'congres',
    titel: 'Congres Inclusief ondernemen',
    plek: 0.7,
    aantallen: { dagdelen: 1 },
  },
  { soort: 'boek', titel: 'De kracht van kleine stappen', plek: 0.74 },
  {
    soort: 'artikel',
    titel: 'Wat werkgevers nodig hebben om vol te houden',
    plek: 0.79,
    woorden: 1850,
  },
  {
    soort: 'opleiding',
    titel: 'Verdiepingsdag Autisme en communicatie op het werk',
    plek: 0.84,
    aantallen: { sbu: 8 },
  },
  {
    soort: 'workshop',
    titel: 'Regiobijeenkomst Loonkostensubsidie in de praktijk',
    plek: 0.9,
    aantallen: { lesuren: 3 },
  },
]
