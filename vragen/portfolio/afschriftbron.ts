import type { Ctx } from '#acties/ctx.ts'
import type { Afschriftbron, Verklaringfeit } from '#domein/portfolio/afschrift.ts'
import { oncePer } from '#lib/oncePer.ts'
import { leesDocumenten } from '#vragen/documenten.ts'
import { nietPrive, type Portfolio } from '#vragen/portfolio.ts'
import { isVerklaard, onderbouwingBij, profielBij } from '#vragen/portfolio/antwoorden.ts'
import { geldigeStukken, type Bewijsstuk, type Verklaring } from '#vragen/portfolio/stukken.ts'
import { zicht } from '#vragen/zicht.ts'

type Documentfeit = Afschriftbron['documenten'][number]
type Indiening = Pick<Afschriftbron, 'indiening' | 'toelichtingen'>

/** Everything that a copy of this portfolio freezes: text, statements with their signatures, files and the versions of the documents. */
export const leesAfschriftbron = async (
  ctx: Ctx,
  portfolio: Portfolio,
  indiening: Indiening,
): Promise<Afschriftbron> => ({
  ...inhoudVan(portfolio),
  ...indiening,
  documenten: await leesDocumentfeiten(ctx, portfolio),
})

/** What stands in the portfolio itself. */
const inhoudVan = oncePer((portfolio: Portfolio) => {
  const { rij, kader, inhoud } = portfolio
  const plekken = plekkenIn(portfolio)
  return {
    kader,
    houder: { naam: rij.naam, nummer: rij.nolocnummer },
    dossier: inhoud,
    ...profielPerVraag(portfolio),
    verklaringen: plekken.flatMap(({ bij, verklaring }) =>
      verklaring ? [alsFeit(bij, verklaring)] : [],
    ),
    bestanden: plekken.flatMap(({ bij, bewijsstukken, verklaring }) =>
      [...bewijsstukken, ...geldigeStukken(verklaring)].map(({ naam, sha256, grootte }) => ({
        naam,
        sha256,
        bytes: grootte,
        bij,
      })),
    ),
  }
})

type Plek = { bij: string; bewijsstukken: readonly Bewijsstuk[]; verklaring: Verklaring | null }

/** Each place in the portfolio that files and statements belong to. */
const plekkenIn = ({ activiteiten, bijeenkomsten, a1 }: Portfolio): Plek[] => [
  { bij: 'A1/cv', bewijsstukken: a1.cv, verklaring: null },
  { bij: 'A1/verklaring', bewijsstukken: [], verklaring: a1.verklaring },
  ...nietPrive(bijeenkomsten).map(({ bijeenkomst: { id }, dient, bewijsstukken, verklaring }) => ({
    bij: dient === 'A3.1' ? `bijeenkomst/${id}` : `activiteit/${id}`,
    bewijsstukken,
    verklaring,
  })),
  ...nietPrive(activiteiten).map(({ activiteit: { id }, bewijsstukken, verklaring }) => ({
    bij: `activiteit/${id}`,
    bewijsstukken,
    verklaring,
  })),
]

const alsFeit = (
  bij: string,
  { format, gegevens, handtekeningen }: Verklaring,
): Verklaringfeit => ({
  bij,
  format: format.id,
  gegevens,
  ondertekeningen: handtekeningen
    .filter(({ vervallen }) => vervallen === null)
    .map(({ wijze, hoedanigheid, naam, functie, op, inhoudHash }) => ({
      wijze,
      hoedanigheid,
      naam,
      functie,
      op,
      inhoudHash,
    })),
})

/** Which parts of the beroepsprofiel were chosen with each question, and why they fit. */
function profielPerVraag({
  kader,
  antwoorden,
}: Portfolio): Pick<Afschriftbron, 'beroepsprofiel' | 'onderbouwing'> {
  const vragen = kader.onderdelen.flatMap(({ id: onderdeel, ...deel }) =>
    deel.vorm === 'vragen'
      ? deel.beroepsprofiel.bijVragen.map(vraag => ({ onderdeel, vraag }))
      : [],
  )
  const perVraag = <T>(van: (plek: (typeof vragen)[number]) => T) =>
    Object.fromEntries(vragen.map(plek => [`${plek.onderdeel}/${plek.vraag}`, van(plek)]))
  return {
    beroepsprofiel: perVraag(({ onderdeel, vraag }) =>
      profielBij(antwoorden, `${onderdeel}/beroepsprofiel/${vraag}`),
    ),
    onderbouwing: perVraag(plek => onderbouwingBij(antwoorden, plek)),
  }
}

/** The versions that were declared in C; where nothing was declared, those that hold today. */
async function leesDocumentfeiten(
  ctx: Ctx,
  { rij, antwoorden }: Portfolio,
): Promise<Documentfeit[]> {
  const verklaard = Object.values(antwoorden).flatMap(({ waarde }) =>
    isVerklaard(waarde) && waarde.document ? [waarde.document] : [],
  )
  const genoemd =
    verklaard.length === 0
      ? []
      : await zicht(ctx)
          .documenten()
          .where('document.id', 'in', verklaard)
          .select(['soort', 'titel', 'versie', 'tekst'])
          .execute()
  const soorten = new Set(genoemd.map(({ soort }) => soort))
  const geldend = (await leesDocumenten(ctx, rij.keurmerk)).filter(een => !soorten.has(een.soort))
  return [...genoemd, ...geldend].map(({ soort, titel, versie, tekst }) => ({
    soort,
    titel,
    versie,
    sha256: ctx.hash(tekst),
  }))
}
