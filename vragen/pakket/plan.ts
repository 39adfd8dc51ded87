import type { Kader } from '#toetsingskader/typen.ts'
import type { Ctx } from '#acties/ctx.ts'
import type { Cv } from '#domein/cv/cv.ts'
import type { Dossier } from '#domein/dossier/dossier.ts'
import { leesDossier } from '#domein/dossierbestand/lees.ts'
import { canoniek, type Gegeven } from '#domein/portfolio/canoniek.ts'
import { maakInleesplan, type Inleesplan } from '#domein/portfolio/inleesplan.ts'
import { antwoordverschillen, type Leegveld } from '#vragen/pakket/antwoorden.ts'
import { cvplanVan, type Cvplan } from '#vragen/pakket/cv.ts'
import { erbijIn, type Erbij } from '#vragen/pakket/erbij.ts'
import { jaarblikkenIn, type Jaartekst } from '#vragen/pakket/jaarblikken.ts'
import type { Pakket, Pakketfout } from '#vragen/pakket/open.ts'
import type { Portfolio } from '#vragen/portfolio.ts'

/** What reading a zip in would do: as with a dossier file, and which files, statements and signatures come along. */
export type Pakketplan = {
  plan: Inleesplan
  erbij: readonly Erbij[]
  jaarblikken: readonly Jaartekst[]
  cv: Cvplan
  /** Fields that get the versions that the file knows, since there is nothing here yet; without text only their row. */
  leeg: readonly Leegveld[]
  kader: Kader
  kenmerk: string
}

const meesteDingen = 500

/** What is here: the portfolio and the CV that its holder keeps. */
type Hier = { portfolio: Portfolio; cv: Cv }

/** Changes nothing. The mark is of exactly this file and this portfolio. */
export function planPakket(
  ctx: Ctx,
  { portfolio, cv }: Hier,
  pakket: Pakket,
): Pakketplan | { fouten: readonly Pakketfout[] } {
  const { volledig } = pakket
  const gelezen = leesDossier(alsDossiertekst(portfolio.kader, pakket), ctx.klok.today())
  if ('fouten' in gelezen)
    return { fouten: gelezen.fouten.map(een => ({ ...een, pad: `portfolio.${een.pad}` })) }
  const { activiteiten, bijeenkomsten } = gelezen.dossier
  if (activiteiten.length + bijeenkomsten.length > meesteDingen) return { fouten: [teVeel] }
  const nu = metAlleBijeenkomsten(portfolio)
  const plan = maakInleesplan(nu, gelezen.dossier, portfolio.kader)
  const antwoorden = antwoordverschillen(portfolio, volledig, plan.bijeenkomsten.bekend)
  if ('fouten' in antwoorden) return antwoorden
  const { erbij, opmerkingen } = erbijIn(portfolio, pakket, plan)
  const eigenCv = cvplanVan(cv, volledig)
  const jaarblikken = jaarblikkenIn(portfolio, volledig, ctx.klok.today())
  const mee = { erbij, jaren: jaarblikken.teksten, cv: eigenCv.cv }
  return {
    plan: {
      ...plan,
      antwoorden: antwoorden.anders,
      opmerkingen: [...opmerkingen, ...eigenCv.opmerkingen],
    },
    erbij,
    jaarblikken: jaarblikken.teksten,
    cv: eigenCv.cv,
    leeg: [...antwoorden.leeg, ...jaarblikken.leeg],
    kader: portfolio.kader,
    kenmerk: kenmerkVan(ctx, { volledig: volledig.portfolio, nu, ...mee }),
  }
}

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
      ({ id, bewijs: _bewijs, verklaring: _verklaring, verwachtBewijs, ...feiten }) => ({
        ...feiten,
        id: daar(id),
        bewijs: verwachtBewijs,
      }),
    ),
    bijeenkomsten: portfolio.bijeenkomsten.map(
      ({ id, bewijs: _bewijs, verklaring: _verklaring, dient: _dient, ...feiten }) => ({
        ...feiten,
        id: daar(id),
        ondertekend: false,
      }),
    ),
    onderdelen: {},
  })
}
