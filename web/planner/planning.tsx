import { wijsToe } from '#acties/toewijzing/wijsToe.ts'
import type { Weigering } from '#domein/weigering.ts'
import { leesPlanning, type Planning } from '#vragen/planning.ts'
import { naar, toon } from '../antwoord.ts'
import { toonFout } from '../fouten.tsx'
import type { C } from '../omgeving.ts'
import { idUitPad } from '../pad.ts'
import type { Doe, Lees } from '../route.ts'
import { planningpad } from './paden.ts'
import { Planningpagina } from './Planningpagina.tsx'

const gedaan: Readonly<Record<string, string>> = {
  toegewezen: 'Het dossier is toegewezen. De assessor krijgt een mail.',
  teruggenomen: 'De toewijzing is beëindigd. De assessor krijgt een mail.',
  termijn: 'De kandidaat heeft meer tijd en krijgt daarover een mail.',
  gesloten: 'De aanvulling is gesloten. De beoordeling gaat verder met wat er ligt.',
  peildatum: 'De peildatum is gewijzigd. Alles telt nu op die dag.',
  'late-indiening': 'De kandidaat kan weer indienen. Laat dat zelf even weten.',
}

/** The planning of the dossier in the address; null when it is not there or not in sight. */
export const planningUitPad = (c: C): Promise<Planning | null> =>
  leesPlanning(c.var.ctx, idUitPad(c, 'dossier'))

/** One dossier for the office: where it stands, who has it, and everything the office can do with it. */
export const planning: Lees = async c => {
  const gevonden = await planningUitPad(c)
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  return toonPlanning(c, gevonden, { melding: gedaan[c.req.query('gedaan') ?? ''] })
}

/** Gives the dossier to the assessor whose button was pressed; refused with the reasons, on the same page. */
export const wijsAssessorToe: Doe = async (c, ingevuld) => {
  const dossierId = idUitPad(c, 'dossier')
  const assessorId = ingevuld['assessorId']?.[0]
  const uitkomst = await wijsToe(c.var.ctx, { dossierId, assessorId })
  if (uitkomst.ok) return naar(c, `${planningpad(dossierId)}?gedaan=toegewezen`)
  const gevonden = await planningUitPad(c)
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  return toonPlanning(c, gevonden, { weigeringen: uitkomst.weigeringen })
}

type Erbij = { melding?: string | undefined; weigeringen?: readonly Weigering[] }

const toonPlanning = (c: C, gevonden: Planning, { melding, weigeringen = [] }: Erbij): Response =>
  toon(
    c,
    <Planningpagina
      bezoek={c.var.bezoek}
      planning={gevonden}
      vandaag={c.var.ctx.klok.today()}
      melding={melding}
      weigeringen={weigeringen}
    />,
    weigeringen.length > 0 ? 422 : 200,
  )
