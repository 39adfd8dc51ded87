import type { Kader, KaderId, Onderdeel, OnderdeelId } from '#toetsingskader/typen.ts'
import type { Dossier, Onderdelen } from '#domein/dossier/dossier.ts'
import { sleutelVan, tekortenVan } from '#domein/dossier/zaak.ts'
import type { Ondertekening } from '#domein/ondertekening/ondertekening.ts'
import type { Ingevuld } from '#domein/ondertekening/verklaring.ts'
import { delenVan } from '#domein/portfolio/delen.ts'
import { maakPuntentabel, type Puntentabel } from '#domein/portfolio/puntentabel.ts'
import { toets } from '#domein/toets.ts'
import type { OnderdeelStatus, Uitslag } from '#domein/uitslag.ts'
import type { Datum } from '#lib/datum.ts'

/** Een indiening zoals zij bevroren is: kale data, alles als tekst leesbaar, zonder verwijzing naar wat nog verandert. */
export type Afschrift = {
  formaat: 'afschrift/1'
  kader: { id: KaderId; titel: string }
  houder: { naam: string; nummer: string | null }
  indiening: Indiening
  onderdelen: readonly AfschriftOnderdeel[]
  punten: Puntentabel
  /** De versies van gedragscode, klachtenreglement en beroepsprofiel waar dit portfolio over spreekt. */
  documenten: readonly Documentfeit[]
  /** Wat het rekenhart las en vond; daarmee is elk getal na te rekenen. */
  dossier: Dossier
  uitslag: Uitslag
}

/** `op` is het moment van indienen (ISO 8601), de peildatum de dag waarop alles telt. */
type Indiening = { nummer: number; op: string; peildatum: Datum }

export type AfschriftOnderdeel = {
  id: OnderdeelId
  titel: string
  status: OnderdeelStatus
  /** Bij een aanvulling blijft wat niet gevraagd is uit een eerdere indiening. */
  uitIndiening: number
  tekorten: readonly { tekst: string; toelichting: string }[]
  delen: readonly Deel[]
}

/** Eén vraag, stuk, bijeenkomst, activiteit of zin met alles wat erbij hoort; leeg waar er niets is. */
export type Deel = {
  id: string
  kop: string
  tekst: string
  regels: readonly { vraag: string; antwoord: string }[]
  beroepsprofiel: readonly string[]
  /** Per gekozen onderdeel waarom het past; ontbreekt als er niets onderbouwd is. */
  onderbouwing?: Onderbouwingen
  bestanden: readonly Bestandfeit[]
  ondertekeningen: readonly Ondertekening[]
}

/** De onderbouwing per onderdeel van het beroepsprofiel. */
export type Onderbouwingen = Readonly<Record<string, string>>

type Bestandfeit = { naam: string; sha256: string; bytes: number }
type Documentfeit = { soort: string; titel: string; versie: string; sha256: string }

/**
 * Alles wat de handeling uit de database haalt. `bij` wijst naar de plek: 'A1/cv', 'A1/verklaring',
 * 'activiteit/<id>' of 'bijeenkomst/<id>'; het beroepsprofiel staat per vraag, zoals 'A4/plannen'.
 */
export type Afschriftbron = {
  kader: Kader
  houder: Afschrift['houder']
  indiening: Indiening
  dossier: Dossier
  beroepsprofiel: Readonly<Record<string, readonly string[]>>
  /** Onder dezelfde vragen: waarom een gekozen onderdeel past. */
  onderbouwing: Readonly<Record<string, Onderbouwingen>>
  verklaringen: readonly Verklaringfeit[]
  bestanden: readonly (Bestandfeit & { bij: string })[]
  toelichtingen: Readonly<Record<string, string>>
  documenten: readonly Documentfeit[]
}

export type Verklaringfeit = {
  bij: string
  format: string
  gegevens: Ingevuld
  ondertekeningen: readonly Ondertekening[]
}

