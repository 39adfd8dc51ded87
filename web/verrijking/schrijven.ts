import { meldAangekomen } from './aangekomen.ts'
import { meldGestuurd, merkVan } from './gestuurd.ts'
import { bewaarHier, plekVoor, vanHier, wisHier, type Stuk } from './hier.ts'
import type { maakMelder } from './meld.ts'
import { waardenIn, waardenVan, zelfde, zetVerborgen } from './velden.ts'

/** What a page that is gone left of one field. */
export type Nagelaten = {
  naam: string
  plek: string
  waarden: string[]
  /** It stood in the field here: what is saved of that field came from it. */
  isInVak: boolean
}

/** A form that saves itself, and what the server has of it. */
export type Schrijven = {
  formulier: HTMLFormElement
  meld: ReturnType<typeof maakMelder>
  /** What the server has, by field; not of a field in which something else was put. */
  bekend: Map<string, string[]>
  /** The fields of which this page put something in this browser. */
  hierGezet: Set<string>
  botsend: Set<string>
  /** This page and its save number: what comes late from it is never taken for the work of somebody else. */
  schrijver: string
  beurt: number
  nagelaten: readonly Nagelaten[]
  isBezig: boolean
  isWeg: boolean
  mislukt: number
  sinds: number
  straks: number
  hier: number
  hierSinds: number
  /** When what waited here was read; until then nothing is sent. */
  gelezen: Promise<unknown>
}

const padVan = (formulier: HTMLFormElement): string => new URL(formulier.action).pathname

/** Where the text of one field waits here, by whichever page: the same on a page with all questions of a part and on that of its own question. */
export const padVanVeld = (formulier: HTMLFormElement, naam: string): string =>
  `${padVan(formulier)} ${naam}`

export const veldpaden = (formulier: HTMLFormElement): string[] =>
  namenVan(formulier).map(naam => padVanVeld(formulier, naam))

/** Where this page keeps what is typed in this field. */
const eigenPlek = ({ formulier, schrijver }: Schrijven, naam: string): string =>
  plekVoor(padVanVeld(formulier, naam), schrijver)

/** The fields that save themselves: those with a version. */
export const namenVan = (formulier: HTMLFormElement): string[] =>
  [...formulier.elements]
    .map(element => element.getAttribute('name') ?? '')
    .filter(naam => naam.startsWith('basis:'))
    .map(naam => naam.slice('basis:'.length))

/** The fields that the server does not have as they stand here. */
export function vuilVan({ formulier, bekend }: Schrijven): string[] {
  const inhoud = new FormData(formulier)
  return namenVan(formulier).filter(naam => {
    const daar = bekend.get(naam)
    return !daar || !zelfde(waardenIn(inhoud, naam), daar)
  })
}

/** Goes along with the button as well, so that it never meets a save of its own page as that of somebody else. */
export function zetBeurt({ formulier, schrijver, beurt }: Schrijven): void {
  zetVerborgen(formulier, 'schrijver', schrijver)
  zetVerborgen(formulier, 'beurt', String(beurt + 1))
}

/** Keeps what the server does not have in this browser, each field in its own place, and no longer what it has; false when that is impossible. */
export async function zetHier(werk: Schrijven): Promise<boolean> {
  const { hierGezet } = werk
  const vuil = vuilVan(werk)
  for (const naam of [...hierGezet].filter(een => !vuil.includes(een))) {
    hierGezet.delete(naam)
    void wisHier(eigenPlek(werk, naam))
  }
  for (const naam of vuil) hierGezet.add(naam)
  const bewaard = vuil.map(naam => bewaarHier(eigenPlek(werk, naam), stukVan(werk, naam)))
  return (await Promise.all(bewaard)).every(isHier => isHier)
}

/** Lets go of what stayed behind of these fields, now that what they say is kept elsewhere; a text that never stood in its field only when it says the same. */
export function wisNagelaten(werk: Schrijven, namen: readonly string[]): void {
  const isKlaar = ({ naam, waarden, isInVak }: Nagelaten) =>
    namen.includes(naam) && (isInVak || zelfde(waarden, werk.bekend.get(naam) ?? []))
  for (const { plek } of werk.nagelaten.filter(isKlaar)) void wisHier(plek)
  werk.nagelaten = werk.nagelaten.filter(een => !isKlaar(een))
}

/** What the server said that it has of this field, as the version that the page knows. What a button sends may be refused, and is not remembered. */
export const onthoudAntwoord = ({ formulier, bekend }: Schrijven, naam: string): unknown =>
  meldAangekomen(padVanVeld(formulier, naam), basisVan(formulier, naam), bekend.get(naam) ?? [])

/** The version of this field that the page knows. */
export const basisVan = (formulier: HTMLFormElement, naam: string): number =>
  Number(waardenVan(formulier, `basis:${naam}`)[0] ?? 0)

/** The button takes the form along: what is typed from here on is another text. Returns what undoes it, for a button that led nowhere. */
export function laatGaan(werk: Schrijven): () => void {
  const { formulier, schrijver, beurt } = werk
  const inhoud = new FormData(formulier)
  const eerder = new Map(werk.bekend)
  const merk = (naam: string) => merkVan(waardenIn(inhoud, naam))
  void zetHier(werk)
  const eigen = namenVan(formulier).map(naam => ({
    plek: eigenPlek(werk, naam),
    merk: merk(naam),
  }))
  const nagelaten = werk.nagelaten.map(({ naam, plek, waarden, isInVak }) => ({
    plek,
    merk: isInVak ? merkVan(waarden) : merk(naam),
  }))
  meldGestuurd({ schrijver, beurt, plekken: [...eigen, ...nagelaten] })
  sessionStorage.setItem(vorigeplek, schrijver)
  for (const naam of vuilVan(werk)) werk.bekend.set(naam, waardenIn(inhoud, naam))
  werk.hierGezet.clear()
  werk.beurt += 1
  return () => {
    werk.bekend = eerder
    werk.isWeg = false
  }
}

const keuzeplek = 'vb-gekozen'
const vorigeplek = 'vb-vorige'

/** What waits of this field is let go of by the page that answers the choice, and not before: the line may be dead. */
export function laatKiezen(werk: Schrijven, naam: string): void {
  sessionStorage.setItem(keuzeplek, eigenPlek(werk, naam))
  sessionStorage.setItem(vorigeplek, werk.schrijver)
}

type Vorige = { schrijver: string; gekozen: string | null }
let gelezen: { vorige: Vorige | null } | undefined

/** The page that this one answers, and the place of what was chosen about there; null when that is not known. */
export const neemVorige = (): Vorige | null => (gelezen ??= { vorige: leesVorige() }).vorige

function leesVorige(): Vorige | null {
  const schrijver = sessionStorage.getItem(vorigeplek)
  const gekozen = sessionStorage.getItem(keuzeplek)
  for (const plek of [vorigeplek, keuzeplek]) sessionStorage.removeItem(plek)
  return schrijver === null ? null : { schrijver, gekozen }
}

function stukVan({ formulier, schrijver, beurt, botsend }: Schrijven, naam: string): Stuk {
  // Who sees two texts has not chosen by typing on: put back later, it still differs from the other.
  const basis = botsend.has(naam) ? 0 : basisVan(formulier, naam)
  return {
    ...vanHier(),
    ...(formulier.hasAttribute('data-vragen') && {
      pagina: `${padVan(formulier)}?vraag=${encodeURIComponent(naam)}`,
    }),
    velden: { [naam]: waardenVan(formulier, naam) },
    versie: { basis: { [naam]: basis }, schrijver, beurt },
  }
}
