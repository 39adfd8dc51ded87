import { bewaarOordeel } from '#acties/beoordeling/bewaarOordeel.ts'
import { noteerOpening } from '#acties/beoordeling/openOnderdeel.ts'
import type { OnderdeelId } from '#toetsingskader/typen.ts'
import { leesStukken } from '#vragen/behandeling/ingediend.ts'
import { leesWijzigingen } from '#vragen/wijzigingen.ts'
import { naar, toon } from '../antwoord.ts'
import { alleen, bladwijzer } from '../delen/afschrift/bladwijzer.ts'
import { toonFout } from '../fouten.tsx'
import type { Menging } from '../formulier/basis.ts'
import { bewaarSamen, gekozen } from '../formulier/bewaarSamen.ts'
import { metMeegekomen } from '../formulier/metMeegekomen.ts'
import { nieuw, type Stand } from '../formulier/stand.ts'
import type { C } from '../omgeving.ts'
import { padMet } from '../pad.ts'
import type { Doe, Lees } from '../route.ts'
import { beoordelingNu, metBeoordeling, type Beoordeling } from './metBeoordeling.tsx'
import { oordeelopslag } from './Oordeelkolom.tsx'
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
    if (heeftReflectie) await noteerOpening(c.var.ctx, dossier.id, id)
    return pagina(c, { beoordeling, id }, nieuw(oordeelopslag(beoordeling, id).bewaard))
  })

/** Saves the judgement beside what was changed in another window; of what was changed in both, both stand on the page and nothing is lost. */
export const bewaar: Doe = (c, ingevuld) =>
  metOnderdeel(c, async (gevonden, id) => {
    const keuze = gekozen(ingevuld, oordeelopslag(gevonden, id))
    if (keuze) return pagina(c, { beoordeling: gevonden, id }, keuze)
    const na = await bewaarSamen({
      ingevuld,
      gevonden,
      lees: () => beoordelingNu(c),
      opslag: nu => oordeelopslag(nu, id),
      doe: (samen, basis) =>
        bewaarOordeel(c.var.ctx, {
          dossierId: gevonden.dossier.id,
          onderdeel: id,
          oordeel: samen['oordeel']?.[0],
          motivering: samen['motivering']?.[0],
          basis,
        }),
    })
    const { uitkomst, meegekomen } = na
    const waar = { beoordeling: na.gevonden, id }
    if (uitkomst.ok) return naar(c, volgendPad(c, waar, { ingevuld, meegekomen }))
    const { weigeringen } = uitkomst
    if (weigeringen.some(({ code }) => code === 'niet-gevonden'))
      return toonFout(c, 'niet-gevonden')
    return pagina(c, waar, { ingevuld: na.ingevuld, weigeringen, meegekomen })
  })

type Waar = { beoordeling: Beoordeling; id: OnderdeelId }

const metOnderdeel = (
  c: C,
  verder: (beoordeling: Beoordeling, id: OnderdeelId) => Response | Promise<Response>,
): Promise<Response> =>
  metBeoordeling(c, beoordeling => {
    const gevraagd = c.req.param('onderdeel')
    const deel = beoordeling.kader.onderdelen.find(({ id }) => id === gevraagd)
    return deel ? verder(beoordeling, deel.id) : toonFout(c, 'niet-gevonden')
  })

/** After saving: on to the next part, after the last one back to the desk; or here again, as when something came from elsewhere. */
function volgendPad(
  c: C,
  { beoordeling, id }: Waar,
  { ingevuld, meegekomen }: Pick<Menging, 'ingevuld' | 'meegekomen'>,
): string {
  const { dossier, teBeoordelen } = beoordeling
  const pad = onderdeelpad(dossier.id, id)
  const isSamen = meegekomen.length > 0
  const hier = isSamen ? metMeegekomen(pad, meegekomen) : padMet(pad, 'gedaan=bewaard')
  const bladzijde = Number(c.req.query('bladzijde') ?? 1)
  if (ingevuld['verder']?.[0] !== 'volgende' || isSamen)
    return bladzijde > 1 ? padMet(hier, `bladzijde=${bladzijde}`) : hier
  const volgende = teBeoordelen[teBeoordelen.indexOf(id) + 1]
  const waar = volgende ? onderdeelpad(dossier.id, volgende) : bureauVan(dossier.id)
  return `${waar}?gedaan=bewaard`
}

async function pagina(c: C, { beoordeling, id }: Waar, stand: Stand): Promise<Response> {
  const { dossier, geldend } = beoordeling
  const wijzigingen = await leesWijzigingen(c.var.ctx, beoordeling)
  const bladzijde = c.req.query('bladzijde')
  const wijzer = bladwijzer(alleen(geldend.afschrift.onderdelen, id), {
    pad: onderdeelpad(dossier.id, id),
    bladzijde,
  })
  const delen = wijzer.blad.flatMap(een => een.delen)
  const stukken = await leesStukken(c.var.ctx, dossier.id, delen)
  return toon(
    c,
    <Onderdeelpagina
      bezoek={c.var.bezoek}
      {...{ beoordeling, id, stand, bladzijde, wijzer, stukken }}
      wijzigingen={wijzigingen.filter(({ onderdeel: welk }) => welk === id)}
      melding={gedaan[c.req.query('gedaan') ?? '']}
    />,
    stand.weigeringen.length > 0 ? 422 : 200,
  )
}
