import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { ontvangenVeld } from '#acties/bestand/ontvangBestand.ts'
import { gebruikAlsBewijs, registreerBestand } from '#acties/bestand/registreer.ts'
import { bezwarenTegenWerk, bijDossier } from '#acties/dossier/laadDossier.ts'
import {
  bijVeld,
  laadOnderwerp,
  nieuweVerklaring,
  type GeladenOnderwerp,
} from '#acties/ondertekening/onderwerp.ts'
import { regelOfNiets } from '#acties/portfolio/velden.ts'
import { dagVeld, idVeld, regelVeld } from '#acties/velden.ts'
import { bezwarenTegenOndertekening } from '#domein/ondertekening/ondertekening.ts'
import { gegevensVan } from '#domein/ondertekening/verklaring.ts'
import type { Weigering } from '#domein/weigering.ts'
import { ondertekenaarsoorten } from '#vragen/portfolio/stukken.ts'

/**
 * Records that a statement was signed on paper: the signed copy, who signed, as what and when. For a meeting the statement of
 * the planningstool counts as the signed copy. Nobody signs for himself (A1, A3.1, B.4, B.6).
 */
export const ondertekenOpPapier = actie({
  naam: 'ondertekenOpPapier',
  wie: ['kandidaat'],
  invoer: z.object({
    dossierId: idVeld,
    bij: bijVeld,
    hoedanigheid: z.enum(ondertekenaarsoorten, { error: 'Kies wie er tekende.' }),
    naam: regelVeld('Vul de naam in van wie tekende.'),
    functie: regelOfNiets(200),
    op: dagVeld,
    bestand: ontvangenVeld,
  }),
  laad: (ctx, { dossierId, bij }) => laadOnderwerp(ctx, dossierId, bij),
  bezwaren: async ({ ctx, geladen, invoer }) => [
    ...(await bezwarenTegenWerk(ctx, geladen, geladen.onderwerp.werk)),
    ...bezwarenTegenOndertekening(
      teTekenen(geladen),
      { ...invoer, wijze: 'papier' },
      ctx.klok.today(),
    ),
    ...functieOntbreekt(invoer),
  ],
  doe: async ({ ctx, geladen, invoer }) => {
    const { persoon } = geladen.rij
    const geregistreerd = await registreerBestand(ctx, persoon, invoer.bestand)
    if (!geregistreerd.ok) return geregistreerd
    const bestand = geregistreerd.waarde
    const huidig = geladen.onderwerp.verklaring
    const verklaring = huidig?.id ?? (await nieuweVerklaring(ctx, geladen, {}))
    const bij = { verklaring }
    await gebruikAlsBewijs(ctx, { persoon, bestand, naam: invoer.bestand.naam, bij })
    const { inhoud_hash } = await ctx.db
      .selectFrom('verklaring')
      .where('id', '=', verklaring)
      .select('inhoud_hash')
      .executeTakeFirstOrThrow()
    const id = ctx.toeval.id()
    await ctx.db
      .insertInto('ondertekening')
      .values({
        id,
        verklaring,
        persoon,
        wijze: 'papier',
        hoedanigheid: invoer.hoedanigheid,
        naam: invoer.naam,
        functie: invoer.functie ?? null,
        getekend_dag: invoer.op,
        inhoud_hash,
        bestand,
        vastgelegd_op: ctx.klok.now(),
      })
      .execute()
    return gelukt({ ondertekening: id, verklaring, hash: inhoud_hash })
  },
  gebeurtenis: ({ geladen, invoer, waarde: { verklaring, hash } }) => ({
    soort: 'verklaring-ondertekend',
    ...bijDossier(geladen),
    gegevens: { verklaring, wijze: 'papier', hash, ondertekendOp: invoer.op },
  }),
})

const teTekenen = ({ rij, onderwerp }: GeladenOnderwerp) => ({
  format: onderwerp.format,
  gegevens: onderwerp.verklaring?.gegevens ?? gegevensVan(onderwerp.format, {}, onderwerp.feiten),
  houder: { naam: rij.naam, email: rij.email },
  ondertekeningen: (onderwerp.verklaring?.handtekeningen ?? []).filter(
    ({ vervallen }) => vervallen === null,
  ),
})

/** Who signs for an organisation says in which function. */
const zonderFunctie = new Set<string>(['houder', 'begeleider', 'mededeelnemer'])

const functieOntbreekt = (invoer: {
  hoedanigheid: string
  functie?: string | undefined
}): Weigering[] =>
  invoer.functie !== undefined || zonderFunctie.has(invoer.hoedanigheid)
    ? []
    : [
        {
          code: 'functie-ontbreekt',
          tekst: 'Vul de functie in van wie tekende, bijvoorbeeld teamleider.',
          veld: 'functie',
        },
      ]
