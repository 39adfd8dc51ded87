import { corrigeerPunten } from '#acties/beoordeling/corrigeerPunten.ts'
import { trekCorrectieIn } from '#acties/beoordeling/trekCorrectieIn.ts'
import { leesStukken } from '#vragen/behandeling/ingediend.ts'
import { naar, toon } from '../antwoord.ts'
import { toonFout } from '../fouten.tsx'
import { wijzigMetFormulier } from '../formulier/actieVanFormulier.ts'
import { nieuw, type Stand } from '../formulier/stand.ts'
import { toonWeigering } from '../kandidaat/weigering.tsx'
import type { C } from '../omgeving.ts'
import { idUitPad } from '../pad.ts'
import type { Doe, Lees } from '../route.ts'
import { beoordelingNu, metBeoordeling, type Beoordeling } from './metBeoordeling.tsx'
import { onderdeelpad, puntenpad } from './paden.ts'
import { deelMet, puntenopslag, Puntenpagina } from './Puntenpagina.tsx'

/** One activity with its evidence, and the points that the assessor gives it. */
export const punten: Lees = c =>
  metActiviteit(c, async (beoordeling, activiteit) => {
    const stand = nieuw(puntenopslag(beoordeling, activiteit).bewaard)
    return toon(c, await pagina(c, { beoordeling, activiteit, stand }))
  })

async function pagina(c: C, werk: { beoordeling: Beoordeling; activiteit: string; stand: Stand }) {
  const { beoordeling, activiteit } = werk
  const delen = [deelMet(beoordeling, activiteit) ?? []].flat()
  const stukken = await leesStukken(c.var.ctx, beoordeling.dossier.id, delen)
  return <Puntenpagina bezoek={c.var.bezoek} {...werk} stukken={stukken} />
}

export const corrigeer: Doe = (c, ingevuld) =>
  metActiviteit(c, (gevonden, activiteit) => {
    const { ctx } = c.var
    const wijst = { dossierId: gevonden.dossier.id, activiteitId: activiteit }
    return wijzigMetFormulier(c, ingevuld, {
      gevonden,
      lees: () => beoordelingNu(c),
      opslag: beoordeling => puntenopslag(beoordeling, activiteit),
      doe: (invoer, basis) => corrigeerPunten(ctx, { ...invoer, ...wijst, basis }),
      klaar: () => naarPunten(wijst.dossierId, 'gecorrigeerd'),
      hier: puntenpad(wijst.dossierId, activiteit),
      opnieuw: (beoordeling, stand) => pagina(c, { beoordeling, activiteit, stand }),
    })
  })

/** Lets the activity count again for what was counted. */
export const neemTerug: Doe = c =>
  metActiviteit(c, async ({ dossier: { id: dossierId } }, activiteitId) => {
    const uitkomst = await trekCorrectieIn(c.var.ctx, { dossierId, activiteitId })
    return uitkomst.ok
      ? naar(c, naarPunten(dossierId, 'teruggenomen'))
      : toonWeigering(c, onderdeelpad(dossierId, 'B'), uitkomst.weigeringen)
  })

const naarPunten = (dossier: string, gedaan: string): string =>
  `${onderdeelpad(dossier, 'B')}?gedaan=${gedaan}#punten`

const metActiviteit = (
  c: C,
  verder: (beoordeling: Beoordeling, activiteit: string) => Response | Promise<Response>,
): Promise<Response> =>
  metBeoordeling(c, beoordeling => {
    const activiteit = idUitPad(c, 'activiteit')
    const isIngediend = beoordeling.geldend.uitslag.pe.regels.some(
      regel => regel.activiteit === activiteit,
    )
    return isIngediend ? verder(beoordeling, activiteit) : toonFout(c, 'niet-gevonden')
  })
