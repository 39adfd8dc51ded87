import { bewaarAntwoorden } from '#acties/portfolio/bewaarAntwoorden.ts'
import { isBotsing, type Botsing } from '#acties/portfolio/bewaarVeld.ts'
import type { Weigering } from '#domein/weigering.ts'
import { leesBeroepsprofiel, leesDocumenten } from '#vragen/documenten.ts'
import type { Stand } from '#vragen/stand.ts'
import { leesVorigDossier, type VorigDossier } from '#vragen/vorigDossier.ts'
import { naar, toon } from '../antwoord.ts'
import { toonFout } from '../fouten.tsx'
import { nieuw, type Ingevuld, type Stand as Vorm } from '../formulier/stand.ts'
import type { C } from '../omgeving.ts'
import type { Doe, Lees } from '../route.ts'
import { dichtOm } from './dicht.ts'
import { Onderdeeldicht } from './Onderdeeldicht.tsx'
import { Onderdeelpagina, type OnderdeelProps } from './Onderdeelpagina.tsx'
import * as velden from './onderdeelvelden.ts'
import { standUitPad } from './stand.ts'
import { Vrijgesteld } from './Vrijgesteld.tsx'

/** The writing page of A2, A3.2, A4 and C. */
export const onderdeel: Lees = async c => {
  const gevonden = await vind(c)
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  const { stand, deel, groepen, bewaard } = gevonden
  const { bezoek } = c.var
  if (stand.gepland.onderdelen[deel.id].status === 'vrijgesteld')
    return toon(c, <Vrijgesteld {...{ bezoek, stand, deel, groepen }} bewaard={bewaard.ingevuld} />)
  const bezwaren = dichtOm(c, stand, deel.id)
  if (bezwaren.length > 0) {
    const { ingevuld } = bewaard
    const alle = velden.alleVelden(groepen)
    return toon(
      c,
      <Onderdeeldicht {...{ bezoek, stand, deel, ingevuld, bezwaren }} velden={alle} />,
    )
  }
  return pagina(c, gevonden, { vorm: nieuw(bewaard.ingevuld), basis: bewaard.basis })
}

/** Saves what was written, half or whole; who was overtaken elsewhere sees both texts and chooses. */
export const bewaarOnderdeel: Doe = async (c, ingevuld) => {
  const gevonden = await vind(c)
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  const { stand, deel, bewaard } = gevonden
  const basis = basisUit(gevonden, ingevuld)
  const neem = ingevuld['neem']?.[0]
  if (neem !== undefined && neem in bewaard.ingevuld) {
    const anders = { ...ingevuld, [neem]: bewaard.ingevuld[neem] ?? [] }
    return pagina(c, gevonden, { vorm: nieuw(anders), basis })
  }
  const antwoorden = teBewaren(gevonden, ingevuld)
  const hier = `/dossiers/${stand.portfolio.rij.id}/onderdelen/${deel.id}`
  if (antwoorden.length === 0) return naar(c, hier)
  const dossierId = stand.portfolio.rij.id
  const uitkomst = await bewaarAntwoorden(c.var.ctx, { dossierId, onderdeel: deel.id, antwoorden })
  if (uitkomst.ok) return naar(c, hier)
  return botst(c, gevonden, { ingevuld, basis, weigeringen: uitkomst.weigeringen })
}

type Gevonden = {
  stand: Stand
  deel: velden.Schrijfdeel
  groepen: readonly velden.Groep[]
  bewaard: ReturnType<typeof velden.bewaardIn>
}

async function vind(c: C): Promise<Gevonden | null> {
  const stand = await standUitPad(c)
  const deel = stand?.portfolio.kader.onderdelen.find(({ id }) => id === c.req.param('onderdeel'))
  if (!stand || (deel?.vorm !== 'vragen' && deel?.vorm !== 'verklaring')) return null
  const groepen = velden.groepenVan(deel, stand.portfolio)
  const bewaard = velden.bewaardIn(deel, stand.portfolio, velden.alleVelden(groepen))
  return { stand, deel, groepen, bewaard }
}

