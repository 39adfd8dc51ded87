import type { OnderdeelId } from '#toetsingskader/typen.ts'
import type { Advies, Oordeel } from '#domein/advies/oordeel.ts'
import type { Weigering } from '#domein/weigering.ts'

export type Oordelen = Readonly<Partial<Record<OnderdeelId, Oordeel>>>

/** Een oordeel zoals het is vastgelegd: bij welke indiening en over welk onderdeel. */
export type VastgelegdOordeel = { indiening: number; onderdeel: OnderdeelId; oordeel: Oordeel }

/** De indieningen van een dossier; `gevraagd` noemt per aanvulling welke onderdelen opnieuw bekeken worden. */
export type Indiening = { nummer: number; gevraagd: readonly OnderdeelId[] }

/**
 * De oordelen van één assessor die gelden voor de laatste indiening: wat niet opnieuw gevraagd is houdt zijn
 * oordeel, wat wel gevraagd is wacht op een nieuw (aanname 20).
 */
export function geldendeOordelen(
  oordelen: readonly VastgelegdOordeel[],
  indieningen: readonly Indiening[],
): Oordelen {
  const sinds = new Map<OnderdeelId, number>()
  for (const { nummer, gevraagd } of indieningen)
    for (const onderdeel of gevraagd)
      sinds.set(onderdeel, Math.max(nummer, sinds.get(onderdeel) ?? 0))
  const geldend = oordelen.filter(
    ({ indiening, onderdeel }) => indiening >= (sinds.get(onderdeel) ?? 0),
  )
  const opVolgorde = geldend.toSorted((een, ander) => een.indiening - ander.indiening)
  return Object.fromEntries(opVolgorde.map(({ onderdeel, oordeel }) => [onderdeel, oordeel]))
}

/** De onderdelen waarover deze assessor nog moet oordelen, in de volgorde van het toetsingskader. */
export const nogTeBeoordelen = (
  teBeoordelen: readonly OnderdeelId[],
  oordelen: Oordelen,
): OnderdeelId[] => teBeoordelen.filter(onderdeel => oordelen[onderdeel] === undefined)

/** De onderdelen waarvoor deze assessor een aanvulling nodig vindt. */
export const aanTeVullen = (
  teBeoordelen: readonly OnderdeelId[],
  oordelen: Oordelen,
): OnderdeelId[] => teBeoordelen.filter(onderdeel => oordelen[onderdeel] === 'aanvullen')

/**
 * De adviezen die bij deze oordelen passen: certificeren als alles voldoet, niet certificeren zodra iets niet
 * voldoet. Geen zolang er iets onbeoordeeld is of op een aanvulling wacht.
 */
export function mogelijkeAdviezen(
  teBeoordelen: readonly OnderdeelId[],
  oordelen: Oordelen,
): readonly Advies[] {
  const isKlaar =
    nogTeBeoordelen(teBeoordelen, oordelen).length === 0 &&
    aanTeVullen(teBeoordelen, oordelen).length === 0
  if (!isKlaar) return []
  const voldoetAlles = teBeoordelen.every(onderdeel => oordelen[onderdeel] === 'voldoet')
  return [voldoetAlles ? 'certificeren' : 'niet-certificeren']
}

/** Waarom dit geen oordeel kan zijn: een onderdeel dat niet beoordeeld wordt, of geen reden bij wat niet voldoet (ISO/IEC 17024). */
export function bezwarenTegenOordeel(
  { onderdeel, oordeel, motivering }: { onderdeel: string; oordeel: Oordeel; motivering: string },
  teBeoordelen: readonly OnderdeelId[],
): Weigering[] {
  if (!teBeoordelen.some(id => id === onderdeel))
    return [{ code: 'onderdeel-onbekend', tekst: 'Dit onderdeel wordt niet beoordeeld.' }]
  if (oordeel === 'voldoet' || motivering.trim() !== '') return []
  const tekst = 'Schrijf waarom: wat ontbreekt er, of waaraan voldoet het niet?'
  return [{ code: 'motivering-ontbreekt', tekst, veld: 'motivering' }]
}

/** Waarom deze vragen zo niet gesteld kunnen worden: over elk onderdeel dat aangevuld moet worden één vraag, over andere geen. */
export function bezwarenTegenVragen(
  vragen: Readonly<Record<string, string>>,
  aanTeVragen: readonly OnderdeelId[],
): Weigering[] {
  const leeg = aanTeVragen
    .filter(onderdeel => (vragen[onderdeel] ?? '').trim() === '')
    .map(onderdeel => ({
      code: 'vraag-ontbreekt',
      tekst: `Schrijf wat er bij onderdeel ${onderdeel} precies nodig is.`,
      clausule: onderdeel,
      veld: `vragen.${onderdeel}`,
    }))
  const teveel = Object.entries(vragen)
    .filter(
      ([onderdeel, vraag]) => vraag.trim() !== '' && !aanTeVragen.some(id => id === onderdeel),
    )
    .map(([onderdeel]) => ({
      code: 'vraag-te-veel',
      tekst: `Over onderdeel ${onderdeel} kun je nu niets vragen. Geef daar eerst het oordeel “aanvullen”.`,
      veld: `vragen.${onderdeel}`,
    }))
  return [...leeg, ...teveel]
}
