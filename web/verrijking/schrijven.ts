import { meldGestuurd } from './gestuurd.ts'
import { bewaarHier, leesHier, vanHier, wisHier, type Stuk } from './hier.ts'
import type { maakMelder } from './meld.ts'
import { standaardVan, waardenIn, waardenVan, zelfde, zetVerborgen, zetWaarden } from './velden.ts'

/** A form that saves itself, and what the server has of it. */
export type Schrijven = {
  formulier: HTMLFormElement
  meld: ReturnType<typeof maakMelder>
  bekend: Map<string, string[]>
  /** The fields of which this page put something in this browser. */
  hierGezet: Set<string>
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

const padVan = (formulier: HTMLFormElement): string => new URL(formulier.action).pathname

/** Where the text of one field waits here: the same on a page with all questions of a part and on that of its own question. */
const plekVan = (formulier: HTMLFormElement, naam: string): string => `${padVan(formulier)} ${naam}`

export const plekkenVan = (formulier: HTMLFormElement): string[] =>
  namenVan(formulier).map(naam => plekVan(formulier, naam))

/** The fields that save themselves: those with a version. */
export const namenVan = (formulier: HTMLFormElement): string[] =>
  [...formulier.elements]
    .map(element => element.getAttribute('name') ?? '')
    .filter(naam => naam.startsWith('basis:'))
    .map(naam => naam.slice('basis:'.length))

/** The fields that the server does not have as they stand here. */
export function vuilVan({ formulier, bekend }: Schrijven): string[] {
  const inhoud = new FormData(formulier)
  return namenVan(formulier).filter(
    naam => !zelfde(waardenIn(inhoud, naam), bekend.get(naam) ?? []),
  )
}

/** Goes along with the button as well, so that it never meets a save of its own page as that of somebody else. */
export function zetBeurt({ formulier, schrijver, beurt }: Schrijven): void {
  zetVerborgen(formulier, 'schrijver', schrijver)
  zetVerborgen(formulier, 'beurt', String(beurt + 1))
}

/** Keeps what the server does not have in this browser, each field in its own place; false when that is impossible. */
export async function zetHier(werk: Schrijven): Promise<boolean> {
  const { formulier, hierGezet } = werk
  const vuil = vuilVan(werk)
  // Typed, and taken back before it was sent.
  const schoon = [...hierGezet].filter(naam => !vuil.includes(naam))
  for (const naam of schoon) hierGezet.delete(naam)
  for (const naam of vuil) hierGezet.add(naam)
  const bewaard = vuil.map(naam => bewaarHier(plekVan(formulier, naam), stukVan(werk, naam)))
  await wisVelden(formulier, schoon)
  return (await Promise.all(bewaard)).every(isHier => isHier)
}

/** The button takes the form along: what is typed from here on is another text. */
export function laatGaan(werk: Schrijven): void {
  const { formulier, schrijver, beurt } = werk
  const vuil = vuilVan(werk)
  void zetHier(werk)
  meldGestuurd({ schrijver, beurt, plekken: vuil.map(naam => plekVan(formulier, naam)) })
  for (const naam of vuil) werk.bekend.set(naam, waardenVan(formulier, naam))
  werk.hierGezet.clear()
  werk.beurt += 1
}

function stukVan({ formulier, schrijver, beurt }: Schrijven, naam: string): Stuk {
  const basis = Number(waardenVan(formulier, `basis:${naam}`)[0] ?? 0)
  return {
    ...vanHier(),
    ...(formulier.hasAttribute('data-vragen') && {
      pagina: `${padVan(formulier)}?vraag=${encodeURIComponent(naam)}`,
    }),
    velden: { [naam]: waardenVan(formulier, naam) },
    versie: { basis: { [naam]: basis }, schrijver, beurt },
  }
}

/** These fields need not wait here any more. */
export const wisVelden = (formulier: HTMLFormElement, namen: readonly string[]) =>
  Promise.all(namen.map(naam => wisHier(plekVan(formulier, naam))))

type Velden = Record<string, string[]>
type Gewacht = { naam: string; waarden: string[]; versie: NonNullable<Stuk['versie']> }

/** Puts back what stayed behind here when the browser ended, but not where somebody typed since; by field what was put back and what was not. */
export async function haalTerug(werk: Schrijven): Promise<{ terug: Velden; anders: Velden }> {
  const { formulier } = werk
  const gewacht = await leesWachtend(formulier)
  const isZelfde = ({ naam, waarden }: Gewacht) => zelfde(waarden, waardenVan(formulier, naam))
  const isGetypt = ({ naam }: Gewacht) =>
    !zelfde(waardenVan(formulier, naam), standaardVan(formulier, naam))
  const anders = gewacht.filter(een => !isZelfde(een))
  const terug = anders.filter(een => !isGetypt(een))
  const blijft = anders.filter(isGetypt)
  // What was refused stands in the form again, and nowhere else; what was typed again is not sent yet.
  if (!formulier.hasAttribute('data-geweigerd'))
    await wisVelden(
      formulier,
      gewacht.filter(een => isZelfde(een) && !isGetypt(een)).map(({ naam }) => naam),
    )
  for (const een of terug) zetTerug(werk, een)
  zetBeurt(werk)
  return { terug: perVeld(terug), anders: perVeld(blijft) }
}

async function leesWachtend(formulier: HTMLFormElement): Promise<Gewacht[]> {
  const gelezen = namenVan(formulier).map(async naam => {
    const stuk = await leesHier(plekVan(formulier, naam))
    return stuk?.versie ? [{ naam, waarden: stuk.velden[naam] ?? [], versie: stuk.versie }] : []
  })
  return (await Promise.all(gelezen)).flat()
}

function zetTerug(werk: Schrijven, { naam, waarden, versie }: Gewacht): void {
  const { schrijver, beurt, basis } = versie
  // What this page sent already went under its own number.
  if (werk.beurt === 0) Object.assign(werk, { schrijver, beurt })
  zetWaarden(werk.formulier, naam, waarden)
  zetVerborgen(werk.formulier, `basis:${naam}`, String(basis[naam] ?? 0))
}

const perVeld = (gewacht: readonly Gewacht[]): Velden =>
  Object.fromEntries(gewacht.map(({ naam, waarden }) => [naam, waarden]))