const basisUit = ({ bewaard }: Gevonden, ingevuld: Ingevuld): Record<string, number> =>
  Object.fromEntries(
    Object.keys(bewaard.basis).map(naam => [naam, Number(ingevuld[`basis:${naam}`]?.[0] ?? 0)]),
  )

/** Every field that says something or said something before. */
const teBewaren = (gevonden: Gevonden, ingevuld: Ingevuld) => {
  const basis = basisUit(gevonden, ingevuld)
  const soorten = velden.alleVelden(gevonden.groepen)
  return Object.keys(basis)
    .filter(
      naam => (basis[naam] ?? 0) > 0 || (ingevuld[naam] ?? []).some(tekst => tekst.trim() !== ''),
    )
    .map(veld => ({
      veld,
      waarde:
        soorten[veld]?.soort === 'lijst' ? (ingevuld[veld] ?? []) : (ingevuld[veld]?.[0] ?? ''),
      basis: basis[veld] ?? 0,
    }))
}

type Poging = {
  ingevuld: Ingevuld
  basis: Readonly<Record<string, number>>
  weigeringen: readonly Weigering[]
}

function botst(c: C, gevonden: Gevonden, { ingevuld, basis, weigeringen }: Poging) {
  const botsingen = weigeringen.filter(isBotsing)
  const nieuweBasis = botsingen.map(({ veld = '', ander }: Botsing) => [veld, ander.versie])
  return pagina(c, gevonden, {
    vorm: { ingevuld, weigeringen },
    basis: { ...basis, ...Object.fromEntries(nieuweBasis) },
    anders: Object.fromEntries(botsingen.map(({ veld = '', ander }) => [veld, ander])),
    status: 422,
  })
}

type Inhoud = {
  vorm: Vorm
  basis: Readonly<Record<string, number>>
  anders?: OnderdeelProps['anders']
  status?: 200 | 422
}

async function pagina(c: C, gevonden: Gevonden, inhoud: Inhoud): Promise<Response> {
  const { stand, deel, groepen } = gevonden
  const { ctx, bezoek } = c.var
  const { keurmerk } = stand.portfolio.rij
  const formulier = velden.alleVelden(groepen)
  const heeftProfiel = Object.values(formulier).some(({ soort }) => soort === 'lijst')
  const profiel = heeftProfiel ? (await leesBeroepsprofiel(ctx, keurmerk)).onderdelen : []
  const documenten = deel.vorm === 'verklaring' ? await leesDocumenten(ctx, keurmerk) : []
  const genoemd =
    deel.vorm === 'verklaring' ? deel.verklaringen.map(({ document }) => document) : []
  const { vorm, basis, anders = {}, status = 200 } = inhoud
  const vorig = deel.id === 'A2' ? await leesVorigDossier(ctx, stand.portfolio.rij.id) : undefined
  return toon(
    c,
    <Onderdeelpagina
      {...{ bezoek, stand, deel, groepen, basis, anders, vorig }}
      vorm={metAdvies(vorm, vorig, basis)}
      invulhulp={velden.invulhulpVan(formulier, profiel, vorm.ingevuld)}
      documenten={documenten.filter(({ soort }) => genoemd.includes(soort))}
    />,
    status,
  )
}

const adviesveld = 'ontwikkeladvies'

/** The advice that we have stands in its answer already, as long as the holder wrote nothing there (aanname 29). */
function metAdvies(
  vorm: Vorm,
  vorig: VorigDossier | null | undefined,
  basis: Readonly<Record<string, number>>,
): Vorm {
  const isLeeg = (vorm.ingevuld[adviesveld] ?? []).every(tekst => tekst.trim() === '')
  if (!vorig || !isLeeg || basis[adviesveld] !== 0) return vorm
  const advies = vorig.ontwikkeladviezen.join('\n\n')
  return { ...vorm, ingevuld: { ...vorm.ingevuld, [adviesveld]: [advies] } }
}
