import { neemToewijzingTerug } from '#acties/toewijzing/neemToewijzingTerug.ts'
import type { Formulier } from '#toetsingskader/typen.ts'
import type { Planning } from '#vragen/planning.ts'
import { toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { toonFout } from '../fouten.tsx'
import { actieVanFormulier } from '../formulier/actieVanFormulier.ts'
import { Formulierpagina } from '../formulier/Formulierpagina.tsx'
import { nieuw, type Stand } from '../formulier/stand.ts'
import { toonWeigering } from '../kandidaat/weigering.tsx'
import type { C } from '../omgeving.ts'
import { idUitPad } from '../pad.ts'
import type { Doe, Lees } from '../route.ts'
import { planningpad } from './paden.ts'
import { planningUitPad } from './planning.tsx'

const velden = {
  motivering: {
    soort: 'lang',
    label: 'Waarom?',
    hulp: 'Dit staat bij het dossier. De assessor leest het niet in de mail.',
  },
} as const satisfies Formulier

/** Ends the assignment of one assessor, for instance of somebody who fell ill. */
export const toewijzingEinde: Lees = async c => {
  const gevonden = await vind(c)
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  const { planning, toewijzing } = gevonden
  const { neemToewijzingTerug: bezwaren } = planning.mag
  if (bezwaren.length > 0) return toonWeigering(c, planningpad(planning.dossier.id), bezwaren)
  return toon(c, <Einde bezoek={c.var.bezoek} {...{ planning, toewijzing, stand: nieuw() }} />)
}

export const beeindigToewijzing: Doe = async (c, ingevuld) => {
  const gevonden = await vind(c)
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  const { planning, toewijzing } = gevonden
  const wie = { dossierId: planning.dossier.id, assessorId: toewijzing.assessor }
  return actieVanFormulier(c, ingevuld, {
    velden,
    doe: invoer => neemToewijzingTerug(c.var.ctx, { ...invoer, ...wie }),
    klaar: () => `${planningpad(wie.dossierId)}?gedaan=teruggenomen`,
    opnieuw: stand => <Einde bezoek={c.var.bezoek} {...{ planning, toewijzing, stand }} />,
  })
}

type Toewijzing = Planning['toewijzingen'][number]

async function vind(c: C): Promise<{ planning: Planning; toewijzing: Toewijzing } | null> {
  const planning = await planningUitPad(c)
  const assessor = idUitPad(c, 'assessor')
  const toewijzing = planning?.toewijzingen.find(een => een.assessor === assessor)
  return planning && toewijzing ? { planning, toewijzing } : null
}

type Props = { bezoek: Bezoek; planning: Planning; toewijzing: Toewijzing; stand: Stand }

function Einde({ bezoek, planning: { dossier }, toewijzing, stand }: Props) {
  const terug = planningpad(dossier.id)
  return (
    <Formulierpagina
      bezoek={bezoek}
      titel={`Het dossier terugnemen van ${toewijzing.naam}`}
      kruimels={[
        { naam: 'Werklijst', href: '/' },
        { naam: `Dossier van ${dossier.naam}`, href: terug },
      ]}
      intro={
        <p className="vb-intro">
          {toewijzing.naam} krijgt een mail en ziet het dossier daarna niet meer. Wat al was
          beoordeeld blijft bewaard, maar telt niet meer mee.
        </p>
      }
      velden={velden}
      stand={stand}
      actie={`${terug}/toewijzingen/${toewijzing.assessor}/einde`}
      klad={`${terug}/toewijzingen/${toewijzing.assessor}/einde`}
      knop="Terugnemen"
      terug={{ tekst: 'Niet terugnemen', href: terug }}
    />
  )
}
