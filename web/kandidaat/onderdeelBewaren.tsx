import { bewaarAntwoorden } from '#acties/portfolio/bewaarAntwoorden.ts'
import { alsBotsing, isBotsing, type Botsing } from '#acties/portfolio/bewaarVeld.ts'
import type { Resultaat, Weigering } from '#domein/weigering.ts'
import type { Antwoordwaarde } from '#vragen/portfolio/antwoorden.ts'
import { naar } from '../antwoord.ts'
import { toonFout } from '../fouten.tsx'
import { beideIn } from '../formulier/anders.ts'
import { nieuw, type Ingevuld } from '../formulier/stand.ts'
import { isJsonGevraagd } from '../json.ts'
import type { C } from '../omgeving.ts'
import { padMet } from '../pad.ts'
import type { Doe } from '../route.ts'
import { bewaardAlsJson, nietsBewaard } from './bewaardAlsJson.ts'
import { alleVelden } from './onderdeelvelden.ts'
import { bladMet, vraagpad } from './vraagbladen.ts'
import { toonSchrijfpagina, vindSchrijfdeel, type Gevonden } from './schrijfdeel.tsx'

/** Saves what was written, half or whole; who was overtaken elsewhere sees both texts and chooses. */
export const bewaarOnderdeel: Doe = async (c, ingevuld) => {
  const gevonden = await vindSchrijfdeel(c)
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  const keuze = keuzes.find(({ knop }) => (ingevuld[knop]?.[0] ?? '') in gevonden.bewaard.basis)
  return (keuze?.doe ?? bewaarAlles)(c, gevonden, ingevuld)
}

async function bewaarAlles(c: C, gevonden: Gevonden, ingevuld: Ingevuld): Promise<Response> {
  const { stand, deel } = gevonden
  const dossierId = stand.portfolio.rij.id
  const basis = basisUit(gevonden, ingevuld)
  const antwoorden = teBewaren(gevonden, ingevuld)
  const hier = verder(c, gevonden, ingevuld)
  if (antwoorden.length === 0) return isJsonGevraagd(c) ? nietsBewaard(c) : naar(c, hier)
  const uitkomst = await bewaarAntwoorden(c.var.ctx, { dossierId, onderdeel: deel.id, antwoorden })
  if (isJsonGevraagd(c)) return bewaardAlsJson(c, uitkomst)
  if (uitkomst.ok) return naar(c, hier)
  return botst(c, gevonden, { ingevuld, basis, weigeringen: uitkomst.weigeringen })
}

/** The question that was asked for, else the same page again. */
function verder(c: C, { stand, deel, bladen }: Gevonden, ingevuld: Ingevuld): string {
  const pad = `/dossiers/${stand.portfolio.rij.id}/onderdelen/${deel.id}`
  const blad = bladMet(bladen, ingevuld['naar']?.[0] ?? c.req.query('vraag'))
  return padMet(blad ? vraagpad(pad, blad.naam) : pad, 'gedaan=bewaard')
}

/** The questions of this form. */
const bladenIn = ({ bladen }: Gevonden, basis: Readonly<Record<string, number>>) =>
  bladen.filter(({ velden }) => velden.some(naam => naam in basis))

/** The text of elsewhere instead of mine: first mine is saved and then the other again, so that both stay among the versions. */
async function kiesAnder(c: C, gevonden: Gevonden, ingevuld: Ingevuld): Promise<Response> {
  const naam = ingevuld['neem']?.[0] ?? ''
  const { bewaard } = gevonden
  const ander = bewaard.ingevuld[naam] ?? []
  const basis = basisUit(gevonden, ingevuld)
  const mijn = await bewaarEen(c, gevonden, { naam, ingevuld, basis })
  if (!mijn.ok) return botst(c, gevonden, { ingevuld, basis, ...mijn })
  const na = { ...basis, [naam]: mijn.waarde }
  const weer = await bewaarEen(c, gevonden, { naam, ingevuld: { [naam]: ander }, basis: na })
  if (!weer.ok) return botst(c, gevonden, { ingevuld, basis: na, ...weer })
  const nu = { ...ingevuld, [naam]: ander }
  return gekozen(c, gevonden, { naam, ingevuld: nu, basis: { ...na, [naam]: weer.waarde } })
}

type Keuze = { naam: string; ingevuld: Ingevuld; basis: Readonly<Record<string, number>> }

