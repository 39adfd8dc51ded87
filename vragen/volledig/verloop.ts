import type { Ctx } from '#acties/ctx.ts'
import { gebeurteniszin } from '#domein/gebeurtenissen.ts'
import { noem } from '#vragen/geschiedenis/namen.ts'
import { wieVoor } from '#vragen/geschiedenis.ts'
import { leesCv } from '#vragen/cv.ts'
import type { Concept } from '#vragen/concepten.ts'
import { leesKladden } from '#vragen/kladden.ts'
import { leesMentoropmerkingen, leesMentorschappen } from '#vragen/mentor.ts'
import type { Portfolio } from '#vragen/portfolio.ts'
import { isVerklaard } from '#vragen/portfolio/antwoorden.ts'
import type { Verklaring } from '#vragen/portfolio/stukken.ts'
import {
  eerdereCvteksten,
  leesTekstversies,
  leesVerwijderdeCvregels,
  type Tekstversie,
} from '#vragen/volledig/cv.ts'
import { leesEerdereBestanden } from '#vragen/volledig/eerder.ts'
import { leesOntwikkeladviezen } from '#vragen/ontwikkeladviezen.ts'
import { zicht } from '#vragen/zicht.ts'

/** How it went here: what was declared, filed, decided and written down. It is told, and never read in again. */
export async function leesVerloop(ctx: Ctx, portfolio: Portfolio, concepten: readonly Concept[]) {
  const dossier = portfolio.rij.id
  const { persoon } = portfolio.rij
  const versies = await leesTekstversies(ctx, persoon)
  return {
    nietVerstuurd: await leesNietVerstuurd(ctx, dossier),
    mentoren: await leesMentorschappen(ctx, dossier),
    mentoropmerkingen: await leesMentoropmerkingen(ctx, dossier),
    verklaard: await leesVerklaard(ctx, portfolio),
    eerdereVerklaringteksten: verklaringtekstenIn(versies),
    eerdereCvteksten: eerdereCvteksten((await leesCv(ctx, persoon)).cv, versies),
    verwijderdeCvregels: await leesVerwijderdeCvregels(ctx, persoon),
    vervallenHandtekeningen: vervallenIn(portfolio),
    indieningen: await leesIngediend(ctx, dossier),
    bestanden: await leesEerdereBestanden(ctx, portfolio, concepten),
    besluiten: await leesBesluiten(ctx, dossier),
    ontwikkeladviezen: await leesOntwikkeladviezen(ctx, dossier),
    geschiedenis: await leesAlleGebeurtenissen(ctx, dossier),
  }
}

/** What was typed in the forms of this dossier, or put down for it, and never sent. */
async function leesNietVerstuurd(ctx: Ctx, dossier: string) {
  const hier = await leesKladden(ctx, `/dossiers/${dossier}/`)
  const snel = await leesKladden(ctx, '/toevoegen')
  return [...hier, ...snel].map(({ titel, velden, bewaardOp }) => ({
    titel,
    velden,
    bewaardOp: bewaardOp.toISOString(),
  }))
}

/** The sentences of C with the text that each speaks of. */
async function leesVerklaard(ctx: Ctx, { antwoorden }: Portfolio) {
  const gevonden = Object.entries(antwoorden).flatMap(([veld, { waarde, opgeslagenOp }]) =>
    isVerklaard(waarde) ? [{ veld, ...waarde, op: opgeslagenOp.toISOString() }] : [],
  )
  const ids = gevonden.flatMap(({ document }) => document ?? [])
  const documenten =
    ids.length === 0
      ? []
      : await zicht(ctx)
          .documenten()
          .where('document.id', 'in', ids)
          .select(['id', 'titel', 'versie'])
          .execute()
  const opId = new Map(documenten.map(({ id, titel, versie }) => [id, `${titel} (${versie})`]))
  return gevonden.map(een => ({ ...een, document: opId.get(een.document ?? '') ?? null }))
}

/** What stood before in the long texts of statements: a statement is sealed as a whole, so they are told and not brought back. */
const verklaringtekstenIn = (versies: readonly Tekstversie[]) =>
  versies.flatMap(({ veld, ...rest }) => {
    const [verklaring, naam] = veld.split('/')
    return naam === undefined ? [] : [{ verklaring, veld: naam, ...rest }]
  })

function vervallenIn({ activiteiten, bijeenkomsten, a1 }: Portfolio) {
  const verklaringen: Verklaring[] = [a1, ...bijeenkomsten, ...activiteiten].flatMap(
    ({ verklaring }) => verklaring ?? [],
  )
  return verklaringen.flatMap(verklaring =>
    verklaring.handtekeningen.flatMap(({ vervallen, hoedanigheid, naam, op }) =>
      vervallen
        ? [
            {
              format: verklaring.format.id,
              hoedanigheid,
              naam,
              op,
              vervallenOp: vervallen.op.toISOString(),
              reden: vervallen.reden,
            },
          ]
        : [],
    ),
  )
}

async function leesIngediend(ctx: Ctx, dossier: string) {
  const rijen = await zicht(ctx)
    .afschriften()
    .where('indiening.dossier', '=', dossier)
    .select(['nummer', 'peildatum', 'hash', 'afschrift', 'ingediend_op', 'ingetrokken_op'])
    .orderBy('nummer')
    .execute()
  return rijen.map(({ ingediend_op, ingetrokken_op, ...rest }) => ({
    ...rest,
    ingediendOp: ingediend_op.toISOString(),
    ingetrokkenOp: ingetrokken_op?.toISOString() ?? null,
  }))
}

async function leesBesluiten(ctx: Ctx, dossier: string) {
  const rijen = await zicht(ctx)
    .besluiten()
    .where('besluit.dossier', '=', dossier)
    .select(['uitkomst', 'motivering', 'besloten_op', 'bezwaar_tot'])
    .orderBy('besloten_op')
    .execute()
  return rijen.map(({ besloten_op, bezwaar_tot, ...rest }) => ({
    ...rest,
    beslotenOp: besloten_op.toISOString(),
    bezwaarTot: bezwaar_tot,
  }))
}

async function leesAlleGebeurtenissen(ctx: Ctx, dossier: string) {
  const rijen = await zicht(ctx)
    .gebeurtenissen()
    .where(eb => eb.or([eb('dossier', '=', dossier), eb('dossier', 'is', null)]))
    .select(['op', 'soort', 'actor', 'rol', 'gegevens'])
    .orderBy('volgnummer')
    .execute()
  const benoem = await noem(
    ctx,
    rijen.map(({ gegevens }) => gegevens),
  )
  return rijen.map(({ op, soort, gegevens, ...wie }) => ({
    op: op.toISOString(),
    soort,
    zin: gebeurteniszin(soort, gegevens, { wie: wieVoor(ctx, wie), benoem }),
  }))
}
