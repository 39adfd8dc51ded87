import { leesDatum, leesGetal } from '#domein/velden/invoer.ts'
import type { Datum } from '#lib/datum.ts'

/** Iets dat in een bewijsstuk staat, met de woorden waar het uit komt. */
export type Voorsteldeel = { waarde: string; uit: string }

/** De regels van een bewijsstuk waar iets uit te lezen valt; heel lange regels zijn lopende tekst. */
export const regelsVan = (tekst: string): string[] =>
  tekst
    .split('\n')
    .map(regel => regel.replaceAll(/\s+/g, ' ').trim())
    .filter(regel => regel.length >= 3)
    .slice(0, 200)
    .map(regel => regel.slice(0, 200))

const maand = '(?:jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*'
const dagen = new RegExp(
  String.raw`\b\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{4}\b|\b\d{4}-\d{1,2}-\d{1,2}\b|\b\d{1,2}[\s-]+${maand}\.?[\s-]+\d{4}\b`,
  'gi',
)
const nooit = /gebo+r|geb\.|geldig|vervalt|verloopt|factuur|betaald|betaling|afgedrukt|inschrij/i
const zeker =
  /gevolgd|deelgenomen|deelname|bijgewoond|gehouden|afgerond|behaald|voltooid|datum|plaatsgevonden|\bop\b/i

/** De dag waarop het was: liefst waar dat erbij staat, anders de laatste genoemde; nooit een geboortedag of een dag die nog komt. */
export function leesDag(regels: readonly string[], vandaag: Datum): Voorsteldeel | undefined {
  const gevonden = regels.filter(regel => !nooit.test(regel)).flatMap(dagenIn)
  const voorbij = gevonden.filter(({ waarde }) => waarde <= vandaag)
  const beste = voorbij.filter(({ uit }) => zeker.test(uit))
  return (beste.length > 0 ? beste : voorbij).toSorted((een, ander) =>
    ander.waarde.localeCompare(een.waarde),
  )[0]
}

/** In eigen woorden is '2-3-26' ook een dag; op een papier kan het van alles zijn. */
export const metHeelJaar = (getypt: string): string =>
  getypt.replaceAll(new RegExp(kort, 'g'), '$<dag>$<tussen>$<maand>$<tussen>20$<jaar>')

const kort = String.raw`(?<![-/.\d])(?<dag>\d{1,2})(?<tussen>[-/.])(?<maand>\d{1,2})\k<tussen>(?<jaar>\d{2})(?![-/.\d])`

const dagenIn = (regel: string): Voorsteldeel[] =>
  [...regel.matchAll(dagen)].flatMap(([tekst]) => {
    const waarde = leesDatum(tekst)
    return waarde && waarde >= '2000-01-01' ? [{ waarde, uit: regel }] : []
  })

const getal = String.raw`(?<getal>\d{1,4}(?:[.,]\d{1,2})?|een|één|twee|drie|vier|vijf|zes)`
const eenheden = {
  uren: String.raw`(?:sbu|studiebelastingsu[a-z]*|contactu[a-z]*|lesu[a-z]*|klokuren|studie-?uren|uren|uur)`,
  dagdelen: 'dagde(?:el|len)',
  dagen: 'dag(?:en)?',
  punten: 'pe[- ]?punt(?:en)?',
} as const

export type Eenheid = keyof typeof eenheden

const woorden: Readonly<Record<string, string>> = {
  een: '1',
  één: '1',
  twee: '2',
  drie: '3',
  vier: '4',
  vijf: '5',
  zes: '6',
}

