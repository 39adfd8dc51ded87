import { bewaarJaarblik } from '#acties/portfolio/bewaarJaarblik.ts'
import { isBotsing } from '#acties/portfolio/bewaarVeld.ts'
import type { Certificaatjaar } from '#domein/dossier/certificaatjaar.ts'
import type { Jaarvraag } from '#domein/dossier/jaarblik.ts'
import type { Stand } from '#vragen/stand.ts'
import { naar, toon } from '../antwoord.ts'
import { toonFout } from '../fouten.tsx'
import { nieuw, type Ingevuld } from '../formulier/stand.ts'
import { isJsonGevraagd } from '../json.ts'
import type { C } from '../omgeving.ts'
import type { Doe, Lees } from '../route.ts'
import { bewaardAlsJson, nietsBewaard } from './bewaardAlsJson.ts'
import { tekstgedaan } from './tekstgedaan.ts'
import { antwoordVan, jarenVan } from './jaarblikken.ts'
import { Jaarblikpagina } from './Jaarblikpagina.tsx'
import { jaarpad, standUitPad } from './stand.ts'

/** The look back on one year of the certificate: two questions, for the holder alone. */
export const jaarblik: Lees = async c => {
  const gevonden = await vind(c)
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  const { stand, jaar } = gevonden
  const bewaard = velden.map(veld => [veld, antwoordVan(stand, jaar.nummer, veld)] as const)
  return toon(
    c,
    <Jaarblikpagina
      {...{ bezoek: c.var.bezoek, stand, jaar }}
      vorm={nieuw(
        Object.fromEntries(
          bewaard.map(([veld, een]) => [veld, typeof een?.waarde === 'string' ? [een.waarde] : []]),
        ),
      )}
      basis={Object.fromEntries(bewaard.map(([veld, een]) => [veld, een?.versie ?? 0]))}
      gedaan={tekstgedaan[c.req.query('gedaan') ?? '']}
    />,
  )
}

export const bewaarJaar: Doe = async (c, ingevuld) => {
  const gevonden = await vind(c)
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  const { stand, jaar } = gevonden
  const antwoorden = teBewaren(ingevuld)
  const hier = `${jaarpad(stand, jaar)}?gedaan=bewaard`
  if (antwoorden.length === 0) return isJsonGevraagd(c) ? nietsBewaard(c) : naar(c, hier)
  const dossierId = stand.portfolio.rij.id
  const uitkomst = await bewaarJaarblik(c.var.ctx, { dossierId, jaar: jaar.nummer, antwoorden })
  if (isJsonGevraagd(c)) return bewaardAlsJson(c, uitkomst)
  if (uitkomst.ok) return naar(c, hier)
  const { weigeringen } = uitkomst
  const anders = weigeringen.filter(isBotsing)
  const basis = velden.map(veld => [
    veld,
    anders.find(een => een.veld === veld)?.ander.versie ?? Number(basisUit(ingevuld, veld)),
  ])
  return toon(
    c,
    <Jaarblikpagina
      {...{ bezoek: c.var.bezoek, stand, jaar, anders }}
      vorm={{ ingevuld, weigeringen }}
      basis={Object.fromEntries(basis)}
    />,
    422,
  )
}

const velden: readonly Jaarvraag[] = ['gedaan', 'komend']

type Gevonden = { stand: Stand; jaar: Certificaatjaar }

/** The year in the address; null when the dossier is not yours, or the certificate has no such year or not yet. */
async function vind(c: C): Promise<Gevonden | null> {
  const stand = await standUitPad(c)
  const jaar = stand && jarenVan(stand).find(({ nummer }) => String(nummer) === c.req.param('jaar'))
  return stand && jaar && jaar.van <= c.var.ctx.klok.today() ? { stand, jaar } : null
}

const basisUit = (ingevuld: Ingevuld, veld: Jaarvraag): string =>
  ingevuld[`basis:${veld}`]?.[0] ?? '0'

/** The fields that came along and say something or said something before. */
const teBewaren = (ingevuld: Ingevuld) =>
  velden
    .filter(
      veld =>
        ingevuld[`basis:${veld}`] !== undefined &&
        (Number(basisUit(ingevuld, veld)) > 0 || (ingevuld[veld]?.[0] ?? '').trim() !== ''),
    )
    .map(veld => ({
      veld,
      waarde: ingevuld[veld]?.[0] ?? '',
      basis: basisUit(ingevuld, veld),
      ...(ingevuld['schrijver'] && {
        schrijver: ingevuld['schrijver'][0],
        beurt: ingevuld['beurt']?.[0],
      }),
    }))
