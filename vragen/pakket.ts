import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { Ctx } from '#acties/ctx.ts'
import { schrijfDossier } from '#domein/dossierbestand/schrijf.ts'
import type { Packed } from '#infra/zip/index.ts'
import { leesConcepten } from '#vragen/concepten.ts'
import type { Portfolio } from '#vragen/portfolio.ts'
import { leesEerdereBestanden } from '#vragen/volledig/eerder.ts'
import { schrijfVolledig, zipbestanden } from '#vragen/volledig.ts'
import { leesmij } from '#vragen/volledig/leesmij.ts'
import type { Manifest } from '#vragen/volledig/vorm.ts'

/** A file that a skin adds: the portfolio to read. Null when it could not be made. */
export type Leesblad = { pad: string; maak: () => Promise<Readable | null> }

/**
 * Everything that a holder has in this dossier as one zip, made while it is read: one file after the other, and last the manifest with
 * the SHA-256 of each. A file that is not there any more, or is damaged or infected, is named in the manifest and is no reason to have nothing.
 */
export function pakUitvoer(
  ctx: Ctx,
  portfolio: Portfolio,
  bladen: readonly Leesblad[],
): { naam: string; inhoud: Readable } {
  const nummer = portfolio.rij.nummer.replaceAll(/[^A-Za-z0-9-]+/g, '-')
  return {
    naam: `portfolio-${nummer}-${ctx.klok.today()}.zip`,
    inhoud: ctx.zip.pack(delen({ ctx, portfolio, bladen }), ctx.klok.now()),
  }
}

type Pakket = { ctx: Ctx; portfolio: Portfolio; bladen: readonly Leesblad[] }

async function* delen({ ctx, portfolio, bladen }: Pakket): AsyncGenerator<Packed> {
  const manifest: Manifest = { formaat: 'vakbewijs-manifest/1', bestanden: [], ontbreekt: [] }
  const teksten: [string, Readable][] = [
    ['LEESMIJ.txt', Readable.from([leesmij])],
    ['dossier.json', Readable.from([schrijfDossier(portfolio.inhoud, portfolio.kader)])],
    ['volledig.json', Readable.from(schrijfVolledig(ctx, portfolio))],
  ]
  for (const [pad, inhoud] of teksten) yield* geteld(manifest, { pad, inhoud, comprimeer: true })
  for (const { pad, maak } of bladen) {
    const inhoud = await maak()
    if (inhoud) yield* geteld(manifest, { pad, inhoud, comprimeer: true })
    else manifest.ontbreekt.push({ pad, reden: 'kon niet gemaakt worden' })
  }
  yield* originelen({ ctx, portfolio, bladen }, manifest)
  const tekst = `${JSON.stringify(manifest, null, 2)}\n`
  yield { name: 'manifest.json', content: Readable.from([Buffer.from(tekst)]), compress: true }
}

/** As they came in; they do not get smaller. */
async function* originelen({ ctx, portfolio }: Pakket, manifest: Manifest): AsyncGenerator<Packed> {
  const { persoon } = portfolio.rij
  const concepten = await leesConcepten(ctx)
  const nu = zipbestanden(portfolio, concepten)
  for (const een of [...nu, ...(await leesEerdereBestanden(ctx, portfolio, concepten))]) {
    const { pad, sha256, scan } = een
    const gevonden =
      scan === 'besmet' ? { state: 'infected' as const } : await ctx.opslag.get(persoon, sha256)
    if (gevonden.state === 'ok')
      yield* geteld(manifest, { pad, inhoud: gevonden.content, comprimeer: false })
    else manifest.ontbreekt.push({ pad, reden: redenen[gevonden.state] })
  }
}

const redenen = {
  missing: 'wordt niet meer bewaard',
  damaged: 'is beschadigd',
  infected: 'bevat een virus',
} as const

type Deel = { pad: string; inhoud: Readable; comprimeer: boolean }

/** Counts and hashes what goes by; the line is written when all of it went. */
async function* geteld(manifest: Manifest, deel: Deel): AsyncGenerator<Packed> {
  const hash = createHash('sha256')
  let bytes = 0
  async function* langs() {
    for await (const stuk of deel.inhoud) {
      const buffer = Buffer.from(stuk)
      hash.update(buffer)
      bytes += buffer.length
      yield buffer
    }
  }
  const content = Readable.from(langs(), { objectMode: false })
  yield { name: deel.pad, content, compress: deel.comprimeer }
  manifest.bestanden.push({ pad: deel.pad, sha256: hash.digest('hex'), bytes })
}
