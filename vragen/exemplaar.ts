import { Readable } from 'node:stream'
import type { Ctx } from '#acties/ctx.ts'
import { canoniek } from '#domein/portfolio/canoniek.ts'
import {
  alsIngetrokken,
  maakLeesexemplaar,
  naamVanExemplaar,
  type Leesexemplaar,
} from '#domein/portfolio/leesexemplaar.ts'
import type { Attachment, PrintJob } from '#infra/pdf/index.ts'
import { leesEerdereIndiening, type EerdereIndiening } from '#vragen/eerdereIndiening.ts'
import { leesBijlagen, leesStukken } from '#vragen/exemplaar/bijlagen.ts'

/** What is printed of a filing, and how the file is called that somebody keeps. */
export type Exemplaar = {
  naam: string
  /** Another one as soon as something else would be printed; asked without opening a file. */
  kenmerk: string
  /** How many files go into it. */
  bestanden: number
  /** Opens and checks every file: for the work itself. */
  maakOpdracht: () => Promise<PrintJob>
}

/** A filing to read; null when it is not there or not yours. Every word comes from what was frozen. */
export async function leesLeesexemplaar(
  ctx: Ctx,
  dossierId: string,
  nummer: number,
): Promise<Exemplaar | null> {
  const gelezen = await leesEerdereIndiening(ctx, dossierId, nummer)
  if (!gelezen) return null
  return {
    naam: naamVanExemplaar(gelezen.afschrift, 'lezen'),
    kenmerk: kenmerkVan(ctx, gelezen, []),
    bestanden: 0,
    maakOpdracht: async () => {
      onveranderd(ctx, gelezen)
      const data = exemplaarVan(gelezen)
      return { template: 'leesexemplaar', standard: 'ua-1', data, attachments: [] }
    },
  }
}

/** The same to keep, with the frozen data and the files inside. */
export async function leesArchiefexemplaar(
  ctx: Ctx,
  dossierId: string,
  nummer: number,
): Promise<Exemplaar | null> {
  const gelezen = await leesEerdereIndiening(ctx, dossierId, nummer)
  if (!gelezen) return null
  const stukken = await leesStukken(ctx, gelezen.indiening.id)
  return {
    naam: naamVanExemplaar(gelezen.afschrift, 'archief'),
    kenmerk: kenmerkVan(ctx, gelezen, stukken),
    bestanden: stukken.length + 1,
    maakOpdracht: () => maakArchief(ctx, gelezen),
  }
}

async function maakArchief(ctx: Ctx, gelezen: EerdereIndiening): Promise<PrintJob> {
  const { afschrift, tekst } = onveranderd(ctx, gelezen)
  const { bijlagen, nietBijgevoegd } = await leesBijlagen(ctx, gelezen.indiening.id, afschrift)
  return {
    template: 'leesexemplaar',
    standard: 'a-3a',
    data: { ...exemplaarVan(gelezen), nietBijgevoegd },
    attachments: [bronVan(tekst), ...bijlagen],
  }
}

/** What was filed never changes; what may: that it was taken back, and which files this reader may read. */
const kenmerkVan = (
  ctx: Ctx,
  { indiening: { hash, ingetrokkenOp } }: EerdereIndiening,
  stukken: readonly string[],
): string => ctx.hash(JSON.stringify([hash, ingetrokkenOp, stukken]))

/** The hash is what the whole document promises, so it is reckoned again before anything is printed. */
function onveranderd(ctx: Ctx, { afschrift, indiening }: EerdereIndiening) {
  const tekst = canoniek(afschrift)
  const { hash } = indiening
  if (ctx.hash(tekst) !== hash) throw new Error(`indiening ${indiening.id} past niet bij haar hash`)
  return { afschrift, tekst }
}

/** What was taken back says so first, and on every page. */
const exemplaarVan = ({ afschrift, indiening }: EerdereIndiening): Leesexemplaar => {
  const exemplaar = maakLeesexemplaar(afschrift, indiening.hash)
  return indiening.ingetrokkenOp ? alsIngetrokken(exemplaar, indiening.ingetrokkenOp) : exemplaar
}

const bronVan = (tekst: string): Attachment => ({
  name: 'afschrift.json',
  mime: 'application/json',
  description: 'Het afschrift als gegevens; de SHA-256 hiervan is de controlecode.',
  relationship: 'source',
  open: () => Promise.resolve(Readable.from([Buffer.from(tekst)])),
})