/** Het afschrift van een indiening, met de uitslag op haar peildatum; dezelfde inhoud geeft hetzelfde afschrift. */
export function maakAfschrift(bron: Afschriftbron): Afschrift {
  const { kader, houder, indiening, dossier } = bron
  const uitslag = toets(dossier, indiening.peildatum, kader)
  return {
    formaat: 'afschrift/1',
    kader: { id: kader.id, titel: kader.titel },
    houder,
    indiening,
    onderdelen: kader.onderdelen.map(onderdeel => bevries(onderdeel, bron, uitslag)),
    punten: maakPuntentabel(bron, uitslag),
    documenten: bron.documenten.toSorted((een, ander) =>
      een.soort + een.versie < ander.soort + ander.versie ? -1 : 1,
    ),
    dossier,
    uitslag,
  }
}

/**
 * Het afschrift na een aanvulling: alleen wat gevraagd is komt uit het portfolio van nu, de rest blijft zoals het
 * was ingediend. De peildatum in de bron is die van de eerste indiening (aannames 20 en 30).
 */
export function maakAanvulling(
  bron: Afschriftbron,
  vorig: Afschrift,
  gevraagd: readonly OnderdeelId[],
): Afschrift {
  const dossier = vulAan(vorig.dossier, bron.dossier, gevraagd)
  const nieuw = maakAfschrift({ ...bron, dossier })
  const eerder = new Map(vorig.onderdelen.map(onderdeel => [onderdeel.id, onderdeel]))
  return {
    ...nieuw,
    onderdelen: nieuw.onderdelen.map(onderdeel => {
      const oud = eerder.get(onderdeel.id)
      if (!oud || gevraagd.includes(onderdeel.id)) return onderdeel
      return { ...onderdeel, delen: oud.delen, uitIndiening: oud.uitIndiening }
    }),
    documenten: gevraagd.includes('C') ? nieuw.documenten : vorig.documenten,
  }
}

/** Waar als dit een afschrift van deze vorm is; de inhoud bewaakt de hash. */
export const isAfschrift = (waarde: unknown): waarde is Afschrift =>
  typeof waarde === 'object' &&
  waarde !== null &&
  'formaat' in waarde &&
  waarde.formaat === 'afschrift/1'

function bevries(onderdeel: Onderdeel, bron: Afschriftbron, uitslag: Uitslag): AfschriftOnderdeel {
  const tekorten = tekortenVan(uitslag).filter(({ clausule }) => clausule === onderdeel.id)
  return {
    id: onderdeel.id,
    titel: onderdeel.titel,
    status: uitslag.onderdelen[onderdeel.id].status,
    uitIndiening: bron.indiening.nummer,
    tekorten: tekorten.map(tekort => ({
      tekst: tekort.tekst,
      toelichting: bron.toelichtingen[sleutelVan(tekort)] ?? '',
    })),
    delen: delenVan(onderdeel, bron),
  }
}

/** Het dossier met alleen de gevraagde onderdelen uit het nieuwe. */
function vulAan(vorig: Dossier, nu: Dossier, gevraagd: readonly OnderdeelId[]): Dossier {
  const uit = (id: OnderdeelId): Dossier => (gevraagd.includes(id) ? nu : vorig)
  return {
    ...vorig,
    activiteiten: uit('B').activiteiten,
    bijeenkomsten: uit('A3.1').bijeenkomsten,
    onderdelen: onderdelenUit(uit),
  }
}

function onderdelenUit(uit: (id: OnderdeelId) => Dossier): Onderdelen {
  const { A1 } = uit('A1').onderdelen
  const { A2 } = uit('A2').onderdelen
  const { 'A3.2': verslag } = uit('A3.2').onderdelen
  const { A4 } = uit('A4').onderdelen
  const { C } = uit('C').onderdelen
  return {
    ...(A1 && { A1 }),
    ...(A2 && { A2 }),
    ...(verslag && { 'A3.2': verslag }),
    ...(A4 && { A4 }),
    ...(C && { C }),
  }
}