/** Hoeveel uren, dagdelen, dagen of PE-punten er staan: '24 SBU', 'PE-punten: 6', 'twee dagdelen'; uren ook uit '10.00 - 12.30 uur'. */
export function leesAantal(regels: readonly string[], eenheid: Eenheid): Voorsteldeel | undefined {
  const woord = eenheden[eenheid]
  const vormen = [
    new RegExp(String.raw`(?<![\d.,:-])${getal}\s*${woord}\b`, 'i'),
    new RegExp(String.raw`\b${woord}\b\s*[:=]\s*${getal}(?![\d.,:-])`, 'i'),
  ]
  const gezocht = [...regels, ...overRegelsHeen(regels, woord)]
  const genoemd = gezocht.flatMap(regel => vormen.flatMap(vorm => aantalIn(regel, vorm)))
  return genoemd[0] ?? (eenheid === 'uren' ? regels.flatMap(tijdIn)[0] : undefined)
}

/** Een PDF breekt een zin soms af tussen het getal en wat het telt: 'training van 16' en dan 'studiebelastingsuren'. */
function overRegelsHeen(regels: readonly string[], woord: string): string[] {
  const eind = new RegExp(String.raw`(?<![\d.,:/-])${getal}$`, 'i')
  const begin = new RegExp(String.raw`^${woord}\b`, 'i')
  return regels.flatMap((regel, plek) => {
    const volgende = regels[plek + 1]
    return volgende && begin.test(volgende) && eind.test(regel) ? [`${regel} ${volgende}`] : []
  })
}

const kloktijd = String.raw`\b([01]?\d|2[0-3])[.:]([0-5]\d)`

const tijden = String.raw`${kloktijd}(?:\s*uur)?(?:\s*(?:-|–|tot|t/m)\s*${kloktijd}(?:\s*uur)?)?`
const hoeveelheid = String.raw`(?<![\d.,:-])${getal}\s*(?:${Object.values(eenheden).join('|')})|(?:hele|halve) dag`
const eenDag = String.raw`(?:${dagen.source}|(?<![-/.\d])\d{1,2}(?<tussen>[-/.])\d{1,2}\k<tussen>\d{2}(?![-/.\d]))`
/** '12 en', '30 april en', '12, 13 en', '12 t/m', '12-5-2026 en' en '12-', voor de laatste dag. */
const eerdereDag = String.raw`(?:${dagen.source}|(?<![-/.\d])\d{1,2}(?:\s+${maand})?)`
const eerdereDagen = String.raw`(?:(?:${eerdereDag}\s*,\s*)*${eerdereDag}\s*(?:\b(?:en|tot en met|tot|t/m)\b|&)\s*|(?<![-/.\d])\d{1,2}[-–](?=\d{1,2}\s+${maand}))`
const staart = new RegExp(
  String.raw`[\s,;(–-]+(?:(?:op|van|duur|datum):?\s*)?(?:(?<wanneer>${eerdereDagen}?${eenDag})|${tijden}|${hoeveelheid})[\s)]*$`,
  'i',
)

/** 'Webinar autisme, 12-9-2026, 2 uur' heet 'Webinar autisme'; wat vooraan of in het midden staat hoort bij de naam, en een dag die niet te nemen is ook. */
export function zonderWanneerEnHoeveel(titel: string, vandaag: Datum): string {
  const gevonden = staart.exec(titel)
  if (!gevonden) return titel
  const wanneer = gevonden.groups?.['wanneer']
  if (wanneer !== undefined && !leesDag([metHeelJaar(wanneer)], vandaag)) return titel
  return zonderWanneerEnHoeveel(titel.slice(0, gevonden.index), vandaag)
}

/** Of er meer dagen achter elkaar staan, waarvan er één te kiezen is. */
export const noemtMeerDagen = (regel: string): boolean =>
  new RegExp(String.raw`${eerdereDagen}${eenDag}`, 'i').test(regel)

const een = { dagdelen: /\bhalve dag\b/i, dagen: /\bhele dag\b/i } as const

/** 'Hele dag' is er één, waar het met de eigen woorden is gezegd. */
export const leesEen = (getypt: readonly string[], eenheid: keyof typeof een) =>
  getypt.filter(regel => een[eenheid].test(regel)).map(uit => ({ waarde: '1', uit }))[0]

