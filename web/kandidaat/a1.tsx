import { verwijderBewijs } from '#acties/bestand/verwijderBewijs.ts'
import { isVervalvraag } from '#domein/ondertekening/vervalvraag.ts'
import type { Weigering } from '#domein/weigering.ts'
import { leesMentoropmerkingen, type Mentoropmerking } from '#vragen/mentor.ts'
import type { Stand } from '#vragen/stand.ts'
import { naar, toon } from '../antwoord.ts'
import { toonFout } from '../fouten.tsx'
import { gekozen } from '../formulier/bewaarSamen.ts'
import { metMeegekomen } from '../formulier/metMeegekomen.ts'
import { nieuw, type Ingevuld, type Stand as Vorm } from '../formulier/stand.ts'
import type { C } from '../omgeving.ts'
import { padMet } from '../pad.ts'
import type { Doe, Lees } from '../route.ts'
import { A1pagina, type Stukkendeel } from './A1pagina.tsx'
import { voegBijlagenToe } from './bijlagen.ts'
import { dichtOm } from './dicht.ts'
import { bewaarFormat, formatAlsGetypt, formatopslag } from './formatvelden.ts'
import { cvBij, type MetCv } from './metCv.ts'
import { gevolgzinnen } from './getekendgevolg.ts'
import { dossierpad, standUitPad } from './stand.ts'
import { isNuTeTekenen, overWerk, verklaringpad } from './verklaringen.ts'
import { vervaltveld } from './Vervalvraag.tsx'

const gedaan: Readonly<Record<string, string>> = {
  cv: 'Je cv staat als pdf in je dossier.',
  bewaard: 'Bewaard.',
  teruggezet: 'Teruggezet. Wat er stond, staat bij de eerdere versies.',
  ...gevolgzinnen,
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
  const { format, verklaring } = voor.stand.portfolio.a1
  const keuze = format && gekozen(ingevuld, formatopslag(format, verklaring))
  return keuze ? opnieuw(c, voor, keuze) : bewaar(c, voor, ingevuld)
}

async function bewaar(c: C, voor: Gevonden, ingevuld: Ingevuld): Promise<Response> {
  const { rij, a1: oud } = voor.stand.portfolio
  const dossierId = rij.id
  const erbij = await bewaarFormat(c, {
    dossierId,
    bij: { soort: 'stuk', id: 'verklaring' },
    gevonden: oud,
    lees: async () => (await vind(c))?.stand.portfolio.a1 ?? null,
    ingevuld,
    vervalt: ingevuld[vervaltveld],
  })
  const { verder, meegekomen, gevolg } = erbij
  if (erbij.weigeringen.some(isVervalvraag)) {
    const { weigeringen } = erbij
    return opnieuw(c, voor, { ingevuld: { ...ingevuld, ...verder }, weigeringen, meegekomen })
  }
  const bijCv = { soort: 'stuk', id: 'cv' } as const
  const mis = await voegBijlagenToe(c, { dossierId, bij: bijCv, veld: 'cv', ingevuld })
  const weigeringen = [...erbij.weigeringen, ...mis]
  const na = await vind(c)
  if (!na) return toonFout(c, 'niet-gevonden')
  if (weigeringen.length > 0)
    return opnieuw(c, na, { ingevuld: { ...ingevuld, ...verder, cv: [] }, weigeringen, meegekomen })
  const vervangen = await vervangCv(c, voor, na)
  const pad = metMeegekomen(hier(na), meegekomen)
  if (gevolg) return naar(c, padMet(pad, `gedaan=${gevolg}`))
  if (vervangen) return naar(c, padMet(pad, `vervangen=${vervangen}`))
  return naar(c, meegekomen.length > 0 ? pad : volgende(na, oud.verklaring?.inhoudHash))
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
function volgende(gevonden: Gevonden, voor: string | undefined): string {
  const stuk = overWerk(gevonden.stand)
  const isTeTekenen = stuk?.verklaring && stuk.verklaring.inhoudHash !== voor && isNuTeTekenen(stuk)
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

/** A CV that was taken stands in the list already and does not go along again. */
const opnieuw = (c: C, gevonden: Gevonden, vorm: Vorm): Response =>
  toon(
    c,
    <A1pagina bezoek={c.var.bezoek} {...gevonden} vorm={vorm} />,
    vorm.weigeringen.length > 0 ? 422 : 200,
  )
