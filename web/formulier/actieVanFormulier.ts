import type { ReactElement } from 'react'
import type { Resultaat, Weigering } from '#domein/weigering.ts'
import type { Formulier } from '#toetsingskader/typen.ts'
import { naar, toon } from '../antwoord.ts'
import { toonFout } from '../fouten.tsx'
import type { C } from '../omgeving.ts'
import type { Opslag } from './basis.ts'
import { bewaarSamen, gekozen } from './bewaarSamen.ts'
import { ruweInvoer } from './invoer.ts'
import { metMeegekomen } from './metMeegekomen.ts'
import { isIngehaald, type Ingevuld, type Stand } from './stand.ts'

type Opdracht<T> = {
  velden: Formulier
  /** The act; it reads the text of the screen itself and refuses with the field. */
  doe: (invoer: Record<string, unknown>) => Promise<Resultaat<T>>
  /** Where to go when it is done; may set a cookie first. */
  klaar: (waarde: T) => string
  /** The page again, with what was typed and why it was refused. */
  opnieuw: (stand: Stand) => ReactElement | Promise<ReactElement>
}

/** From a sent form to an act: 303 to the next page, 422 with the reasons, 429 when it has to wait, 404 when it is not there or not yours. */
export async function actieVanFormulier<T>(
  c: C,
  ingevuld: Ingevuld,
  { velden, doe, klaar, opnieuw }: Opdracht<T>,
): Promise<Response> {
  const uitkomst = await doe(ruweInvoer(velden, ingevuld))
  if (uitkomst.ok) return naar(c, klaar(uitkomst.waarde))
  const { weigeringen } = uitkomst
  return toonGeweigerd(c, weigeringen, () => opnieuw({ ingevuld, weigeringen }))
}

type Wijziging<G, T> = {
  /** What is changed, as it stands there; `lees` reads it anew. */
  gevonden: G
  lees: () => Promise<G | null>
  opslag: (gevonden: G) => Opslag
  /** The act, on this version of what is changed. */
  doe: (invoer: Record<string, unknown>, basis: number) => Promise<Resultaat<T>>
  klaar: (waarde: T) => string
  /** Where this form is opened: there it stands with what came from elsewhere. */
  hier: string
  opnieuw: (gevonden: G, stand: Stand) => ReactElement | Promise<ReactElement>
}

/** The same for a form over something that may be changed elsewhere meanwhile: what nobody touched here stays as it is there, and only what was changed on both sides is to be chosen about (U-5). */
export async function wijzigMetFormulier<G, T>(
  c: C,
  ingevuld: Ingevuld,
  wijziging: Wijziging<G, T>,
): Promise<Response> {
  const { gevonden, lees, opslag, doe, klaar, hier, opnieuw } = wijziging
  const keuze = gekozen(ingevuld, opslag(gevonden))
  if (keuze) return toon(c, await opnieuw(gevonden, keuze), isIngehaald(keuze) ? 422 : 200)
  const { velden } = opslag(gevonden)
  const na = await bewaarSamen({
    ingevuld,
    gevonden,
    lees,
    opslag,
    doe: (samen, versie) => doe(ruweInvoer(velden, samen), versie),
  })
  const { uitkomst, meegekomen } = na
  if (uitkomst.ok)
    return naar(c, meegekomen.length > 0 ? metMeegekomen(hier, meegekomen) : klaar(uitkomst.waarde))
  const { weigeringen } = uitkomst
  const stand = { ingevuld: na.ingevuld, weigeringen, meegekomen }
  return toonGeweigerd(c, weigeringen, () => opnieuw(na.gevonden, stand))
}

/** The page again with why it was refused; none when it is not there or not yours. */
async function toonGeweigerd(
  c: C,
  weigeringen: readonly Weigering[],
  opnieuw: () => ReactElement | Promise<ReactElement>,
): Promise<Response> {
  if (isAfwezig(weigeringen)) return toonFout(c, 'niet-gevonden')
  const wacht = wachttijd(weigeringen)
  if (wacht > 0) c.header('Retry-After', String(wacht))
  return toon(c, await opnieuw(), wacht > 0 ? 429 : 422)
}

const isAfwezig = (weigeringen: readonly Weigering[]) =>
  weigeringen.some(({ code }) => code === 'niet-gevonden')

const wachttijd = (weigeringen: readonly Weigering[]) =>
  Math.max(0, ...weigeringen.map(({ wachtSeconden = 0 }) => wachtSeconden))
