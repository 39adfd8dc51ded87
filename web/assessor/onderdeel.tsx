import { bewaarOordeel } from '#acties/beoordeling/bewaarOordeel.ts'
import { openOnderdeel } from '#acties/beoordeling/openOnderdeel.ts'
import type { OnderdeelId } from '#toetsingskader/typen.ts'
import { leesWijzigingen } from '#vragen/wijzigingen.ts'
import { naar, toon } from '../antwoord.ts'
import { toonFout } from '../fouten.tsx'
import { nieuw, type Ingevuld, type Stand } from '../formulier/stand.ts'
import type { C } from '../omgeving.ts'
import type { Doe, Lees } from '../route.ts'
import { metBeoordeling, type Beoordeling } from './metBeoordeling.tsx'
import { Onderdeelpagina } from './Onderdeelpagina.tsx'
import { bureauVan, onderdeelpad } from './paden.ts'

const gedaan: Readonly<Record<string, string>> = {
  bewaard: 'Je oordeel is bewaard.',
  gecorrigeerd: 'De correctie is bewaard.',
  teruggenomen: 'De correctie is teruggenomen.',
}

/** One part as it was filed, with its evidence, and beside it the judgement. */
export const onderdeel: Lees = c =>
  metOnderdeel(c, async (beoordeling, id) => {
    const { dossier, kader } = beoordeling
    const heeftReflectie = kader.onderdelen.some(een => een.id === id && een.vorm === 'vragen')
    if (heeftReflectie) await openOnderdeel(c.var.ctx, { dossierId: dossier.id, onderdeel: id })
    const eigen = oordeelOver(beoordeling, id)
    const stand = nieuw(
      eigen ? { oordeel: [eigen.oordeel], motivering: [eigen.motivering] } : undefined,
    )
    return pagina(c, { beoordeling, id }, { stand, basis: eigen?.versie ?? 0 })
  })

/** Saves the judgement; overtaken in another window, both stand on the page and nothing is lost. */
export const bewaar: Doe = (c, ingevuld) =>
  metOnderdeel(c, async (beoordeling, id) => {
    const dossierId = beoordeling.dossier.id
    const uitkomst = await bewaarOordeel(c.var.ctx, {
      dossierId,
      onderdeel: id,
      oordeel: ingevuld['oordeel']?.[0],
      motivering: ingevuld['motivering']?.[0],
      basis: ingevuld['basis']?.[0] ?? '0',
    })
    if (uitkomst.ok) return naar(c, volgendPad(c, { beoordeling, id }, ingevuld))
    const { weigeringen } = uitkomst
    if (weigeringen.some(({ code }) => code === 'niet-gevonden'))
      return toonFout(c, 'niet-gevonden')
    return opnieuw(c, { beoordeling, id }, { ingevuld, weigeringen })
  })

type Waar = { beoordeling: Beoordeling; id: OnderdeelId }

function opnieuw(c: C, waar: Waar, stand: Stand): Promise<Response> {
  const elders = stand.weigeringen.some(({ code }) => code === 'elders-gewijzigd')
  const nu = oordeelOver(waar.beoordeling, waar.id)
  const basis = elders ? (nu?.versie ?? 0) : Number(stand.ingevuld['basis']?.[0] ?? 0)
  return pagina(c, waar, { stand, basis, status: 422, ...(elders && nu && { elders: nu }) })
}

const metOnderdeel = (
  c: C,
  verder: (beoordeling: Beoordeling, id: OnderdeelId) => Response | Promise<Response>,
): Promise<Response> =>
  metBeoordeling(c, beoordeling => {
    const gevraagd = c.req.param('onderdeel')
    const deel = beoordeling.kader.onderdelen.find(({ id }) => id === gevraagd)
    return deel ? verder(beoordeling, deel.id) : toonFout(c, 'niet-gevonden')
  })

const oordeelOver = ({ eigen }: Beoordeling, id: OnderdeelId) =>
  eigen?.oordelen.find(({ onderdeel: welk }) => welk === id)

/** After saving: on to the next part, after the last one back to the desk; or here again. */
function volgendPad(c: C, { beoordeling, id }: Waar, ingevuld: Ingevuld): string {
  const { dossier, teBeoordelen } = beoordeling
  const hier = `${onderdeelpad(dossier.id, id)}?gedaan=bewaard`
  const bladzijde = Number(c.req.query('bladzijde') ?? 1)
  if (ingevuld['verder']?.[0] !== 'volgende')
    return bladzijde > 1 ? `${hier}&bladzijde=${bladzijde}` : hier
  const volgende = teBeoordelen[teBeoordelen.indexOf(id) + 1]
  const waar = volgende ? onderdeelpad(dossier.id, volgende) : bureauVan(dossier.id)
  return `${waar}?gedaan=bewaard`
}

type Inhoud = {
  stand: Stand
  basis: number
  status?: 200 | 422
  elders?: { oordeel: string; motivering: string }
}

async function pagina(c: C, { beoordeling, id }: Waar, inhoud: Inhoud): Promise<Response> {
  const { status = 200, ...rest } = inhoud
  const wijzigingen = await leesWijzigingen(c.var.ctx, beoordeling)
  return toon(
    c,
    <Onderdeelpagina
      bezoek={c.var.bezoek}
      {...{ beoordeling, id, ...rest }}
      wijzigingen={wijzigingen.filter(({ onderdeel: welk }) => welk === id)}
      melding={gedaan[c.req.query('gedaan') ?? '']}
      bladzijde={c.req.query('bladzijde')}
    />,
    status,
  )
}
