import type { Kader } from '#toetsingskader/typen.ts'
import type { Ctx } from '#acties/ctx.ts'
import type { Cv } from '#domein/cv/cv.ts'
import type { Bijeenkomst, Dossier } from '#domein/dossier/dossier.ts'
import { leesDossier } from '#domein/dossierbestand/lees.ts'
import { canoniek, type Gegeven } from '#domein/portfolio/canoniek.ts'
import { maakInleesplan, type Inleesplan } from '#domein/portfolio/inleesplan.ts'
import { toonDatum, type Datum } from '#lib/datum.ts'
import { leesConcepten, type Concept } from '#vragen/concepten.ts'
import { leesCv } from '#vragen/cv.ts'
import { antwoordverschillen, type Antwoorden, type Leegveld } from '#vragen/pakket/antwoorden.ts'
import { indiendagUit, watBlijft } from '#vragen/pakket/blijft.ts'
import { cvplanVan, type Cvplan } from '#vragen/pakket/cv.ts'
import { conceptenUit } from '#vragen/pakket/concepten.ts'
import { erbijIn, nietInZip, type Erbij } from '#vragen/pakket/erbij.ts'
import { jaarblikkenIn, type Jaartekst } from '#vragen/pakket/jaarblikken.ts'
import type { Pakket, Pakketfout } from '#vragen/pakket/open.ts'
import type { Portfolio } from '#vragen/portfolio.ts'
import { metVerval } from '#vragen/vervalt.ts'
import type { VolledigConcept } from '#vragen/volledig/vorm.ts'

/** What reading a zip in would do: as with a dossier file, and which files, statements and signatures come along. */
export type Pakketplan = {
  plan: Inleesplan
  erbij: readonly Erbij[]
  jaarblikken: readonly Jaartekst[]
  cv: Cvplan
  /** New here, in the order in which they were put ready. */
  concepten: readonly VolledigConcept[]
  /** The day of filing that would be planned; null when there is none in the file, or one here. */
  dag: Datum | null
  /** What the things of the file are called, by the ids that they have there. */
  namen: ReadonlyMap<string, string>
  /** Fields that get the versions that the file knows, since there is nothing here yet; without text only their row. */
  leeg: readonly Leegveld[]
  kader: Kader
  kenmerk: string
}

const meesteDingen = 500

/** What is here: the portfolio, and the CV and the drafts of its holder. */
type Hier = { portfolio: Portfolio; cv: Cv; concepten: readonly Concept[] }

export async function leesHier(ctx: Ctx, portfolio: Portfolio): Promise<Hier> {
  const { cv } = await leesCv(ctx, portfolio.rij.persoon)
  return { portfolio, cv, concepten: await leesConcepten(ctx) }
}

/** Changes nothing. The mark is of exactly this file and this portfolio. */
export function planPakket(
  ctx: Ctx,
  hier: Hier,
  pakket: Pakket,
): Pakketplan | { fouten: readonly Pakketfout[] } {
  const { portfolio } = hier
  const gelezen = leesDossier(alsDossiertekst(portfolio.kader, pakket), ctx.klok.today())
  if ('fouten' in gelezen)
    return { fouten: gelezen.fouten.map(een => ({ ...een, pad: `portfolio.${een.pad}` })) }
  const { activiteiten, bijeenkomsten } = gelezen.dossier
  if (activiteiten.length + bijeenkomsten.length > meesteDingen) return { fouten: [teVeel] }
  const plan = maakInleesplan(metAlleBijeenkomsten(portfolio), gelezen.dossier, portfolio.kader)
  const antwoorden = antwoordverschillen(portfolio, pakket.volledig, plan.bijeenkomsten.bekend)
  if ('fouten' in antwoorden) return antwoorden
  return metWatErbijKomt(ctx, hier, { pakket, plan, antwoorden, namen: namenIn(gelezen.dossier) })
}

type Vergeleken = {
  pakket: Pakket
  plan: Inleesplan
  antwoorden: Antwoorden
  namen: ReadonlyMap<string, string>
}

