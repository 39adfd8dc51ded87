import { geadresseerde } from '#acties/behandeling/post.ts'
import type { Ctx } from '#acties/ctx.ts'
import { voegPeriodeToe } from '#acties/houder/periode.ts'
import { certificaatnummer, nieuwePeriode } from '#domein/certificaat/certificaat.ts'
import type { Periode } from '#domein/uitslag.ts'
import { jaarVan, toonDatum, type Datum } from '#lib/datum.ts'
import type { Behandeling } from '#vragen/behandeling.ts'

type Uitgegeven = { certificaat: string; nummer: string; van: Datum; tot: Datum }

/**
 * Gives out the certificate that follows from a decision: it begins where the settings say, mostly the day after the old one ends. The
 * old one keeps its periods and is replaced from the day on which the new one begins (aanname 22).
 */
export async function geefCertificaatUit(
  ctx: Ctx,
  behandeling: Behandeling,
  besluit: string,
): Promise<Uitgegeven> {
  const { rij, instellingen, indieningen } = behandeling
  const beslotenOp = ctx.klok.today()
  const ingediendOp = indieningen[0]?.ingediendDag ?? beslotenOp
  const dagen = { oudeEinddatum: rij.geldigTot, ingediendOp, beslotenOp }
  const periode = nieuwePeriode(dagen, instellingen)
  const nummer = await volgendNummer(ctx, behandeling, jaarVan(beslotenOp))
  const certificaat = ctx.toeval.id()
  const controlecode = ctx.toeval.code(8) + ctx.toeval.code(8)
  const { naam, plaats } = await opschrift(ctx, rij.persoon)
  await ctx.db
    .insertInto('certificaat')
    .values({
      id: certificaat,
      persoon: rij.persoon,
      keurmerk: rij.keurmerk,
      organisatie: rij.organisatie,
      nummer,
      naam_op_certificaat: naam,
      plaats,
      controlecode,
      vervangt: rij.certificaat,
      besluit,
      vastgelegd_op: ctx.klok.now(),
    })
    .execute()
  await voegPeriodeToe(ctx, certificaat, periode)
  await vervangOude(ctx, rij.certificaat, periode.van)
  await meld(ctx, behandeling, { nummer, controlecode, ...periode })
  return { certificaat, nummer, ...periode }
}

/** What the certificate of this decision says. */
export async function leesUitgegeven(ctx: Ctx, besluit: string): Promise<Uitgegeven> {
  const { tot, ...rij } = await ctx.db
    .selectFrom('certificaat')
    .innerJoin('certificaat_periode as periode', 'periode.certificaat', 'certificaat.id')
    .where('certificaat.besluit', '=', besluit)
    .where('periode.soort', '=', 'geldig')
    .select(['certificaat.id as certificaat', 'certificaat.nummer', 'periode.van', 'periode.tot'])
    .orderBy('periode.vastgelegd_op')
    .executeTakeFirstOrThrow()
  return { ...rij, tot: tot ?? rij.van }
}

/** The next free number of this year; the row of the series stays locked until the certificate is there. */
async function volgendNummer(ctx: Ctx, { kader }: Behandeling, jaar: number): Promise<string> {
  const { keurmerk } = kader
  for (;;) {
    const { laatste } = await ctx.db
      .insertInto('certificaat_reeks')
      .values({ keurmerk, jaar, laatste: 1 })
      .onConflict(al =>
        al
          .columns(['keurmerk', 'jaar'])
          .doUpdateSet(eb => ({ laatste: eb('certificaat_reeks.laatste', '+', 1) })),
      )
      .returning('laatste')
      .executeTakeFirstOrThrow()
    const nummer = certificaatnummer(keurmerk, jaar, laatste)
    const bezet = await ctx.db
      .selectFrom('certificaat')
      .where('keurmerk', '=', keurmerk)
      .where(eb => eb(eb.fn('lower', ['nummer']), '=', nummer.toLowerCase()))
      .select('id')
      .executeTakeFirst()
    if (!bezet) return nummer
  }
}

/** Name and place as they go on the certificate, from now on frozen there. */
const opschrift = (ctx: Ctx, persoon: string) =>
  ctx.db
    .selectFrom('persoon')
    .where('id', '=', persoon)
    .select(eb => eb.fn.coalesce('naam_op_certificaat', 'naam').as('naam'))
    .select('plaats')
    .executeTakeFirstOrThrow()

const vervangOude = async (ctx: Ctx, certificaat: string | null, van: Datum): Promise<void> => {
  if (certificaat === null) return
  await ctx.db
    .insertInto('certificaat_periode')
    .values({
      id: ctx.toeval.id(),
      certificaat,
      soort: 'vervangen',
      van,
      tot: null,
      vastgelegd_op: ctx.klok.now(),
    })
    .execute()
}

type Nieuw = Periode & { nummer: string; controlecode: string }

async function meld(
  ctx: Ctx,
  { rij }: Behandeling,
  { nummer, controlecode, van, tot }: Nieuw,
): Promise<void> {
  const { naam, to } = await geadresseerde(ctx, rij.persoon)
  await ctx.post.write(ctx.db, {
    template: 'certificaat',
    to,
    data: {
      naam,
      keurmerk: rij.keurmerknaam,
      nummer,
      van: toonDatum(van),
      tot: toonDatum(tot),
      link: `${ctx.adres}/certificaten/${controlecode}`,
    },
  })
}
