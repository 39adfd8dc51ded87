import type { ActiviteitSoort, Kader } from '#toetsingskader/typen.ts'
import {
  leesAantal,
  leesDag,
  leesEen,
  leesTitel,
  leesTitelInZin,
  metHeelJaar,
  regelsVan,
  zonderWanneerEnHoeveel,
  type Voorsteldeel,
} from '#domein/pe/leesBewijs.ts'
import { soortenMetScore } from '#domein/pe/zoekSoort.ts'
import type { Datum } from '#lib/datum.ts'

export const voorsteldelen = [
  'soort',
  'titel',
  'datum',
  'uren',
  'dagdelen',
  'dagen',
  'punten',
  'zonderTekst',
] as const

/** Wat uit een bestand of een titel te lezen viel, elk met de woorden waar het uit komt; de houder beslist. `zonderTekst` telt en noemt de bestanden waar geen tekst in zit. */
export type Voorstel = { [D in (typeof voorsteldelen)[number]]?: Voorsteldeel | undefined }

/** Wat iemand neerlegt: de naam van een bestand en de tekst erin, of alleen een titel. */
export type Neergelegd = {
  titel?: string
  bestandsnaam?: string
  tekst?: string
  /** De namen van foto's en scans: daar valt niets uit te lezen. */
  zonderTekst?: readonly string[]
}

/** Een voorstel voor een activiteit; er wordt niets verzonnen, dus een deel kan ontbreken (B). */
export function maakVoorstel(
  { titel, bestandsnaam, tekst = '', zonderTekst }: Neergelegd,
  { kader, vandaag }: { kader: Kader; vandaag: Datum },
): Voorstel {
  const naam = bestandsnaam === undefined ? '' : uitNaam(bestandsnaam)
  const regels = regelsVan(tekst)
  const getypt = titel ? [titel] : []
  const alles = [...getypt, naam, ...regels].filter(Boolean)
  // Wat de houder zelf typte gaat voor: soort, dag en titel zeggen dan hetzelfde.
  const soort = kiesSoort(getypt, kader) ?? kiesSoort(alles, kader)
  return {
    soort,
    titel: leesTitelVan({ titel, naam, regels, soort, vandaag }),
    datum:
      leesGetypteDag(titel, vandaag) ??
      leesDag(regels, vandaag) ??
      leesDag([bestandsnaam ?? ''], vandaag),
    uren: leesAantal(alles, 'uren'),
    ...leesDuur(getypt, alles),
    punten: leesAantal(alles, 'punten'),
    ...zonder(zonderTekst),
  }
}

const leesGetypteDag = (titel: string | undefined, vandaag: Datum) => {
  const gelezen = titel && leesDag([metHeelJaar(titel)], vandaag)
  return gelezen ? { ...gelezen, uit: titel } : undefined
}

/** Hele dagen en dagdelen; de twee dagdelen van een hele dag zijn er niet nog eens bij (B.1). */
function leesDuur(getypt: readonly string[], alles: readonly string[]) {
  const dagen = leesAantal(alles, 'dagen') ?? leesEen(getypt, 'dagen')
  const dagdelen = leesAantal(alles, 'dagdelen') ?? leesEen(getypt, 'dagdelen')
  const isZelfde = dagen && dagdelen && Number(dagdelen.waarde) === 2 * Number(dagen.waarde)
  return isZelfde ? { dagen } : { dagen, dagdelen }
}

const zonder = (namen: readonly string[] = []): Voorstel =>
  namen.length === 0
    ? {}
    : {
        zonderTekst: {
          waarde: String(namen.length),
          uit: namen
            .map(naam => `“${naam}”`)
            .join(', ')
            .slice(0, 900),
        },
      }

type Titelbron = {
  titel: string | undefined
  naam: string
  regels: readonly string[]
  soort: Voorsteldeel | undefined
  vandaag: Datum
}

function leesTitelVan(bron: Titelbron): Voorsteldeel | undefined {
  const { titel, naam, regels, soort, vandaag } = bron
  if (titel)
    return vervolg(titel, regels) ?? { waarde: zonderWanneerEnHoeveel(titel, vandaag), uit: titel }
  const uitTekst = leesTitel(regels)
  if (uitTekst) return { ...uitTekst, waarde: zonderVoorwoord(uitTekst.waarde) }
  const inZin = leesTitelInZin(regels, vandaag)
  if (inZin) return inZin
  const uit = soort && soort.uit.split(' ').length > 2 ? soort.uit : naam
  return uit ? { waarde: zonderVoorwoord(uit).slice(0, 120), uit } : undefined
}

/** 'Certificaat Webinar Jobcarving' heet 'Webinar Jobcarving'. */
const zonderVoorwoord = (regel: string): string => {
  const rest = regel.replace(voorwoord, '')
  return rest.includes(' ') ? rest : regel
}
const voorwoord =
  /^(?:certificaat|certificate|getuigschrift|bewijs van deelname)(?!\s+van\b)[\s:–-]+/i

