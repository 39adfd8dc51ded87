import { toonGetal } from '#domein/getal.ts'
import { maandenNodig } from '#domein/pe/punten.ts'
import { redenen } from '#domein/portfolio/reden.ts'
import type { ActiviteitSoort, Grens } from '#toetsingskader/typen.ts'
import { toonDatum } from '#lib/datum.ts'
import { metClausule } from '../delen/metClausule.ts'
import { punten } from './punten.ts'
import type { Vooraf } from './waarde.ts'

/** Its points and its category with the clause, why not all of them count, and what the total becomes. */
export const waardezinnen = (vooraf: Vooraf, soort: ActiviteitSoort): [string, ...string[]] => {
  const { berekend, telt } = vooraf
  const waard = `Dit is ${punten(berekend)} waard in categorie ${soort.categorie}${nulreden(vooraf, soort)}.`
  return [
    metClausule(waard, soort.bron.clausule),
    ...redenzin(vooraf, soort),
    ...(telt > 0 ? totaalzinnen(vooraf) : []),
  ]
}

/** Why the formula comes to nothing, where nothing was taken off: too few full months. */
function nulreden({ berekend, reden, periode }: Vooraf, soort: ActiviteitSoort): string {
  if (berekend > 0 || reden) return ''
  const maanden = maandenNodig(soort)
  if (maanden === null) return ''
  const nodig = maanden === 1 ? 'één volle maand' : `${maanden} volle maanden`
  return `, omdat we tot en met ${toonDatum(periode.tot)} nog geen ${nodig} tellen`
}

/** Why it counts for less, with the days it has to be in. */
function redenzin({ reden, telt, periode: { van, tot } }: Vooraf, soort: ActiviteitSoort) {
  if (!reden) return []
  const waarbinnen = reden.endsWith('buiten-peilperiode')
    ? ` Die loopt van ${toonDatum(van)} tot en met ${toonDatum(tot)}.`
    : ''
  const hoeveel = telt === 0 ? 'telt niets' : `${telt === 1 ? 'telt' : 'tellen'} ${toonGetal(telt)}`
  return [metClausule(`${redenen[reden]}${waarbinnen}`, soort.bron.clausule), `Er ${hoeveel} mee.`]
}

/** What it adds, and the limit that takes some of it away. */
function totaalzinnen({ erbij, totaal, boven }: Vooraf): string[] {
  const wordt =
    erbij === 0
      ? `Je totaal blijft ${toonGetal(totaal)}.`
      : `Met bewijs erbij stijgt je totaal met ${toonGetal(erbij)}, naar ${toonGetal(totaal)}.`
  return boven ? [wordt, bovenzin(boven, erbij)] : [wordt]
}

/** A limit by the first words of its name: 'categorie 3'. */
function bovenzin({ naam, maximum = 0, bron }: Grens, erbij: number): string {
  const [waarvan = naam] = naam.toLowerCase().split(':')
  const wat = erbij === 0 ? 'Dit valt' : 'De rest valt'
  return metClausule(
    `${wat} boven het maximum van ${punten(maximum)} voor ${waarvan}.`,
    bron.clausule,
  )
}
