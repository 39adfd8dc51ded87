import type { Readable } from 'node:stream'
import type { Ctx } from '#acties/ctx.ts'
import type { Afschrift } from '#domein/portfolio/afschrift.ts'
import type { Attachment } from '#infra/pdf/index.ts'
import { zicht } from '#vragen/zicht.ts'

/** What one document can hold without asking too much of the machine. */
const hoogstensBytes = 150_000_000

type Bewaard = Awaited<ReturnType<typeof leesBewaard>>[number]
type Feit = { naam: string; sha256: string; bytes: number; bij: string }
type Bijlagen = { bijlagen: Attachment[]; nietBijgevoegd: string[] }

/** The files of a filing that the actor may read now and how they were found, without opening any. */
export async function leesStukken(ctx: Ctx, indiening: string): Promise<string[]> {
  const rijen = await leesBewaard(ctx, indiening)
  return rijen.map(({ sha256, scan }) => `${sha256} ${scan}`).toSorted()
}

/** The files of a filing as attachments, each once, in the order of the parts; and which are not among them, and why. */
export async function leesBijlagen(
  ctx: Ctx,
  indiening: string,
  afschrift: Afschrift,
): Promise<Bijlagen> {
  const bewaard = new Map((await leesBewaard(ctx, indiening)).map(rij => [rij.sha256, rij]))
  const bijlagen: Attachment[] = []
  const nietBijgevoegd: string[] = []
  let ruimte = hoogstensBytes
  for (const feit of feitenIn(afschrift)) {
    const rij = bewaard.get(feit.sha256)
    const waarom = feit.bytes > ruimte ? 'past niet meer' : await bezwaar(ctx, rij)
    if (!rij || waarom) {
      nietBijgevoegd.push(`${feit.naam}: ${zinnen[waarom ?? 'weg']}`)
      continue
    }
    ruimte -= feit.bytes
    bijlagen.push(alsBijlage(ctx, { feit, rij, nummer: bijlagen.length + 1 }))
  }
  return { bijlagen, nietBijgevoegd }
}

const zinnen = {
  'past niet meer':
    'zit niet in dit document, omdat het te groot zou worden. Haal het op bij de indiening.',
  weg: 'zit niet in dit document, omdat het niet meer wordt bewaard.',
  kapot: 'zit niet in dit document, omdat het beschadigd is.',
  besmet: 'zit niet in dit document, omdat er een virus in is gevonden.',
} as const

const leesBewaard = (ctx: Ctx, indiening: string) =>
  zicht(ctx)
    .bestanden()
    .innerJoin('indiening_bestand as mee', 'mee.bestand', 'bestand.id')
    .where('mee.indiening', '=', indiening)
    .select(['bestand.persoon', 'bestand.sha256', 'bestand.mime', 'bestand.scan'])
    .execute()

function feitenIn({ onderdelen }: Afschrift): Feit[] {
  const alle = onderdelen.flatMap(({ id, delen }) =>
    delen.flatMap(({ kop, bestanden }) =>
      bestanden.map(bestand => ({ ...bestand, bij: `${id}, ${kop}` })),
    ),
  )
  return [...new Map(alle.toReversed().map(feit => [feit.sha256, feit])).values()].toReversed()
}

async function bezwaar(ctx: Ctx, rij: Bewaard | undefined): Promise<keyof typeof zinnen | null> {
  if (!rij) return 'weg'
  if (rij.scan === 'besmet') return 'besmet'
  const gevonden = await ctx.opslag.get(rij.persoon, rij.sha256)
  if (gevonden.state !== 'ok') return gevonden.state === 'missing' ? 'weg' : 'kapot'
  gevonden.content.destroy()
  return null
}

function alsBijlage(
  ctx: Ctx,
  { feit, rij, nummer }: { feit: Feit; rij: Bewaard; nummer: number },
): Attachment {
  const { naam, bij } = feit
  return {
    name: `${String(nummer).padStart(3, '0')} ${naam.replaceAll(/[/\\]/g, '-')}`,
    mime: rij.mime,
    description: `Bij ${bij}`,
    relationship: 'supplement',
    open: () => openen(ctx, rij),
  }
}

async function openen(ctx: Ctx, { persoon, sha256 }: Bewaard): Promise<Readable> {
  const gevonden = await ctx.opslag.get(persoon, sha256)
  if (gevonden.state !== 'ok') throw new Error('een bestand van een indiening verdween')
  return gevonden.content
}
