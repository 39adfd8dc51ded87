import { corrigeerPunten } from '#acties/beoordeling/corrigeerPunten.ts'
import { trekCorrectieIn } from '#acties/beoordeling/trekCorrectieIn.ts'
import { naar, toon } from '../antwoord.ts'
import { toonFout } from '../fouten.tsx'
import { actieVanFormulier } from '../formulier/actieVanFormulier.ts'
import { getypt } from '../formulier/invoer.ts'
import { isIngehaald, nieuw } from '../formulier/stand.ts'
import { toonWeigering } from '../kandidaat/weigering.tsx'
import type { C } from '../omgeving.ts'
import { idUitPad } from '../pad.ts'
import type { Doe, Lees } from '../route.ts'
import { metBeoordeling, type Beoordeling } from './metBeoordeling.tsx'
import { onderdeelpad } from './paden.ts'
import { Puntenpagina, puntenvelden, type Correctie } from './Puntenpagina.tsx'

/** One activity with its evidence, and the points that the assessor gives it. */
export const punten: Lees = c =>
  metActiviteit(c, (beoordeling, activiteit) => {
    const correctie = correctieOp(beoordeling, activiteit)
    const stand = nieuw(correctie && getypt(puntenvelden, { ...correctie, punten: correctie.naar }))
    const basis = String(correctie?.versie ?? 0)
    const { bezoek } = c.var
    return toon(
      c,
      <Puntenpagina {...{ bezoek, beoordeling, activiteit, correctie, stand, basis }} />,
    )
  })

export const corrigeer: Doe = (c, ingevuld) =>
  metActiviteit(c, (beoordeling, activiteit) => {
    const getypteBasis = ingevuld['basis']?.[0] ?? '0'
    const dossierId = beoordeling.dossier.id
    return actieVanFormulier(c, ingevuld, {
      velden: puntenvelden,
      doe: invoer =>
        corrigeerPunten(c.var.ctx, {
          ...invoer,
          dossierId,
          activiteitId: activiteit,
          basis: getypteBasis,
        }),
      klaar: () => naarPunten(dossierId, 'gecorrigeerd'),
      opnieuw: stand => {
        const correctie = correctieOp(beoordeling, activiteit)
        const basis = isIngehaald(stand) ? String(correctie?.versie ?? 0) : getypteBasis
        const { bezoek } = c.var
        return <Puntenpagina {...{ bezoek, beoordeling, activiteit, correctie, stand, basis }} />
      },
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

const correctieOp = ({ eigen }: Beoordeling, activiteit: string): Correctie | undefined =>
  eigen?.correcties.find(een => een.activiteit === activiteit)
