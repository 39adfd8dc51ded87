import { leesBeroepsprofiel, leesDocumenten, type Profielonderdeel } from '#vragen/documenten.ts'
import { leesMentoropmerkingen } from '#vragen/mentor.ts'
import type { Stand } from '#vragen/stand.ts'
import { leesVorigDossier, type VorigDossier } from '#vragen/vorigDossier.ts'
import { toon } from '../antwoord.ts'
import type { Stand as Vorm } from '../formulier/stand.ts'
import type { C } from '../omgeving.ts'
import { Onderdeelpagina, type OnderdeelProps } from './Onderdeelpagina.tsx'
import * as velden from './onderdeelvelden.ts'
import { standUitPad } from './stand.ts'

/** The part in the address with its fields, and what is saved of them. */
export type Gevonden = {
  stand: Stand
  deel: velden.Schrijfdeel
  profiel: readonly Profielonderdeel[]
  groepen: readonly velden.Groep[]
  bewaard: ReturnType<typeof velden.bewaardIn>
}

/** The part in the address; null when it is not there, not yours or not one to write. */
export async function vindSchrijfdeel(c: C): Promise<Gevonden | null> {
  const stand = await standUitPad(c)
  const deel = stand?.portfolio.kader.onderdelen.find(({ id }) => id === c.req.param('onderdeel'))
  if (!stand || !velden.isSchrijfdeel(deel)) return null
  const profiel = await profielVoor(c, stand, deel)
  const groepen = velden.groepenVan(deel, { portfolio: stand.portfolio, profiel })
  const bewaard = velden.bewaardIn(deel, stand.portfolio, velden.alleVelden(groepen))
  return { stand, deel, profiel, groepen, bewaard }
}

/** What its questions let choose from the beroepsprofiel. */
async function profielVoor(c: C, { portfolio }: Stand, deel: velden.Schrijfdeel) {
  if (deel.vorm !== 'vragen' || deel.beroepsprofiel.bijVragen.length === 0) return []
  return (await leesBeroepsprofiel(c.var.ctx, portfolio.rij.keurmerk)).onderdelen
}

type Inhoud = {
  vorm: Vorm
  basis: Readonly<Record<string, number>>
  anders?: OnderdeelProps['anders']
  status?: 200 | 422
  gedaan?: string | undefined
}

/** The writing page with this in its fields. */
export async function toonSchrijfpagina(
  c: C,
  gevonden: Gevonden,
  inhoud: Inhoud,
): Promise<Response> {
  const { stand, deel, profiel, groepen } = gevonden
  const { ctx, bezoek } = c.var
  const { keurmerk } = stand.portfolio.rij
  const formulier = velden.alleVelden(groepen)
  const documenten = deel.vorm === 'verklaring' ? await leesDocumenten(ctx, keurmerk) : []
  const genoemd =
    deel.vorm === 'verklaring' ? deel.verklaringen.map(({ document }) => document) : []
  const { vorm, basis, anders = {}, status = 200, gedaan } = inhoud
  const opmerkingen = (await leesMentoropmerkingen(ctx, stand.portfolio.rij.id)).filter(
    ({ onderdeel }) => onderdeel === deel.id,
  )
  const vorig = deel.id === 'A2' ? await leesVorigDossier(ctx, stand.portfolio.rij.id) : undefined
  return toon(
    c,
    <Onderdeelpagina
      {...{ bezoek, stand, deel, groepen, basis, anders, vorig, gedaan, opmerkingen }}
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
