import { z } from 'zod'
import type { VerklaringFormat } from '#toetsingskader/typen.ts'
import type { Ctx } from '#acties/ctx.ts'
import { laadDossier, type GeladenDossier, type Werk } from '#acties/dossier/laadDossier.ts'
import { dagenVan } from '#acties/pe/activiteit.ts'
import { onderdeelVan } from '#acties/reflectie/bijeenkomst.ts'
import { formatVanBijeenkomst } from '#acties/ondertekening/format.ts'
import { idVeld } from '#acties/velden.ts'
import {
  feitenVanActiviteit,
  feitenVanBijeenkomst,
  gegevensVan,
  zegeltekst,
  type Ingevuld,
} from '#domein/ondertekening/verklaring.ts'
import { leesPortfolioVan, type Portfolio } from '#vragen/portfolio.ts'
import type { Verklaring } from '#vragen/portfolio/stukken.ts'

/** What a statement is about: an activity, a meeting, or your work as a job coach (A1). */
export const bijVeld = z.discriminatedUnion('soort', [
  z.object({ soort: z.enum(['activiteit', 'bijeenkomst']), id: idVeld }),
  z.object({ soort: z.literal('stuk'), id: z.literal('verklaring') }),
])

type Bij = z.infer<typeof bijVeld>

export type Onderwerp = {
  bij: { activiteit: string | null; bijeenkomst: string | null }
  format: VerklaringFormat
  feiten: Parameters<typeof gegevensVan>[2]
  /** As it is now; null when it was not begun. */
  verklaring: Verklaring | null
  werk: Werk
}

export type GeladenOnderwerp = GeladenDossier & { onderwerp: Onderwerp }

/** The subject of a statement in this dossier, locked; null when it is not there, not yours or has no format. */
export async function laadOnderwerp(
  ctx: Ctx,
  dossierId: string,
  bij: Bij,
): Promise<GeladenOnderwerp | null> {
  const dossier = await laadDossier(ctx, dossierId)
  if (!dossier) return null
  const onderwerp = vindOnderwerp(await leesPortfolioVan(ctx, dossier.rij), bij)
  return onderwerp && { ...dossier, onderwerp }
}

function vindOnderwerp(portfolio: Portfolio, { soort, id }: Bij): Onderwerp | null {
  if (soort === 'activiteit') return overActiviteit(portfolio, id)
  return soort === 'bijeenkomst' ? overBijeenkomst(portfolio, id) : overWerk(portfolio)
}

function overActiviteit({ activiteiten }: Portfolio, id: string): Onderwerp | null {
  const gevonden = activiteiten.find(({ activiteit }) => activiteit.id === id)
  if (!gevonden?.format) return null
  const { activiteit, format, verklaring } = gevonden
  return {
    bij: { activiteit: id, bijeenkomst: null },
    format,
    feiten: feitenVanActiviteit(activiteit),
    verklaring,
    werk: { onderdeel: 'B', dagen: dagenVan(activiteit) },
  }
}

function overBijeenkomst({ bijeenkomsten, kader }: Portfolio, id: string): Onderwerp | null {
  const gevonden = bijeenkomsten.find(({ bijeenkomst }) => bijeenkomst.id === id)
  const format = formatVanBijeenkomst(kader)
  if (!gevonden || !format) return null
  const { bijeenkomst, dient, verklaring } = gevonden
  return {
    bij: { activiteit: null, bijeenkomst: id },
    format,
    feiten: feitenVanBijeenkomst(bijeenkomst),
    verklaring,
    werk: { onderdeel: onderdeelVan(dient), dagen: [bijeenkomst.datum] },
  }
}

const overWerk = ({ a1: { format, verklaring } }: Portfolio): Onderwerp | null =>
  format && {
    bij: { activiteit: null, bijeenkomst: null },
    format,
    feiten: {},
    verklaring,
    werk: { onderdeel: 'A1', dagen: [] },
  }

/** Everything that a signer reads, sealed. */
export const zegel = (ctx: Ctx, { rij, onderwerp }: GeladenOnderwerp, ingevuld: Ingevuld): string =>
  ctx.hash(
    zegeltekst(
      onderwerp.format,
      gegevensVan(onderwerp.format, ingevuld, onderwerp.feiten),
      rij.persoon,
    ),
  )

/** Adds a statement and returns its id. */
export async function nieuweVerklaring(
  ctx: Ctx,
  geladen: GeladenOnderwerp,
  ingevuld: Ingevuld,
): Promise<string> {
  const id = ctx.toeval.id()
  await ctx.db
    .insertInto('verklaring')
    .values({
      id,
      persoon: geladen.rij.persoon,
      format: geladen.onderwerp.format.id,
      ...geladen.onderwerp.bij,
      gegevens: JSON.stringify(ingevuld),
      inhoud_hash: zegel(ctx, geladen, ingevuld),
      aangemaakt_op: ctx.klok.now(),
      bewaard_op: ctx.klok.now(),
    })
    .execute()
  return id
}