function metWatErbijKomt(
  ctx: Ctx,
  { portfolio, cv, concepten: klaargelegd }: Hier,
  { pakket, plan, antwoorden, namen }: Vergeleken,
): Pakketplan {
  const { volledig } = pakket
  const vandaag = ctx.klok.today()
  const { erbij, herkomst, opmerkingen } = erbijIn(portfolio, pakket, plan)
  const eigenCv = cvplanVan(cv, volledig)
  const bron = { portfolio, concepten: klaargelegd }
  const { concepten, opmerkingen: staatEr } = conceptenUit(bron, volledig, nietInZip(pakket))
  const jaarblikken = jaarblikkenIn(portfolio, volledig, vandaag)
  const { dag, zinnen } = indiendagUit(portfolio, volledig, vandaag)
  const nu = metAlleBijeenkomsten(portfolio)
  const mee = { erbij, jaarblikken: jaarblikken.teksten, cv: eigenCv.cv, concepten, dag }
  return {
    plan: {
      ...metVerval(plan, portfolio),
      antwoorden: antwoorden.anders,
      herkomst,
      opmerkingen: [
        ...opmerkingen,
        ...watBlijft(portfolio, volledig, { plan, namen }),
        ...eigenCv.opmerkingen,
        ...staatEr,
        ...jaarblikken.opmerkingen,
        ...zinnen,
      ],
    },
    ...mee,
    namen,
    leeg: [...antwoorden.leeg, ...jaarblikken.leeg],
    kader: portfolio.kader,
    kenmerk: kenmerkVan(ctx, { volledig: volledig.portfolio, nu, ...mee }),
  }
}

/** What the things of the file are called, by the ids that they have there. */
const namenIn = ({ activiteiten, bijeenkomsten }: Dossier): ReadonlyMap<string, string> =>
  new Map([
    ...activiteiten.map(({ id, titel }) => [id, `“${titel}”`] as const),
    ...bijeenkomsten.map(een => [een.id, bijeenkomstnaam(een)] as const),
  ])

const bijeenkomstnaam = ({ werkvorm, datum }: Bijeenkomst): string =>
  `${werkvorm} op ${toonDatum(datum)}`

/** Plain JSON of exactly this. */
function kenmerkVan(ctx: Ctx, inhoud: object): string {
  const gegeven: Gegeven = JSON.parse(JSON.stringify(inhoud))
  return ctx.hash(canoniek(gegeven))
}

const teVeel: Pakketfout = {
  pad: 'volledig.json',
  tekst: `is te groot om in één keer in te lezen; hoogstens ${meesteDingen} activiteiten en bijeenkomsten.`,
}

/** Meetings are compared as meetings, whatever they serve. */
const metAlleBijeenkomsten = ({ inhoud, activiteiten, bijeenkomsten }: Portfolio): Dossier => ({
  ...inhoud,
  activiteiten: activiteiten.map(({ activiteit }) => activiteit),
  bijeenkomsten: bijeenkomsten.map(({ bijeenkomst }) => bijeenkomst),
})

/** As a dossier file, so that the same reader says of each field what is wrong with it; ids are those of where it comes from. */
function alsDossiertekst({ keurmerk, traject }: Kader, { volledig }: Pakket): string {
  const { portfolio, herkomst } = volledig
  const daar = (id: string) => herkomst.ids[id] ?? id
  const { nummer, geldigVan, geldigTot } = herkomst.certificaat
  return JSON.stringify({
    formaat: 'jobcoach-dossier/1',
    keurmerk,
    traject,
    certificaat: { nummer, geldigVan, geldigTot },
    activiteiten: portfolio.activiteiten.map(
      ({
        id,
        bewijs: _bewijs,
        verklaring: _verklaring,
        prive: _prive,
        verwachtBewijs,
        ...feiten
      }) => ({
        ...feiten,
        id: daar(id),
        bewijs: verwachtBewijs,
      }),
    ),
    bijeenkomsten: portfolio.bijeenkomsten.map(
      ({
        id,
        bewijs: _bewijs,
        verklaring: _verklaring,
        dient: _dient,
        prive: _prive,
        ...feiten
      }) => ({
        ...feiten,
        id: daar(id),
        ondertekend: false,
      }),
    ),
    onderdelen: {},
  })
}
