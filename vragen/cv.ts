import type { Ctx } from '#acties/ctx.ts'
import { cvinhoud, maakCvblad, type Cvblad } from '#domein/cv/blad.ts'
import type { Cv, Cvregel } from '#domein/cv/cv.ts'
import { canoniek, type Gegeven } from '#domein/portfolio/canoniek.ts'
import type { PrintJob } from '#infra/pdf/index.ts'
import { lijstVan } from '#vragen/behandeling/rijen.ts'
import type { Portfolio } from '#vragen/portfolio.ts'
import type { Dossierrij } from '#vragen/portfolio/rijen.ts'
import { zicht } from '#vragen/zicht.ts'

/** The CV that this person keeps, and what its entries that were removed came from. */
export type Cvstaat = { cv: Cv; verwijderd: ReadonlySet<string> }

/** In one statement; a CV in which nothing stands yet when there is none, or it is not yours. */
export async function leesCv(ctx: Ctx, persoon: string): Promise<Cvstaat> {
  const { teksten, regels } = await ctx.db
    .selectNoFrom([
      lijstVan(
        zicht(ctx)
          .cvs()
          .where('cv.persoon', '=', persoon)
          .select(['profiel', 'doelgroepen', 'versie']),
      ).as('teksten'),
      lijstVan(
        zicht(ctx)
          .cvregels()
          .where('cv_regel.persoon', '=', persoon)
          .where(eb => eb.or([eb('verwijderd_op', 'is', null), eb('uit', 'is not', null)]))
          .select(['id', 'soort', 'titel', 'organisatie', 'van', 'tot', 'uren', 'tekst'])
          .select(['uit', 'versie', 'verwijderd_op'])
          .orderBy('aangemaakt_op')
          .orderBy('id'),
      ).as('regels'),
    ])
    .executeTakeFirstOrThrow()
  const weg = regels.filter(een => een.verwijderd_op !== null)
  return {
    cv: {
      ...(teksten[0] ?? { profiel: '', doelgroepen: '', versie: 0 }),
      regels: regels.filter(een => een.verwijderd_op === null).map(alsCvregel),
    },
    verwijderd: new Set(weg.flatMap(({ uit }) => uit ?? [])),
  }
}

type Rij = Cvregel & { verwijderd_op: unknown }

const alsCvregel = ({ verwijderd_op: _weg, ...regel }: Rij): Cvregel => regel

/** Over what stands in it; a PDF that was made of other contents is no longer of this CV. */
export const cvHashVan = (ctx: Ctx, cv: Cv, { naam }: Pick<Dossierrij, 'naam'>): string => {
  const inhoud: Gegeven = JSON.parse(JSON.stringify(cvinhoud(cv, naam)))
  return ctx.hash(canoniek(inhoud))
}

/** The CV as a reader sees it, as of today. */
export const cvbladVan = (ctx: Ctx, cv: Cv, { naam, nummer }: Dossierrij): Cvblad =>
  maakCvblad(cv, { naam, nummer, op: ctx.klok.today() })

/** The same to print, accessible (PDF/UA-1). */
export function drukCv(ctx: Ctx, cv: Cv, rij: Dossierrij): PrintJob {
  const [jaar, maand, dag] = ctx.klok.today().split('-').map(Number)
  const gedagtekend = { jaar, maand, dag }
  return {
    template: 'cv',
    standard: 'ua-1',
    data: { ...cvbladVan(ctx, cv, rij), gedagtekend },
    attachments: [],
  }
}

/** How the CV in the dossier stands to the form: made of what it says now, of what it said before, another file, or not there. */
export type Cvinzet = 'gelijk' | 'veranderd' | 'ander-bestand' | 'geen'

export function cvinzetVan({ a1 }: Pick<Portfolio, 'a1'>, hash: string): Cvinzet {
  const nieuwste = a1.cv.at(-1)
  if (!nieuwste) return 'geen'
  if (nieuwste.cvHash === null) return 'ander-bestand'
  return nieuwste.cvHash === hash ? 'gelijk' : 'veranderd'
}
