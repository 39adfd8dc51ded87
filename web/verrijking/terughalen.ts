import { isGepost } from './aangenomen.ts'
import { laterDan } from './aangekomen.ts'
import { leesOnder, neemNummer, padVanPlek, schrijverVanPlek, wisHier, type Stuk } from './hier.ts'
import {
  basisVan,
  namenVan,
  neemVorige,
  padVanVeld,
  veldpaden,
  wisNagelaten,
  zetBeurt,
  zetHier,
  type Nagelaten,
  type Schrijven,
} from './schrijven.ts'
import { standaardVan, waardenVan, zelfde, zetVerborgen, zetWaarden } from './velden.ts'

type Velden = Record<string, string[]>
type Gewacht = Omit<Nagelaten, 'isInVak'> & { versie: NonNullable<Stuk['versie']> }

/**
 * Puts back what stayed behind here when the browser ended, but not where somebody typed since; by field what was put back and what was not.
 * Of several that typed in one field the latest is put back. What another page that is still there did not send yet is its own.
 */
export async function haalTerug(
  werk: Schrijven,
): Promise<{ terug: Velden; anders: Velden; isElders: boolean }> {
  const { formulier, bekend } = werk
  await wisGekozen(formulier)
  const alles = (await leesWachtend(formulier)).filter(isVoor(werk))
  const gewacht = await vanWieWegIs(alles)
  const isZelfde = ({ naam, waarden }: Gewacht) => zelfde(waarden, waardenVan(formulier, naam))
  const isGetypt = ({ naam }: Gewacht) =>
    !zelfde(waardenVan(formulier, naam), standaardVan(formulier, naam))
  const isGeweigerd = formulier.hasAttribute('data-geweigerd')
  // What was refused stands in the form again, and nowhere else; what was typed again, or put there by a choice, is not sent yet.
  const binnen = gewacht.filter(
    een => !isGeweigerd && isZelfde(een) && !isGetypt(een) && bekend.has(een.naam),
  )
  for (const { plek } of binnen) void wisHier(plek)
  const over = gewacht.filter(een => !binnen.includes(een))
  // The browser itself puts a text back as well, on a page that came with a later version.
  const hersteld = over.filter(een => isZelfde(een) && isGetypt(een))
  const anders = eenPerVeld(over.filter(een => !isZelfde(een)))
  const terug = anders.filter(een => !isGetypt(een))
  for (const een of terug) zetWaarden(formulier, een.naam, een.waarden)
  for (const een of [...terug, ...hersteld]) zetVersieTerug(formulier, een)
  werk.nagelaten = over.map(een => ({ ...een, isInVak: isZelfde(een) }))
  neemNummerOver(werk, [...terug, ...hersteld, ...(isGeweigerd ? over.filter(isZelfde) : [])])
  zetBeurt(werk)
  if (await zetHier(werk)) wisNagelaten(werk, [...werk.hierGezet])
  const blijft = anders.filter(een => !terug.includes(een))
  const isElders = gewacht.length < alles.length
  return { terug: perVeld(terug), anders: perVeld(blijft), isElders }
}

/** Of what was chosen about, nothing waits any more. */
async function wisGekozen(formulier: HTMLFormElement): Promise<void> {
  const plek = neemVorige()?.gekozen ?? null
  const isHier = plek !== null && veldpaden(formulier).includes(padVanPlek(plek))
  if (isGepost && isHier) await wisHier(plek)
}

/** An answer goes on with what it answers; whatever else waits is for who opens the page. */
const isVoor =
  (werk: Schrijven) =>
  ({ versie: { schrijver } }: Gewacht): boolean =>
    isGepost ? schrijver === neemVorige()?.schrijver : schrijver !== werk.schrijver

/** What was left by pages that are there no more: from now on it is of this one. */
async function vanWieWegIs(gewacht: readonly Gewacht[]): Promise<Gewacht[]> {
  const schrijvers = [...new Set(gewacht.map(({ versie }) => versie.schrijver))]
  const genomen = await Promise.all(
    schrijvers.map(async een => ((await neemNummer(een)) ? [een] : [])),
  )
  const vrij = new Set(genomen.flat())
  return gewacht.filter(({ versie }) => vrij.has(versie.schrijver))
}

async function leesWachtend(formulier: HTMLFormElement): Promise<Gewacht[]> {
  const gelezen = namenVan(formulier).map(async naam => {
    const plek = padVanVeld(formulier, naam)
    const stukken = await leesOnder(plek)
    const wachtend = stukken.flatMap(een =>
      een.stuk.versie
        ? [{ naam, plek: een.plek, waarden: een.stuk.velden[naam] ?? [], versie: een.stuk.versie }]
        : [],
    )
    return [...wachtend, ...(await kwijtgeraakt(formulier, naam))]
  })
  return (await Promise.all(gelezen)).flat()
}

/** What the server had and, set back to an earlier copy, has no more; an answer may well stand on an earlier version. */
async function kwijtgeraakt(formulier: HTMLFormElement, naam: string): Promise<Gewacht[]> {
  const basis = basisVan(formulier, naam)
  const plek = padVanVeld(formulier, naam)
  const waarden = await laterDan(basis, plek)
  const versie = { basis: { [naam]: basis }, schrijver: crypto.randomUUID(), beurt: 0 }
  return waarden ? [{ naam, plek, waarden, versie }] : []
}

/** It was written on that version. */
const zetVersieTerug = (formulier: HTMLFormElement, { naam, versie }: Gewacht): void =>
  zetVerborgen(formulier, `basis:${naam}`, String(versie.basis[naam] ?? 0))

/**
 * Goes on under the number of the page that wrote this, so that what that one sent already is no work of somebody else; not when
 * something else of it waits that may not be written over.
 */
function neemNummerOver(werk: Schrijven, inVak: readonly Gewacht[]): void {
  const [eerste] = inVak
  if (!eerste || werk.beurt > 0 || werk.hierGezet.size > 0) return
  const { schrijver, beurt } = eerste.versie
  const isVan = ({ plek }: Nagelaten) => schrijverVanPlek(plek) === schrijver
  if (werk.nagelaten.some(een => isVan(een) && !een.isInVak)) return
  werk.nagelaten = werk.nagelaten.filter(een => !isVan(een))
  Object.assign(werk, { schrijver, beurt: beurt + 1 })
}

/** The latest of each field. */
const eenPerVeld = (gewacht: readonly Gewacht[]): Gewacht[] => [
  ...new Map(gewacht.toReversed().map(een => [een.naam, een])).values(),
]

const perVeld = (gewacht: readonly Gewacht[]): Velden =>
  Object.fromEntries(gewacht.map(({ naam, waarden }) => [naam, waarden]))
