import { bewaarHier, leesHier, vanHier, wisHier, type Stuk } from './hier.ts'
import type { maakMelder } from './meld.ts'
import { standaardVan, waardenIn, waardenVan, zelfde, zetVerborgen, zetWaarden } from './velden.ts'

/** A form that saves itself, and what the server has of it. */
export type Schrijven = {
  formulier: HTMLFormElement
  meld: ReturnType<typeof maakMelder>
  bekend: Map<string, string[]>
  botsend: Set<string>
  /** This page and its save number: what comes late from it is never taken for the work of somebody else. */
  schrijver: string
  beurt: number
  isBezig: boolean
  isWeg: boolean
  mislukt: number
  sinds: number
  straks: number
  hier: number
}

export const padVan = ({ formulier }: Schrijven): string => new URL(formulier.action).pathname

/** The fields that save themselves: those with a version. */
export const namenVan = ({ formulier }: Schrijven): string[] =>
  [...formulier.elements]
    .map(element => element.getAttribute('name') ?? '')
    .filter(naam => naam.startsWith('basis:'))
    .map(naam => naam.slice('basis:'.length))

/** The fields that the server does not have as they stand here. */
export function vuilVan(werk: Schrijven): string[] {
  const inhoud = new FormData(werk.formulier)
  return namenVan(werk).filter(
    naam => !zelfde(waardenIn(inhoud, naam), werk.bekend.get(naam) ?? []),
  )
}

/** Goes along with the button as well, so that it never meets a save of its own page as that of somebody else. */
export function zetBeurt({ formulier, schrijver, beurt }: Schrijven): void {
  zetVerborgen(formulier, 'schrijver', schrijver)
  zetVerborgen(formulier, 'beurt', String(beurt + 1))
}

/** Keeps what the server does not have in this browser; false when that is impossible. */
export async function zetHier(werk: Schrijven): Promise<boolean> {
  const namen = vuilVan(werk)
  return namen.length === 0 || bewaarHier(padVan(werk), stukVan(werk, namen))
}

function stukVan({ formulier, schrijver, beurt }: Schrijven, namen: string[]): Stuk {
  const basis = (naam: string) => Number(waardenVan(formulier, `basis:${naam}`)[0] ?? 0)
  return {
    ...vanHier(),
    velden: Object.fromEntries(namen.map(naam => [naam, waardenVan(formulier, naam)])),
    versie: {
      basis: Object.fromEntries(namen.map(naam => [naam, basis(naam)])),
      schrijver,
      beurt,
    },
  }
}

type Velden = Record<string, string[]>

/** Puts back what stayed behind here when the browser ended, but not where somebody typed since; by field what was put back and what was not. */
export async function haalTerug(werk: Schrijven): Promise<{ terug: Velden; anders: Velden }> {
  const { formulier, bekend } = werk
  const stuk = await leesHier(padVan(werk))
  if (!stuk?.versie) return { terug: {}, anders: {} }
  const { basis, schrijver, beurt } = stuk.versie
  const anders = Object.entries(stuk.velden).filter(
    ([naam, waarden]) => bekend.has(naam) && !zelfde(waarden, waardenVan(formulier, naam)),
  )
  if (anders.length === 0) {
    // What was refused stands in the form again, and nowhere else.
    if (!formulier.hasAttribute('data-geweigerd')) await wisHier(padVan(werk))
    return { terug: {}, anders: {} }
  }
  const getypt = new Set(
    Object.keys(stuk.velden).filter(
      naam => !zelfde(waardenVan(formulier, naam), standaardVan(formulier, naam)),
    ),
  )
  const terug = anders.filter(([naam]) => !getypt.has(naam))
  // What this page sent already went under its own number.
  if (werk.beurt === 0) Object.assign(werk, { schrijver, beurt })
  for (const [naam, waarden] of terug) {
    zetWaarden(formulier, naam, waarden)
    zetVerborgen(formulier, `basis:${naam}`, String(basis[naam] ?? 0))
  }
  zetBeurt(werk)
  return {
    terug: Object.fromEntries(terug),
    anders: Object.fromEntries(anders.filter(([naam]) => getypt.has(naam))),
  }
}
