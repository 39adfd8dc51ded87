import type { z } from 'zod'
import type { Ctx } from '#acties/ctx.ts'
import { schrijfGebeurtenis, type Feit } from '#acties/gebeurtenis.ts'
import { leesInvoer } from '#acties/invoer.ts'
import { isAlVerstuurd, rondKladAf } from '#acties/klad/rondKladAf.ts'
import { inTransactie } from '#acties/transactie.ts'
import { rollen, isRol, type Hoedanigheid } from '#domein/rollen.ts'
import type { Resultaat, Weigering } from '#domein/weigering.ts'

/** What an act knows when it changes something: who, what was asked, what it found (locked). */
export type Zaak<I, G> = { ctx: Ctx; invoer: I; geladen: G }

type Beschrijving<I, G, T> = {
  naam: string
  /** In which roles this can be done at all; checked before anything is read. */
  wie: readonly Hoedanigheid[]
  invoer: z.ZodType<I>
  /** It makes something new each time: of one form once, unless it is sent anew after that was said. */
  maaktNieuw?: boolean
  /** Reads what the act is about and locks its rows; null = not there or not yours. */
  laad: (ctx: Ctx, invoer: I) => Promise<G | null>
  /** Why it is not allowed now; empty = it is. */
  bezwaren?: (zaak: Zaak<I, G>) => readonly Weigering[] | Promise<readonly Weigering[]>
  /** Changes; a refusal that only shows here undoes everything. */
  doe: (zaak: Zaak<I, G>) => Promise<Resultaat<T>>
  /** The event; more where others follow from it, as a signature that lapses. Null when nothing changed or an earlier event covers it. */
  gebeurtenis: (zaak: Zaak<I, G> & { waarde: T }) => Feiten | Promise<Feiten>
}

type Feiten = Feit | readonly Feit[] | null

export type Actie<T> = {
  (ctx: Ctx, invoer: unknown): Promise<Resultaat<T>>
  readonly naam: string
  readonly invoer: z.ZodType
}

/** One act: role, parse, load with locks, objections, change, one event; from the load on in one transaction. */
export function actie<I, G, T>(beschrijving: Beschrijving<I, G, T>): Actie<T> {
  const { naam, invoer: schema } = beschrijving
  const voerUit = async (ctx: Ctx, ruw: unknown): Promise<Resultaat<T>> => {
    if (!beschrijving.wie.includes(ctx.actor.rol)) return geweigerd(verkeerdeRol(beschrijving.wie))
    const invoer = leesInvoer(schema, ruw)
    if (!invoer.ok) return invoer
    return inTransactie(ctx, tx => stappen(beschrijving, tx, invoer.waarde))
  }
  return Object.assign(voerUit, { naam, invoer: schema })
}

async function stappen<I, G, T>(
  beschrijving: Beschrijving<I, G, T>,
  ctx: Ctx,
  invoer: I,
): Promise<Resultaat<T>> {
  const { laad, doe, gebeurtenis } = beschrijving
  const geladen = await laad(ctx, invoer)
  if (geladen === null) return geweigerd(nietGevonden)
  const zaak = { ctx, invoer, geladen }
  const weigeringen = await alleBezwaren(beschrijving, zaak)
  if (weigeringen.length > 0) return geweigerd(...weigeringen)
  const uitkomst = await doe({ ...zaak, ctx: zonderKlad(ctx) })
  if (!uitkomst.ok) return uitkomst
  await rondKladAf(ctx)
  const feiten = await gebeurtenis({ ...zaak, waarde: uitkomst.waarde })
  for (const feit of [feiten ?? []].flat()) await schrijfGebeurtenis(ctx, feit)
  return uitkomst
}

async function alleBezwaren<I, G, T>(
  { maaktNieuw, bezwaren }: Beschrijving<I, G, T>,
  zaak: Zaak<I, G>,
): Promise<readonly Weigering[]> {
  if (maaktNieuw && (await isAlVerstuurd(zaak.ctx))) return [alVerstuurd]
  return (await bezwaren?.(zaak)) ?? []
}

/** The acts that this one is made of do not finish the form that it came from. */
function zonderKlad(ctx: Ctx): Ctx {
  const { klad: _, ...binnen } = ctx
  return binnen
}

/** The refusal for what is not there and for what is not yours alike; a page answers 404. */
export const nietGevonden: Weigering = {
  code: 'niet-gevonden',
  tekst: 'Dit bestaat niet, of je hebt er geen toegang toe.',
}

const alVerstuurd: Weigering = {
  code: 'al-verstuurd',
  tekst:
    'Dit formulier is al verstuurd, misschien in een ander venster of op een ander apparaat. Kijk of het er al staat. Moet het er nog een keer bij, druk dan weer op de knop.',
}

function verkeerdeRol(wie: readonly Hoedanigheid[]): Weigering {
  const namen = wie.filter(isRol).map(rol => rollen[rol].naam.toLowerCase())
  const tekst =
    namen.length > 0 ? `Dit kan alleen als ${namen.join(' of ')}.` : 'Dit kan hier niet.'
  return { code: 'verkeerde-rol', tekst }
}

export const gelukt = <T>(waarde: T): Resultaat<T> => ({ ok: true, waarde })

export const geweigerd = (...weigeringen: Weigering[]): Resultaat<never> => ({
  ok: false,
  weigeringen,
})
