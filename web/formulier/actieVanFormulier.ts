import type { ReactElement } from 'react'
import { eldersGewijzigd, type Resultaat, type Weigering } from '#domein/weigering.ts'
import type { Formulier } from '#toetsingskader/typen.ts'
import { naar, toon } from '../antwoord.ts'
import { toonFout } from '../fouten.tsx'
import type { C } from '../omgeving.ts'
import { beideIn, nogAnders } from './anders.ts'
import { ruweInvoer } from './invoer.ts'
import type { Ingevuld, Stand } from './stand.ts'

type Opdracht<T> = {
  velden: Formulier
  /** The act; it reads the text of the screen itself and refuses with the field. */
  doe: (invoer: Record<string, unknown>) => Promise<Resultaat<T>>
  /** Where to go when it is done; may set a cookie first. */
  klaar: (waarde: T) => string
  /** What is saved now: with it both texts can be put in one field, to make one of. */
  bewaard?: Ingevuld
  /** The page again, with what was typed and why it was refused. */
  opnieuw: (stand: Stand) => ReactElement | Promise<ReactElement>
}

/** From a sent form to an act: 303 to the next page, 422 with the reasons, 429 when it has to wait, 404 when it is not there or not yours. */
export async function actieVanFormulier<T>(
  c: C,
  ingevuld: Ingevuld,
  { velden, doe, klaar, bewaard, opnieuw }: Opdracht<T>,
): Promise<Response> {
  const samen = bewaard && zetSamen(velden, { ingevuld, bewaard })
  if (samen) return toon(c, await opnieuw(samen), samen.weigeringen.length > 0 ? 422 : 200)
  const uitkomst = await doe(ruweInvoer(velden, ingevuld))
  if (uitkomst.ok) return naar(c, klaar(uitkomst.waarde))
  const { weigeringen } = uitkomst
  if (isAfwezig(weigeringen)) return toonFout(c, 'niet-gevonden')
  const wacht = wachttijd(weigeringen)
  if (wacht > 0) c.header('Retry-After', String(wacht))
  return toon(c, await opnieuw({ ingevuld, weigeringen }), wacht > 0 ? 429 : 422)
}

type Teksten = { ingevuld: Ingevuld; bewaard: Ingevuld }

/** Both texts in the field that was pointed out, on the version of now; what else was overtaken is still said. Undefined when none was pointed out. */
function zetSamen(velden: Formulier, { ingevuld, bewaard }: Teksten): Stand | undefined {
  const naam = ingevuld['voegSamen']?.[0]
  if (naam === undefined) return undefined
  const { basis: _, ...rest } = ingevuld
  const samen = { ...rest, [naam]: [beideIn(naam, bewaard, ingevuld)] }
  const isAnders = nogAnders(velden, { bewaard, ingevuld: samen }).length > 0
  return { ingevuld: samen, weigeringen: isAnders ? [eldersGewijzigd] : [] }
}

const isAfwezig = (weigeringen: readonly Weigering[]) =>
  weigeringen.some(({ code }) => code === 'niet-gevonden')

const wachttijd = (weigeringen: readonly Weigering[]) =>
  Math.max(0, ...weigeringen.map(({ wachtSeconden = 0 }) => wachtSeconden))