/** After a choice about one field: what else was overtaken is still to be chosen about. */
function gekozen(c: C, gevonden: Gevonden, { naam, ingevuld, basis }: Keuze): Promise<Response> {
  const { antwoorden } = gevonden.stand.portfolio
  const weigeringen = Object.keys(basis).flatMap(veld => {
    const ander = antwoorden[`${gevonden.deel.id}/${veld}`]
    return veld !== naam && `botst:${veld}` in ingevuld && ander
      ? [alsBotsing(veld, waardeVan(gevonden, ingevuld, veld), ander)]
      : []
  })
  if (weigeringen.length > 0) return botst(c, gevonden, { ingevuld, basis, weigeringen })
  const bladen = bladenIn(gevonden, basis)
  return toonSchrijfpagina(c, gevonden, { vorm: nieuw(ingevuld), bladen, basis })
}

/** What was filled in in this field, as it is kept. */
const waardeVan = ({ groepen }: Gevonden, ingevuld: Ingevuld, naam: string): Antwoordwaarde =>
  alleVelden(groepen)[naam]?.soort === 'lijst'
    ? [...(ingevuld[naam] ?? [])]
    : (ingevuld[naam]?.[0] ?? '')

/** Saves one field on this version; its new version. */
async function bewaarEen(
  c: C,
  gevonden: Gevonden,
  { naam, ingevuld, basis }: Keuze,
): Promise<Resultaat<number>> {
  const { stand, deel } = gevonden
  const waarde = waardeVan(gevonden, ingevuld, naam)
  const uitkomst = await bewaarAntwoorden(c.var.ctx, {
    dossierId: stand.portfolio.rij.id,
    onderdeel: deel.id,
    antwoorden: [{ veld: naam, waarde, basis: basis[naam] ?? 0 }],
  })
  if (!uitkomst.ok) return uitkomst
  return { ok: true, waarde: uitkomst.waarde.antwoorden[0]?.versie ?? 0 }
}

/** Both texts in the field, to make one of. */
function zetSamen(c: C, gevonden: Gevonden, ingevuld: Ingevuld): Promise<Response> {
  const naam = ingevuld['voegSamen']?.[0] ?? ''
  const nu = { ...ingevuld, [naam]: [beideIn(naam, gevonden.bewaard.ingevuld, ingevuld)] }
  return gekozen(c, gevonden, { naam, ingevuld: nu, basis: basisUit(gevonden, ingevuld) })
}

/** What to do with a text that was overtaken, by the button that was pressed. */
const keuzes = [
  { knop: 'neem', doe: kiesAnder },
  { knop: 'voegSamen', doe: zetSamen },
]

/** The fields that this form has, each with the version that it began with; a page that saves by itself sends only what changed. */
const basisUit = ({ bewaard }: Gevonden, ingevuld: Ingevuld): Record<string, number> =>
  Object.fromEntries(
    Object.keys(bewaard.basis).flatMap(naam => {
      const basis = ingevuld[`basis:${naam}`]?.[0]
      return basis === undefined ? [] : [[naam, Number(basis)]]
    }),
  )

/** Every field that says something or said something before. */
const teBewaren = (gevonden: Gevonden, ingevuld: Ingevuld) => {
  const basis = basisUit(gevonden, ingevuld)
  return Object.keys(basis)
    .filter(
      naam => (basis[naam] ?? 0) > 0 || (ingevuld[naam] ?? []).some(tekst => tekst.trim() !== ''),
    )
    .map(veld => ({
      veld,
      waarde: waardeVan(gevonden, ingevuld, veld),
      basis: basis[veld] ?? 0,
      ...schrijverUit(ingevuld),
    }))
}

/** The opened page that wrote this and which of its saves it is, when it saves by itself. */
function schrijverUit({ schrijver, beurt }: Ingevuld) {
  return schrijver ? { schrijver: schrijver[0], beurt: beurt?.[0] } : {}
}

type Poging = {
  ingevuld: Ingevuld
  basis: Readonly<Record<string, number>>
  weigeringen: readonly Weigering[]
}

function botst(c: C, gevonden: Gevonden, { ingevuld, basis, weigeringen }: Poging) {
  const botsingen = weigeringen.filter(isBotsing)
  const nieuweBasis = botsingen.map(({ veld = '', ander }: Botsing) => [veld, ander.versie])
  return toonSchrijfpagina(c, gevonden, {
    vorm: { ingevuld, weigeringen },
    bladen: bladenIn(gevonden, basis),
    basis: { ...basis, ...Object.fromEntries(nieuweBasis) },
    anders: Object.fromEntries(botsingen.map(({ veld = '', ander }) => [veld, ander])),
    status: 422,
  })
}
