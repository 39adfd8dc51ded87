import { certificeer } from '#acties/besluit/certificeer.ts'
import { wijsAf } from '#acties/besluit/wijsAf.ts'
import { toon } from '../antwoord.ts'
import { actieVanFormulier } from '../formulier/actieVanFormulier.ts'
import { nieuw } from '../formulier/stand.ts'
import { toonWeigering } from '../kandidaat/weigering.tsx'
import type { C } from '../omgeving.ts'
import type { Doe, Lees } from '../route.ts'
import { Afwijzingspagina, Certificeringspagina, velden } from './Besluitformulier.tsx'
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
  metBeslissing(c, beslissing =>
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
  metBeslissing(c, beslissing =>
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
  verder: (beslissing: Beslissing) => Response,
): Promise<Response> =>
  metBeslissing(c, beslissing => {
    const bezwaren = beslissing.mag[handeling]
    return bezwaren.length > 0
      ? toonWeigering(c, besluitpad(beslissing.dossier.id), bezwaren)
      : verder(beslissing)
  })
