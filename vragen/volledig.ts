import { hoogstens } from '#vragen/bladzijde.ts'
import { sql } from 'kysely'
import type { Ctx } from '#acties/ctx.ts'
import { canoniek, type Gegeven } from '#domein/portfolio/canoniek.ts'
import { leesConcepten, type Concept, type Conceptbestand } from '#vragen/concepten.ts'
import { leesCv } from '#vragen/cv.ts'
import type { Portfolio } from '#vragen/portfolio.ts'
import { leesAntwoordwaarde } from '#vragen/portfolio/antwoorden.ts'
import {
  bestandenIn,
  elkEenKeer,
  exportIds,
  exportwaarde,
  portfolioZonderAntwoorden,
  vergelijk,
} from '#vragen/volledig/portfolio.ts'
import { bestandenBij, exportConcepten } from '#vragen/volledig/concepten.ts'
import { exportCv, leesTekstversies } from '#vragen/volledig/cv.ts'
import { veiligeNaam } from '#vragen/volledig/paden.ts'
import { leesVerloop } from '#vragen/volledig/verloop.ts'
import { formaat, type VolledigAntwoord, type Zipbestand } from '#vragen/volledig/vorm.ts'
import { zicht } from '#vragen/zicht.ts'

/** Where the files of this portfolio and of these drafts stand in its export; those of the drafts last. */
export const zipbestanden = (
  portfolio: Portfolio,
  concepten: readonly Concept[],
): (Zipbestand & Pick<Conceptbestand, 'scan'>)[] =>
  elkEenKeer([...bestandenIn(portfolio), ...bestandenBij(concepten)]).map(
    ({ naam, sha256, grootte, mime, scan }, plek) => ({
      pad: `bestanden/${veiligeNaam(naam, plek + 1)}`,
      sha256,
      bytes: grootte,
      mime,
      scan,
    }),
  )

/**
 * `volledig.json` piece by piece: everything that a holder has in this dossier, in the canonical form of RFC 8785, so that the same
 * contents are the same bytes. The texts with all their versions come from the database as they are asked for.
 */
export async function* schrijfVolledig(ctx: Ctx, portfolio: Portfolio): AsyncGenerator<string> {
  const ids = exportIds(portfolio)
  const { activiteiten, ...rest } = portfolioZonderAntwoorden(portfolio, ids)
  const { cv } = await leesCv(ctx, portfolio.rij.persoon)
  const versies = await leesTekstversies(ctx, portfolio.rij.persoon)
  const eigen = exportCv(cv, { ids, werkzaam: portfolio.a1.verklaring?.id }, versies)
  const concepten = await leesConcepten(ctx)
  const klaargelegd = exportConcepten(concepten)
  const eerste = {
    bestanden: zipbestanden(portfolio, concepten).map(({ scan: _scan, ...bestand }) => bestand),
    formaat,
    herkomst: herkomstVan(portfolio, { ...omgekeerd(ids), ...eigen.ids, ...klaargelegd.ids }),
  }
  yield `{${ledenVan(alsGegeven(eerste))},"portfolio":{`
  yield `${ledenVan(alsGegeven({ activiteiten }))},"antwoorden":[`
  let komma = ''
  for await (const antwoord of leesTeksten(ctx, portfolio, ids)) {
    yield komma + canoniek(antwoord)
    komma = ','
  }
  const { cvFormulier } = eigen
  yield `],${ledenVan(alsGegeven({ ...rest, concepten: klaargelegd.concepten, cvFormulier }))}},`
  yield `${ledenVan(alsGegeven({ verloop: await leesVerloop(ctx, portfolio, concepten) }))}}`
}

/** The members of an object without its brackets. */
const ledenVan = (gegeven: Gegeven): string => canoniek(gegeven).slice(1, -1)

/** Rows and dates as the plain JSON that they become. */
const alsGegeven = (waarde: unknown): Gegeven => {
  const kaal: Gegeven = JSON.parse(JSON.stringify(waarde))
  return kaal
}

const omgekeerd = (ids: ReadonlyMap<string, string>): Record<string, string> =>
  Object.fromEntries([...ids].map(([hier, daar]) => [daar, hier]))

/** `ids` are those that the things have here, by those in the export. */
function herkomstVan({ rij, kader }: Portfolio, ids: Readonly<Record<string, string>>) {
  const { nummer, geldigVan, geldigTot } = rij
  return {
    dossier: rij.id,
    kader: kader.id,
    keurmerk: rij.keurmerk,
    traject: rij.traject,
    status: rij.status,
    geopendOp: rij.geopend_op.toISOString(),
    certificaat: { nummer, geldigVan, geldigTot },
    vorigeIndiening: rij.vorige_indiening,
    houder: { naam: rij.naam, email: rij.email, nolocnummer: rij.nolocnummer },
    ids,
  }
}

/** So many versions at a time: a text of years is long, and memory stays what it is. */
const perKeer = 200

async function* leesTeksten(
  ctx: Ctx,
  { rij, antwoorden }: Portfolio,
  ids: ReadonlyMap<string, string>,
): AsyncGenerator<VolledigAntwoord> {
  const eerder = leesEerdere(ctx, rij.id)
  let volgende = await eerder.next()
  const velden = Object.entries(antwoorden).toSorted(([een], [ander]) => vergelijk(een, ander))
  for (const [veld, { waarde: ruw, opgeslagenOp }] of velden) {
    const eerdere: VolledigAntwoord['eerdere'] = []
    while (!volgende.done && volgende.value.veld <= veld) {
      const { waarde, opgeslagen_op: op } = volgende.value
      const tekst = exportwaarde(veld, leesAntwoordwaarde(waarde), ids)
      if (tekst !== null) eerdere.push({ waarde: tekst, bewaardOp: op.toISOString() })
      volgende = await eerder.next()
    }
    const waarde = exportwaarde(veld, ruw, ids)
    if (waarde !== null) yield { veld, waarde, bewaardOp: opgeslagenOp.toISOString(), eerdere }
  }
}

/** Every earlier version, by field and then from the first one on; sorted as the letters of a field are. */
async function* leesEerdere(ctx: Ctx, dossier: string) {
  let na = { veld: '', versie: 0 }
  for (;;) {
    const rijen = await zicht(ctx)
      .antwoordVersies()
      .where('dossier', '=', dossier)
      .where(sql<boolean>`(veld collate "C", versie) > (${na.veld}, ${na.versie}::int)`)
      .select(['veld', 'versie', 'waarde', 'opgeslagen_op'])
      .orderBy(sql`veld collate "C"`)
      .orderBy('versie')
      .limit(hoogstens(perKeer))
      .execute()
    yield* rijen
    const laatste = rijen.at(-1)
    if (!laatste || rijen.length < perKeer) return
    na = laatste
  }
}
