import { meldGestuurd, merkVan } from './gestuurd.ts'
import { bewaarHier, leesHier, vanHier, wisHier, wisHierAls, type Stuk } from './hier.ts'
import type { maakMelder } from './meld.ts'
import { standaardVan, waardenIn, waardenVan, zelfde, zetVerborgen, zetWaarden } from './velden.ts'

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
  /** The pages that are gone of which this one has the text. */
  genomen: ReadonlySet<string>
  isBezig: boolean
  isWeg: boolean
  mislukt: number
  sinds: number
  straks: number
  hier: number
  /** When what waited here was read; until then nothing is sent. */
  gelezen: Promise<unknown>
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

/** Keeps what the server does not have in this browser, each field in its own place; false when that is impossible. */
export async function zetHier(werk: Schrijven): Promise<boolean> {
  const { formulier, hierGezet } = werk
  const vuil = vuilVan(werk)
  // Typed, and taken back before it was sent.
  const schoon = [...hierGezet].filter(naam => !vuil.includes(naam))
  for (const naam of schoon) hierGezet.delete(naam)
  for (const naam of vuil) hierGezet.add(naam)
  const bewaard = vuil.map(naam => bewaarHier(plekVan(formulier, naam), stukVan(werk, naam)))
  await wisVelden(werk, schoon)
  return (await Promise.all(bewaard)).every(isHier => isHier)
}

/** The button takes the form along: what is typed from here on is another text. Returns what undoes it, for a button that led nowhere. */
export function laatGaan(werk: Schrijven): () => void {
  const { formulier, schrijver, beurt } = werk
  const inhoud = new FormData(formulier)
  const eerder = new Map(werk.bekend)
  void zetHier(werk)
  const plekken = namenVan(formulier).map(naam => ({
    plek: plekVan(formulier, naam),
    merk: merkVan(waardenIn(inhoud, naam)),
  }))
  meldGestuurd({ schrijver, beurt, plekken })
  for (const naam of vuilVan(werk)) werk.bekend.set(naam, waardenIn(inhoud, naam))
  werk.hierGezet.clear()
  werk.beurt += 1
  return () => {
    werk.bekend = eerder
    werk.isWeg = false
  }
}

const keuzeplek = 'vb-gekozen'

/** What waits of this field is let go of by the page that answers the choice, and not before: the line may be dead. */
export const laatKiezen = ({ formulier }: Schrijven, naam: string): void =>
  sessionStorage.setItem(keuzeplek, plekVan(formulier, naam))

async function volgKeuze(formulier: HTMLFormElement): Promise<void> {
  const plek = sessionStorage.getItem(keuzeplek)
  const isAntwoord = document.documentElement.hasAttribute('data-gepost')
  sessionStorage.removeItem(keuzeplek)
  if (plek !== null && isAntwoord && plekkenVan(formulier).includes(plek)) await wisHier(plek)
}

/** Milliseconds that a page that goes away gets to let go. */
const wachtOpAnder = 500

/** Writes under this number from now on, as long as this page lives; false when another page does. */
export const neemNummer = (schrijver: string): Promise<boolean> =>
  new Promise(klaar => {
    const voorAltijd = () => {
      klaar(true)
      return new Promise(() => undefined)
    }
    const hoelang = { signal: AbortSignal.timeout(wachtOpAnder) }
    navigator.locks.request(`vb ${schrijver}`, hoelang, voorAltijd).catch(() => klaar(false))
  })

function stukVan({ formulier, schrijver, beurt, botsend }: Schrijven, naam: string): Stuk {
  // Who sees two texts has not chosen by typing on: put back later, it still differs from the other.
  const basis = botsend.has(naam) ? 0 : Number(waardenVan(formulier, `basis:${naam}`)[0] ?? 0)
  return {
    ...vanHier(),
    ...(formulier.hasAttribute('data-vragen') && {
      pagina: `${padVan(formulier)}?vraag=${encodeURIComponent(naam)}`,
    }),
    velden: { [naam]: waardenVan(formulier, naam) },
    versie: { basis: { [naam]: basis }, schrijver, beurt },
  }
}

