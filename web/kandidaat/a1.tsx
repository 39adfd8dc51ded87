import { verwijderBewijs } from '#acties/bestand/verwijderBewijs.ts'
import type { Weigering } from '#domein/weigering.ts'
import { leesMentoropmerkingen, type Mentoropmerking } from '#vragen/mentor.ts'
import type { Stand } from '#vragen/stand.ts'
import { naar, toon } from '../antwoord.ts'
import { toonFout } from '../fouten.tsx'
import { nieuw, type Ingevuld } from '../formulier/stand.ts'
import type { C } from '../omgeving.ts'
import type { Doe, Lees } from '../route.ts'
import { A1pagina, type Stukkendeel } from './A1pagina.tsx'
import { voegBijlagenToe } from './bijlagen.ts'
import { dichtOm } from './dicht.ts'
import { bewaarFormat, formatAlsGetypt } from './formatvelden.ts'
import { cvBij, type MetCv } from './metCv.ts'
import { dossierpad, standUitPad } from './stand.ts'
import { overWerk, verklaringpad } from './verklaringen.ts'

const gedaan: Readonly<Record<string, string>> = {
  cv: 'Je cv staat als pdf in je dossier.',
  bewaard: 'Bewaard.',
  teruggezet: 'Teruggezet. Wat er stond, staat bij de eerdere versies.',
  vervallen:
    'Bewaard. De ondertekening geldt niet meer, want er is iets veranderd dat getekend was.',
}

/** Part A1: the CV and the statement, half or whole. */
export const a1: Lees = async c => {
  const gevonden = await vind(c)
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  const { gedaan: wat = '', vervangen } = c.req.query()
  const { bezoek } = c.var
  const vorm = nieuw(bewaardIn(gevonden.stand))
  return toon(c, <A1pagina {...{ bezoek, ...gevonden, vorm, vervangen }} melding={gedaan[wat]} />)
}

/** What can be saved is saved; what could not says why, with everything typed still there. */
export const bewaarA1: Doe = async (c, ingevuld) => {
  const voor = await vind(c)
  if (!voor) return toonFout(c, 'niet-gevonden')
  const { rij, a1: oud } = voor.stand.portfolio
  const { format, verklaring } = oud
  const dossierId = rij.id
  const bij = { soort: 'stuk', id: 'verklaring' } as const
  const erbij = await bewaarFormat(c, { dossierId, bij, format, verklaring, ingevuld })
  const bijCv = { soort: 'stuk', id: 'cv' } as const
  const mis = await voegBijlagenToe(c, { dossierId, bij: bijCv, veld: 'cv', ingevuld })
  const weigeringen = [...erbij.weigeringen, ...mis]
  const na = await vind(c)
  if (!na) return toonFout(c, 'niet-gevonden')
  if (weigeringen.length > 0)
    return opnieuw(c, na, { ingevuld: { ...ingevuld, ...erbij.verder }, weigeringen })
  const vervangen = await vervangCv(c, voor, na)
  if (erbij.isVervallen) return naar(c, `${hier(na)}?gedaan=vervallen`)
  if (vervangen) return naar(c, `${hier(na)}?vervangen=${vervangen}`)
  return naar(c, verder(na, verklaring?.inhoudHash))
}

/** A CV that was there makes place for a new one; the page offers to bring it back. */
async function vervangCv(c: C, voor: Gevonden, na: Gevonden): Promise<string | undefined> {
  const oud = voor.stand.portfolio.a1.cv
  const isNieuw = na.stand.portfolio.a1.cv.some(({ id }) => oud.every(een => een.id !== id))
  if (!isNieuw) return undefined
  for (const { id } of oud)
    await verwijderBewijs(c.var.ctx, { dossierId: na.stand.portfolio.rij.id, bewijsId: id })
  return oud.at(-1)?.id
}

/** On to the signing once the statement is filled in and waits for it. */
function verder(gevonden: Gevonden, voor: string | undefined): string {
  const stuk = overWerk(gevonden.stand)
  const isTeTekenen =
    stuk?.verklaring &&
    stuk.verklaring.inhoudHash !== voor &&
    stuk.leeg.length === 0 &&
    stuk.nogTeTekenen.length > 0
  return isTeTekenen
    ? `${verklaringpad(gevonden.stand, 'A1')}?gedaan=ingevuld`
    : `${hier(gevonden)}?gedaan=bewaard`
}

type Gevonden = {
  stand: Stand
  deel: Stukkendeel
  opmerkingen: readonly Mentoropmerking[]
  cv: Pick<MetCv, 'cv' | 'inzet'>
  bezwaren: readonly Weigering[]
}

async function vind(c: C): Promise<Gevonden | null> {
  const stand = await standUitPad(c)
  const deel = stand?.portfolio.kader.onderdelen.find(
    (een): een is Stukkendeel => een.vorm === 'stukken',
  )
  if (!stand || !deel) return null
  const opmerkingen = await leesMentoropmerkingen(c.var.ctx, stand.portfolio.rij.id)
  return { stand, deel, opmerkingen, cv: await cvBij(c, stand), bezwaren: dichtOm(c, stand, 'A1') }
}

const hier = ({ stand, deel }: Gevonden): string => `${dossierpad(stand)}/onderdelen/${deel.id}`

const bewaardIn = ({ portfolio: { a1: inhoud } }: Stand): Ingevuld =>
  inhoud.format ? formatAlsGetypt(inhoud.format, inhoud.verklaring) : {}

type Poging = { ingevuld: Ingevuld; weigeringen: readonly Weigering[] }

/** A CV that was taken stands in the list already and does not go along again. */
function opnieuw(c: C, gevonden: Gevonden, { ingevuld, weigeringen }: Poging): Response {
  const vorm = { ingevuld: { ...ingevuld, cv: [] }, weigeringen }
  return toon(c, <A1pagina bezoek={c.var.bezoek} {...gevonden} vorm={vorm} />, 422)
}
