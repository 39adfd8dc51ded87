import { sql } from 'kysely'
import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import type { Ctx } from '#acties/ctx.ts'
import { bijDossier, laadDossier, type GeladenDossier } from '#acties/dossier/laadDossier.ts'
import { eindigBijIndienen } from '#acties/mentor/beeindig.ts'
import { idVeld } from '#acties/velden.ts'
import { bezwarenTegen, statusNaHandeling } from '#domein/dossier/levensloop.ts'
import type { Afschrift } from '#domein/portfolio/afschrift.ts'
import { canoniek } from '#domein/portfolio/canoniek.ts'
import type { Weigering } from '#domein/weigering.ts'
import { toonDatum } from '#lib/datum.ts'
import { veranderdSindsGelezen } from '#vragen/gelezen.ts'
import { bereidVoor, type Voorbereiding } from '#vragen/indienen.ts'
import { leesPortfolioVan } from '#vragen/portfolio.ts'
import { staandeIn } from '#vragen/zaak.ts'

type TeIndienen = GeladenDossier & Voorbereiding

/**
 * Files the portfolio: what is in it is frozen as text with a hash and judged on the day of filing. Incomplete is allowed with one
 * sentence per tekort. What changed since it was read on the page before is refused, with its parts named, until it was read again. The number of the filing makes a second click the same filing (inleiding, aannames 2, 30 en 32).
 */
export const dienIn = actie({
  naam: 'dienIn',
  wie: ['kandidaat'],
  invoer: z.object({
    dossierId: idVeld,
    nummer: z.coerce.number().int().min(1),
    toelichtingen: z.record(z.string(), z.string().max(2000)).default({}),
    /** What the holder read before the button, as `gelezenVan` made it. */
    gelezen: z.string().max(1000).optional(),
  }),
  laad: async (ctx, invoer) => {
    const dossier = await laadDossier(ctx, invoer.dossierId)
    if (!dossier) return null
    const portfolio = await leesPortfolioVan(ctx, dossier.rij)
    const voorbereiding = await bereidVoor(ctx, portfolio, invoer.toelichtingen)
    const al = staandeIn(voorbereiding.indieningen).find(({ nummer }) => nummer === invoer.nummer)
    return { ...dossier, ...voorbereiding, al }
  },
  bezwaren: ({ ctx, geladen, invoer }) => {
    if (geladen.al) return []
    const situatie = { zaak: geladen.zaak, actor: ctx.actor, vandaag: ctx.klok.today() }
    const bezwaren = bezwarenTegen('dienIn', situatie)
    if (bezwaren.some(({ code }) => code !== 'toelichting-ontbreekt')) return bezwaren
    if (invoer.nummer !== geladen.afschrift.indiening.nummer) return [...bezwaren, ingehaald]
    return [...veranderdSindsGelezen(ctx, geladen.afschrift, invoer.gelezen), ...bezwaren]
  },
  doe: async ({ ctx, geladen }) => {
    const { rij, zaak, afschrift, al } = geladen
    if (al) return gelukt({ indiening: al.id, nummer: al.nummer, hash: al.hash, alIngediend: true })
    const indiening = ctx.toeval.id()
    const hash = ctx.hash(canoniek(afschrift))
    const { nummer } = afschrift.indiening
    await bewaar(ctx, geladen, { id: indiening, hash })
    await ctx.db
      .updateTable('dossier')
      .set({ status: statusNaHandeling('dienIn', zaak) })
      .where('id', '=', rij.id)
      .execute()
    await eindigBijIndienen(ctx, geladen)
    await meld(ctx, geladen, hash)
    return gelukt({ indiening, nummer, hash, alIngediend: false })
  },
  gebeurtenis: ({ geladen, waarde: { nummer, hash, alIngediend } }) =>
    alIngediend
      ? null
      : {
          soort: 'ingediend',
          ...bijDossier(geladen),
          gegevens: {
            indiening: nummer,
            peildatum: geladen.afschrift.indiening.peildatum,
            hash,
            volledig: geladen.afschrift.uitslag.volledig,
            opTijd: geladen.afschrift.uitslag.opTijd,
            status: statusNaHandeling('dienIn', geladen.zaak),
          },
        },
})

const ingehaald: Weigering = {
  code: 'al-anders-ingediend',
  tekst:
    'Er is intussen iets veranderd aan je indieningen. Bekijk je portfolio en probeer opnieuw.',
}

/** The filing itself and the files that go along. */
async function bewaar(
  ctx: Ctx,
  { rij, kader, afschrift, vraag }: TeIndienen,
  { id, hash }: { id: string; hash: string },
): Promise<void> {
  await ctx.db
    .insertInto('indiening')
    .values({
      id,
      dossier: rij.id,
      persoon: rij.persoon,
      nummer: afschrift.indiening.nummer,
      aanvulling: vraag,
      peildatum: afschrift.indiening.peildatum,
      kader: kader.id,
      afschrift: JSON.stringify(afschrift),
      hash,
      ingediend_op: ctx.klok.now(),
    })
    .execute()
  const bestanden = bestandenIn(afschrift)
  if (bestanden.length === 0) return
  await sql`insert into indiening_bestand (indiening, bestand, persoon)
    select ${id}, bestand.id, bestand.persoon from bestand
    where bestand.persoon = ${rij.persoon} and bestand.sha256 = any(${bestanden})`.execute(ctx.db)
}

const bestandenIn = ({ onderdelen }: Afschrift): string[] =>
  onderdelen.flatMap(({ delen }) =>
    delen.flatMap(({ bestanden }) => bestanden.map(({ sha256 }) => sha256)),
  )

async function meld(ctx: Ctx, { rij, afschrift, vraag }: TeIndienen, hash: string): Promise<void> {
  const { nummer, peildatum } = afschrift.indiening
  await ctx.post.write(ctx.db, {
    template: 'ingediend',
    to: { persoon: rij.persoon, email: rij.email },
    data: {
      naam: rij.naam,
      nummer,
      isAanvulling: vraag !== null,
      peildatum: toonDatum(peildatum),
      hash,
      link: `${ctx.adres}/dossiers/${rij.id}/indieningen/${nummer}`,
    },
  })
}