/** What this page put here of these fields need not wait any more; what another tab put in its place stays. */
export const wisVelden = (werk: Schrijven, namen: readonly string[]) =>
  Promise.all(
    namen.map(naam =>
      wisHierAls(plekVan(werk.formulier, naam), ({ velden, versie: { schrijver = '' } = {} }) => {
        const isVanHier = schrijver === werk.schrijver || werk.genomen.has(schrijver)
        const isDaar = zelfde(velden[naam] ?? [], werk.bekend.get(naam) ?? [])
        return isVanHier && (isDaar || !vuilVan(werk).includes(naam))
      }),
    ),
  )

type Velden = Record<string, string[]>
type Gewacht = { naam: string; waarden: string[]; versie: NonNullable<Stuk['versie']> }

/**
 * Puts back what stayed behind here when the browser ended, but not where somebody typed since; by field what was put back and what was not.
 * What another page that is still there did not send yet is its own.
 */
export async function haalTerug(
  werk: Schrijven,
): Promise<{ terug: Velden; anders: Velden; isElders: boolean }> {
  const { formulier, bekend } = werk
  await volgKeuze(formulier)
  const alles = await leesWachtend(formulier)
  const vrij = await neemNummers(werk, alles)
  werk.genomen = vrij
  const gewacht = alles.filter(({ versie }) => vrij.has(versie.schrijver))
  const isZelfde = ({ naam, waarden }: Gewacht) => zelfde(waarden, waardenVan(formulier, naam))
  const isGetypt = ({ naam }: Gewacht) =>
    !zelfde(waardenVan(formulier, naam), standaardVan(formulier, naam))
  const anders = gewacht.filter(een => !isZelfde(een))
  const terug = anders.filter(een => !isGetypt(een))
  const blijft = anders.filter(isGetypt)
  // What was refused stands in the form again, and nowhere else; what was typed again, or put there by a choice, is not sent yet.
  const isBinnen = (een: Gewacht) => isZelfde(een) && !isGetypt(een) && bekend.has(een.naam)
  if (!formulier.hasAttribute('data-geweigerd'))
    await wisVelden(
      werk,
      gewacht.filter(isBinnen).map(({ naam }) => naam),
    )
  for (const een of terug) zetWaarden(formulier, een.naam, een.waarden)
  // The browser itself puts a text back as well, on a page that came with a later version.
  const hersteld = gewacht.filter(een => isZelfde(een) && isGetypt(een))
  for (const een of [...terug, ...hersteld]) zetVersieTerug(werk, een)
  zetBeurt(werk)
  const isElders = gewacht.length < alles.length
  return { terug: perVeld(terug), anders: perVeld(blijft), isElders }
}

/** The pages that wrote this and are there no more: this one may go on under their number. */
async function neemNummers(
  { schrijver: ik }: Schrijven,
  gewacht: readonly Gewacht[],
): Promise<ReadonlySet<string>> {
  const schrijvers = [...new Set(gewacht.map(({ versie }) => versie.schrijver))]
  const genomen = await Promise.all(
    schrijvers.map(async een => (een === ik || (await neemNummer(een)) ? [een] : [])),
  )
  return new Set(genomen.flat())
}

async function leesWachtend(formulier: HTMLFormElement): Promise<Gewacht[]> {
  const gelezen = namenVan(formulier).map(async naam => {
    const stuk = await leesHier(plekVan(formulier, naam))
    return stuk?.versie ? [{ naam, waarden: stuk.velden[naam] ?? [], versie: stuk.versie }] : []
  })
  return (await Promise.all(gelezen)).flat()
}

/** It was written on that version, by that page; what that one sent already went under its own number. */
function zetVersieTerug(werk: Schrijven, { naam, versie }: Gewacht): void {
  const { schrijver, beurt, basis } = versie
  zetVerborgen(werk.formulier, `basis:${naam}`, String(basis[naam] ?? 0))
  if (werk.beurt === 0) Object.assign(werk, { schrijver, beurt })
}

const perVeld = (gewacht: readonly Gewacht[]): Velden =>
  Object.fromEntries(gewacht.map(({ naam, waarden }) => [naam, waarden]))
