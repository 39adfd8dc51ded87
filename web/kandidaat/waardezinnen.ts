import { keurInvoer } from '#acties/pe/keurInvoer.ts'
import { toonGetal } from '#domein/getal.ts'
import { puntenVooraf } from '#domein/pe/vooraf.ts'
import { redenen } from '#domein/portfolio/reden.ts'
import type { Resultaat } from '#domein/weigering.ts'
import type { ActiviteitSoort, Grens } from '#toetsingskader/typen.ts'
import { toonDatum } from '#lib/datum.ts'
import type { Stand } from '#vragen/stand.ts'
import { metClausule } from '../delen/metClausule.ts'
import type { C } from '../omgeving.ts'
import { punten } from './punten.ts'

export type Vooraf = ReturnType<typeof puntenVooraf>

/** An activity as it stands in a form: what was typed, and which one it is when it was there before. */
type Getypt = { opgave: Record<string, unknown>; id: string }

/** What it is worth beside the rest of the portfolio, or what is still missing; nothing is saved. */
export function waardeVan(stand: Stand, { opgave, id }: Getypt): Resultaat<Vooraf> {
  const { kader, inhoud } = stand.portfolio
  const gekeurd = keurInvoer(opgave, kader)
  if (!gekeurd.ok) return gekeurd
  const omgeving = { periode: stand.gepland.peilperiode, kader }
  return { ok: true, waarde: puntenVooraf({ ...gekeurd.waarde, id }, inhoud, omgeving) }
}

/** Its points and its category with the clause, why not all of them count, and what the total becomes. */
export const waardezinnen = (vooraf: Vooraf, soort: ActiviteitSoort): [string, ...string[]] => {
  const { berekend, telt } = vooraf
  const waard = `Dit is ${punten(berekend)} waard in categorie ${soort.categorie}.`
  return [
    metClausule(waard, soort.bron.clausule),
    ...redenzin(vooraf, soort),
    ...(telt > 0 ? totaalzinnen(vooraf) : []),
  ]
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

/** The same for the page that asks while somebody types. A title says nothing about points, so it may come last. */
export function waardeAlsJson(
  c: C,
  stand: Stand,
  { soort, ...getypt }: Getypt & { soort: ActiviteitSoort },
): Response {
  const titel = String(getypt.opgave['titel'] ?? '').trim() || soort.naam
  const waarde = waardeVan(stand, { ...getypt, opgave: { ...getypt.opgave, titel } })
  if (waarde.ok)
    return c.json({ soort: 'waarde', tekst: waardezinnen(waarde.waarde, soort).join(' ') })
  const [eerste] = waarde.weigeringen
  return c.json({ soort: 'onaf', tekst: `${eerste?.tekst ?? ''} Dan zie je hier wat het telt.` })
}