function aantalIn(regel: string, vorm: RegExp): Voorsteldeel[] {
  const tekst = vorm.exec(zonderKloktijden(regel))?.groups?.['getal']?.toLowerCase() ?? ''
  return kwarten(leesGetal(woorden[tekst] ?? tekst), regel)
}

/** Alleen wat in kwarten gaat en boven nul is, kan een aantal zijn. */
const kwarten = (aantal: number | undefined, uit: string): Voorsteldeel[] =>
  aantal !== undefined && aantal > 0 && aantal <= 2000 && Number.isInteger(aantal * 4)
    ? [{ waarde: String(aantal), uit }]
    : []

const tijdvak = new RegExp(String.raw`${kloktijd}(?:\s*uur)?\s*(?:-|–|tot|t/m)\s*${kloktijd}`, 'i')

/** '12.30 uur' is een tijd, geen 12,3 uren. */
const zonderKloktijden = (regel: string): string =>
  regel.replaceAll(new RegExp(String.raw`${kloktijd}\s*(?:uur)?\b`, 'gi'), ' ')

function tijdIn(regel: string): Voorsteldeel[] {
  const [, vanUur, vanMinuut, totUur, totMinuut] = tijdvak.exec(regel) ?? []
  const minuten = (Number(totUur) - Number(vanUur)) * 60 + Number(totMinuut) - Number(vanMinuut)
  return kwarten(minuten > 0 ? Math.floor(minuten / 15) / 4 : undefined, regel)
}

const inleiding =
  /(?:deelgenomen aan|deelname aan|gevolgd|bijgewoond|afgerond|voltooid|onderwerp|titel|naam|training|cursus|opleiding|workshop|webinar|congres|module)\s*:?\s*$/i
const metLabel =
  /^(?:onderwerp|titel|training|cursus|opleiding|workshop|webinar|congres|module|naam (?:van de )?(?:training|cursus|opleiding))\s*:\s*(?<titel>.{3,120})$/i
const tussenTekens = /[“"«](?<titel>[^”"»]{3,120})[”"»]/

/** Hoe het heet: achter 'Training:', tussen aanhalingstekens, of de regel na 'heeft deelgenomen aan'. */
export function leesTitel(regels: readonly string[]): Voorsteldeel | undefined {
  const genoemd = regels.flatMap(regel => {
    const titel = (metLabel.exec(regel) ?? tussenTekens.exec(regel))?.groups?.['titel']
    return titel ? [{ waarde: titel.trim(), uit: regel }] : []
  })
  const plek = regels.findIndex(regel => inleiding.test(regel))
  const volgende = plek === -1 ? undefined : titelIn(regels[plek + 1])
  return genoemd[0] ?? (volgende ? { waarde: volgende.slice(0, 120), uit: volgende } : undefined)
}

const midden =
  /(?:deelgenomen aan|deelname aan|gevolgd:|bijgewoond:|afgerond:)\s+(?:(?:de|het|een)\s+)?(?<titel>\p{L}[^.,;:()]{5,100})/iu

const metHoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1)

/** Het hele bewijs is soms één zin: 'heeft op 12 oktober deelgenomen aan de Training Oplossingsgericht coachen, 16 uur'. */
export function leesTitelInZin(
  regels: readonly string[],
  vandaag: Datum,
): Voorsteldeel | undefined {
  return regels.flatMap(uit => {
    const waarde = zonderWanneerEnHoeveel(
      midden.exec(uit)?.groups?.['titel']?.trim() ?? '',
      vandaag,
    )
    return waarde === '' ? [] : [{ waarde: metHoofdletter(waarde), uit }]
  })[0]
}

/** 'op 3 februari 2026' zegt wanneer, niet wat. */
const titelIn = (regel: string | undefined): string | undefined =>
  regel?.replaceAll(dagen, '').match(/\p{L}{3}/u) ? regel : undefined
