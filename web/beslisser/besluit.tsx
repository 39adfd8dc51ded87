import { certificeer } from '#acties/besluit/certificeer.ts'
import { wijsAf } from '#acties/besluit/wijsAf.ts'
import { leesVoorstel } from '#vragen/beslissing.ts'
import { toon } from '../antwoord.ts'
import { actieVanFormulier } from '../formulier/actieVanFormulier.ts'
import { nieuw } from '../formulier/stand.ts'
import { toonWeigering } from '../kandidaat/weigering.tsx'
import type { C } from '../omgeving.ts'
import type { Doe, Lees } from '../route.ts'
import {
  Afwijzingspagina,
  Certificeringspagina,
  velden,
  type MetVoorstel,
} from './Besluitformulier.tsx'
import { Besluitpagina } from './Besluitpagina.tsx'
import { metBeslissing, type Beslissing } from './metBeslissing.tsx'
import { besluitpad } from './paden.ts'

const gedaan: Readonly<Record<string, string>> = {
  gecertificeerd: 'Het besluit is genomen. Het certificaat staat in het register.',
  afgewezen: 'Het besluit is genomen. De kandidaat krijgt een mail.',
}

/** What was filed and what every assessor found, and then the decision; after it what was decided. */
export const besluit: Lees = c =>
  metBeslissing(c, beslissing => {
    const melding = gedaan[c.req.query('gedaan') ?? '']
    return toon(c, <Besluitpagina bezoek={c.var.bezoek} {...{ beslissing, melding }} />)
  })

export const certificering: Lees = c =>
  metOpenBesluit(c, 'certificeer', beslissing =>
    toon(c, <Certificeringspagina bezoek={c.var.bezoek} {...{ beslissing }} stand={nieuw()} />),
  )

export const certificeerDe: Doe = (c, ingevuld) =>
  metVoorstel(c, beslissing =>
    actieVanFormulier(c, ingevuld, {
      velden,
      doe: invoer => certificeer(c.var.ctx, { ...invoer, dossierId: beslissing.dossier.id }),
      klaar: () => `${besluitpad(beslissing.dossier.id)}?gedaan=gecertificeerd`,
      opnieuw: stand => <Certificeringspagina bezoek={c.var.bezoek} {...{ beslissing, stand }} />,
    }),
  )

export const afwijzing: Lees = c =>
  metOpenBesluit(c, 'wijsAf', beslissing =>
    toon(c, <Afwijzingspagina bezoek={c.var.bezoek} {...{ beslissing }} stand={nieuw()} />),
  )

export const wijsDeAf: Doe = (c, ingevuld) =>
  metVoorstel(c, beslissing =>
    actieVanFormulier(c, ingevuld, {
      velden,
      doe: invoer => wijsAf(c.var.ctx, { ...invoer, dossierId: beslissing.dossier.id }),
      klaar: () => `${besluitpad(beslissing.dossier.id)}?gedaan=afgewezen`,
      opnieuw: stand => <Afwijzingspagina bezoek={c.var.bezoek} {...{ beslissing, stand }} />,
    }),
  )

/** The form, as long as this decision can be taken; else why not. */
const metOpenBesluit = (
  c: C,
  handeling: keyof Beslissing['mag'],
  verder: (beslissing: MetVoorstel) => Response,
): Promise<Response> =>
  metVoorstel(c, beslissing => {
    const bezwaren = beslissing.mag[handeling]
    return bezwaren.length > 0
      ? toonWeigering(c, besluitpad(beslissing.dossier.id), bezwaren)
      : verder(beslissing)
  })

/** Only the forms say what would follow; what is read on the way to them does not ask for it. */
const metVoorstel = (
  c: C,
  verder: (beslissing: MetVoorstel) => Response | Promise<Response>,
): Promise<Response> =>
  metBeslissing(c, async beslissing =>
    verder({ ...beslissing, voorstel: await leesVoorstel(c.var.ctx, beslissing) }),
  )
