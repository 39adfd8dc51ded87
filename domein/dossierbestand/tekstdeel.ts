/** Losse delen van JSON-tekst: waar witruimte, tekst en waarden ophouden. Gedeeld door tellen en doorlopen. */

const aanhaling = '"'
const schuineStreep = 92

/** Waar de tekst ophoudt die net voor `van` begon: de plek van het sluitende aanhalingsteken, of -1. */
export function sluitendeAanhaling(json: string, van: number): number {
  let plek = json.indexOf(aanhaling, van)
  while (plek !== -1 && isOntsnapt(json, plek)) plek = json.indexOf(aanhaling, plek + 1)
  return plek
}

/** Een aanhalingsteken na een oneven aantal schuine strepen hoort bij de tekst. */
function isOntsnapt(json: string, plek: number): boolean {
  let streep = plek - 1
  while (json.charCodeAt(streep) === schuineStreep) streep -= 1
  return (plek - streep) % 2 === 0
}

/** De eerste plek vanaf `van` waar iets anders staat dan de witruimte van JSON. */
export function naWitruimte(json: string, van: number): number {
  let plek = van
  while (isWitruimte(json.charCodeAt(plek))) plek += 1
  return plek
}

const isWitruimte = (code: number): boolean =>
  code === 32 || code === 10 || code === 13 || code === 9

const dubbelePunt = 58

/**
 * Hoeveel sleutels er in geldige JSON staan: teksten met een dubbele punt erachter. Springt van aanhalingsteken
 * naar aanhalingsteken, zodat het niets kost; zo valt een dubbele sleutel op die JSON.parse verzwijgt.
 */
export function telSleutels(json: string): number {
  let aantal = 0
  let open = json.indexOf(aanhaling)
  while (open !== -1) {
    const sluit = sluitendeAanhaling(json, open + 1)
    if (sluit === -1) return aantal
    if (json.charCodeAt(naWitruimte(json, sluit + 1)) === dubbelePunt) aantal += 1
    open = json.indexOf(aanhaling, sluit + 1)
  }
  return aantal
}

/** Stuurtekens, en schuine strepen waar geen bekend teken op volgt. */
const nietInTekst = /[^\u0020-\uffff]|\\(?!["\\/bfnrt]|u[\da-fA-F]{4})/

/** Wat er mis is in de tekst tussen deze aanhalingstekens, met de plek, of niets. */
export function breukInTekst(json: string, van: number, tot: number): Breuk | undefined {
  const inhoud = json.slice(van, tot).replaceAll('\\\\', '__')
  const gevonden = nietInTekst.exec(inhoud)
  if (!gevonden) return undefined
  const wat =
    gevonden[0] === '\\'
      ? 'staat een \\ met een teken erachter dat JSON niet kent'
      : 'staat een regeleinde, tab of stuurteken midden in een tekst'
  return { plek: van + gevonden.index, wat }
}

/** Waar de JSON ophoudt JSON te zijn, en waardoor. */
export type Breuk = { plek: number; wat: string }

const losseWaarde = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y
const geenGetal = /(?:NaN|-?Infinity)(?![\w.+-])/y

/** Het eind van een getal, true, false of null vanaf deze plek; -1 als dat er niet staat. */
export const eindeLosseWaarde = (json: string, plek: number): number =>
  einde(losseWaarde, json, plek)

/** Het eind van NaN of Infinity, dat sommige programma's schrijven; -1 als dat er niet staat. */
export const eindeGeenGetal = (json: string, plek: number): number => einde(geenGetal, json, plek)

function einde(vorm: RegExp, json: string, plek: number): number {
  vorm.lastIndex = plek
  return vorm.test(json) ? vorm.lastIndex : -1
}