/** De eerste korte regel die met de getypte woorden begint en meer zegt: van 'webinar' wordt het 'Webinar Autisme en werk'. Wat getypt is blijft zo heel. */
function vervolg(titel: string, regels: readonly string[]): Voorsteldeel | undefined {
  const begin = `${woordenIn(titel)} `
  return regels
    .map(uit => ({ waarde: zonderVoorwoord(uit), uit }))
    .find(
      ({ waarde }) =>
        waarde.length <= 120 &&
        woordenIn(waarde).startsWith(begin) &&
        !zegtWanneerOfHoeveel(waarde),
    )
}

const woordenIn = (tekst: string): string =>
  tekst
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Zo'n regel is geen titel. */
const zegtWanneerOfHoeveel = (regel: string): boolean =>
  /\d{4}|\d[.:]\d\d|[:;,]$/.test(regel) || leesAantal([regel], 'uren') !== undefined

/** 'webinar_autisme-2026-03-12.pdf' als gewone woorden, zonder de dag en het einde. */
const uitNaam = (naam: string): string =>
  naam
    .replace(/\.[a-z\d]+$/i, '')
    .replaceAll(/\d{4}-\d{1,2}-\d{1,2}|\d{1,2}-\d{1,2}-\d{4}/g, ' ')
    .replaceAll(/[_\-.]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

const heelWoord = 9
/** Zegt dat het bewijs is of hoeveel uren, niet waarvan. */
const papier =
  /\b(certificaat|certificate|diploma|getuigschrift|bewijs|verklaring|deelname|scan|img|foto|whatsapp|screenshot|sbu|register jobcoach)\b/gi

/** De soort van de regel die het duidelijkst is; 'Certificaat' alleen zegt pas iets als niets anders iets zegt. */
function kiesSoort(regels: readonly string[], kader: Kader): Voorsteldeel | undefined {
  const zonderPapier = regels.map(uit => ({ uit, tekst: uit.replaceAll(papier, ' ') }))
  const metPapier = regels.slice(0, 10).map(uit => ({ uit, tekst: uit }))
  return besteSoort(zonderPapier, kader) ?? besteSoort(metPapier, kader)
}

type Regel = { uit: string; tekst: string }

function besteSoort(regels: readonly Regel[], kader: Kader): Voorsteldeel | undefined {
  const kansen = regels.flatMap(({ uit, tekst }) => {
    const eerste = binnenVakgebied(
      soortenMetScore(tekst, kader).filter(({ soort }) => past(soort, uit)),
      tekst,
    )
    if (!eerste || eerste.score < heelWoord) return []
    const kans = eerste.score / Math.sqrt(aantalWoorden(tekst))
    return [{ waarde: eerste.soort.id, uit, kans: voorwoord.test(uit) ? 2 * kans : kans }]
  })
  const [beste] = kansen.toSorted((een, ander) => ander.kans - een.kans)
  return beste && { waarde: beste.waarde, uit: beste.uit }
}

type Kans = ReturnType<typeof soortenMetScore>[number]

/** De eerste; buiten het vakgebied alleen als een woord dat zegt, en niet omdat er iets op lijkt (B.1, B.3). */
function binnenVakgebied(kansen: readonly Kans[], tekst: string): Kans | undefined {
  const [eerste] = kansen
  if (eerste?.soort.categorie !== 3) return eerste
  const binnen = kansen.find(({ soort, score }) => soort.categorie === 1 && score >= heelWoord)
  if (!binnen) return eerste
  const ook = new Set(heleWoorden(binnen.soort))
  const eigen = new Set(heleWoorden(eerste.soort).filter(woord => !ook.has(woord)))
  return woordenIn(tekst)
    .split(' ')
    .some(woord => eigen.has(woord) && !zegtNietWaarover.test(woord))
    ? eerste
    : binnen
}

const heleWoorden = ({ zoekwoorden }: ActiviteitSoort): string[] =>
  zoekwoorden.flatMap(een => woordenIn(een).split(' '))

const zegtNietWaarover =
  /^(?:sbu|dagde.*|certificaat|diploma|ver(?:diep|bred)ing|inspiratie.*|onderwerp)$/

/** Wie deelnam, gaf het niet zelf: dat is geen bijdrage aan het vakgebied (B.5). */
const past = ({ categorie }: ActiviteitSoort, regel: string): boolean =>
  categorie !== 5 || !/deelgenomen|deelname|gevolgd|bijgewoond|certificaat/i.test(regel)

const aantalWoorden = (tekst: string): number => tekst.trim().split(/\s+/).length

/** De aantallen die een soort vraagt, uit een voorstel: uren, en waar een uur een punt is anders de genoemde PE-punten (B.1, B.3). */
export function aantallenUit(
  voorstel: Voorstel,
  { tarieven }: ActiviteitSoort,
): Readonly<Record<string, Voorsteldeel>> {
  const gevonden = tarieven.flatMap(tarief => {
    if (tarief.per !== 'aantal') return []
    const uren = voorstel.uren ?? (tarief.punten === 1 ? voorstel.punten : undefined)
    const bron = { sbu: uren, lesuren: uren, dagdelen: voorstel.dagdelen, dagen: voorstel.dagen }
    const gelezen = Object.entries(bron).find(([aantal]) => aantal === tarief.aantal)?.[1]
    return gelezen ? [[tarief.aantal, gelezen] as const] : []
  })
  return Object.fromEntries(gevonden)
}
