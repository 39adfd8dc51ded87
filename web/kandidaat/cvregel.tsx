import { herstelCvregel } from '#acties/cv/herstelCvregel.ts'
import { verwijderCvregel } from '#acties/cv/verwijderCvregel.ts'
import { voegCvregelToe } from '#acties/cv/voegCvregelToe.ts'
import { wijzigCvregel } from '#acties/cv/wijzigCvregel.ts'
import { isCvsoort, type Cvregel, type Cvsoort } from '#domein/cv/cv.ts'
import type { Weigering } from '#domein/weigering.ts'
import type { Stand } from '#vragen/stand.ts'
import { naar, toon } from '../antwoord.ts'
import { toonFout } from '../fouten.tsx'
import { actieVanFormulier, wijzigMetFormulier } from '../formulier/actieVanFormulier.ts'
import { nieuw } from '../formulier/stand.ts'
import type { C } from '../omgeving.ts'
import { idUitPad } from '../pad.ts'
import type { Doe, Lees } from '../route.ts'
import { Cvregelpagina } from './Cvregelpagina.tsx'
import { cvregelAlsGetypt, cvregelopslag, cvvelden } from './cvvelden.ts'
import { metCv } from './metCv.ts'
import { standUitPad } from './stand.ts'
import { toonGeweigerd } from './weigering.tsx'

const lijst = (c: C) => `/dossiers/${idUitPad(c, 'dossier')}/cv`
const ids = (c: C) => ({ dossierId: idUitPad(c, 'dossier'), regelId: idUitPad(c, 'regel') })

/** A kind that nobody knows asks for work. */
const soortUit = (tekst: string | undefined): Cvsoort =>
  tekst !== undefined && isCvsoort(tekst) ? tekst : 'werk'

/** An empty form for an entry of this kind. */
export const nieuweCvregel: Lees = async c => {
  const stand = await standUitPad(c)
  if (!stand) return toonFout(c, 'niet-gevonden')
  const soort = soortUit(c.req.query('soort'))
  return toon(c, <Cvregelpagina {...{ bezoek: c.var.bezoek, stand, soort }} vorm={nieuw()} />)
}

export const bewaarNieuweCvregel: Doe = async (c, ingevuld) => {
  const stand = await standUitPad(c)
  if (!stand) return toonFout(c, 'niet-gevonden')
  const soort = soortUit(ingevuld['soort']?.[0])
  const { dossierId } = ids(c)
  return actieVanFormulier(c, ingevuld, {
    velden: cvvelden[soort],
    doe: invoer => voegCvregelToe(c.var.ctx, { ...invoer, soort, dossierId }),
    klaar: () => `${lijst(c)}?gedaan=toegevoegd`,
    opnieuw: vorm => <Cvregelpagina {...{ bezoek: c.var.bezoek, stand, soort, vorm }} />,
  })
}

/** One entry to change or to take out. */
export const cvregel: Lees = async c => {
  const gevonden = await vind(c)
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  const vorm = nieuw(cvregelAlsGetypt(gevonden.bestaand))
  return toon(c, <Cvregelpagina bezoek={c.var.bezoek} {...gevonden} vorm={vorm} />)
}

export const bewaarCvregel: Doe = async (c, ingevuld) => {
  const gevonden = await vind(c)
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  return wijzigMetFormulier(c, ingevuld, {
    gevonden,
    lees: () => vind(c),
    opslag: ({ bestaand }) => cvregelopslag(bestaand),
    doe: (invoer, basis) => wijzigCvregel(c.var.ctx, { ...invoer, ...ids(c), basis }),
    klaar: () => `${lijst(c)}?gedaan=bewaard`,
    hier: `${lijst(c)}/regels/${gevonden.bestaand.id}`,
    opnieuw: (nu, vorm) => <Cvregelpagina bezoek={c.var.bezoek} {...nu} vorm={vorm} />,
  })
}

export const verwijderDeCvregel: Doe = async c => {
  const uitkomst = await verwijderCvregel(c.var.ctx, ids(c))
  return uitkomst.ok
    ? naar(c, `${lijst(c)}?verwijderd=${ids(c).regelId}`)
    : geweigerd(c, uitkomst.weigeringen)
}

export const herstelDeCvregel: Doe = async c => {
  const uitkomst = await herstelCvregel(c.var.ctx, ids(c))
  return uitkomst.ok ? naar(c, `${lijst(c)}?gedaan=hersteld`) : geweigerd(c, uitkomst.weigeringen)
}

const geweigerd = (c: C, weigeringen: readonly Weigering[]): Response | Promise<Response> =>
  toonGeweigerd(c, lijst(c), weigeringen)

type Gevonden = { stand: Stand; bestaand: Cvregel; soort: Cvsoort }

async function vind(c: C): Promise<Gevonden | null> {
  const gevonden = await metCv(c)
  const { regelId } = ids(c)
  const bestaand = gevonden?.cv.regels.find(({ id }) => id === regelId)
  return gevonden && bestaand ? { stand: gevonden.stand, bestaand, soort: bestaand.soort } : null
}
