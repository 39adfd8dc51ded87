import { verlengAanvulling } from '#acties/aanvulling/verlengAanvulling.ts'
import { staLateIndieningToe } from '#acties/dossier/staLateIndieningToe.ts'
import { wijzigPeildatum } from '#acties/dossier/wijzigPeildatum.ts'
import { toonDatum } from '#lib/datum.ts'
import type { Formulier } from '#toetsingskader/typen.ts'
import type { Planning } from '#vragen/planning.ts'
import { toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { toonFout } from '../fouten.tsx'
import { actieVanFormulier } from '../formulier/actieVanFormulier.ts'
import { Formulierpagina } from '../formulier/Formulierpagina.tsx'
import { nieuw, type Stand } from '../formulier/stand.ts'
import { toonWeigering } from '../kandidaat/weigering.tsx'
import type { Doe, Lees } from '../route.ts'
import { planningpad } from './paden.ts'
import { planningUitPad } from './planning.tsx'

type Besluit = {
  plek: string
  handeling: 'verlengAanvulling' | 'wijzigPeildatum' | 'staLateIndieningToe'
  act: typeof verlengAanvulling | typeof wijzigPeildatum | typeof staLateIndieningToe
  titel: string
  dag: string
  knop: string
  /** What holds now, and what changes. */
  nu: (planning: Planning) => string
  gevolg: string
}

/** What the office decides by naming a day and saying why. */
const besluiten = {
  termijn: {
    plek: 'termijn',
    handeling: 'verlengAanvulling',
    act: verlengAanvulling,
    titel: 'Meer tijd geven voor de aanvulling',
    dag: 'Tot en met welke dag?',
    knop: 'Meer tijd geven',
    nu: ({ aanvulling: { uiterlijk } }) =>
      uiterlijk ? `De kandidaat heeft nu tot en met ${toonDatum(uiterlijk)}.` : '',
    gevolg: 'De kandidaat krijgt een mail met de nieuwe dag.',
  },
  peildatum: {
    plek: 'peildatum',
    handeling: 'wijzigPeildatum',
    act: wijzigPeildatum,
    titel: 'Een andere peildatum kiezen',
    dag: 'Welke dag wordt de peildatum?',
    knop: 'Peildatum wijzigen',
    nu: ({ peildatum }) => (peildatum ? `De peildatum is nu ${toonDatum(peildatum)}.` : ''),
    gevolg:
      'Alles in het dossier telt dan op de nieuwe dag. De vier jaar schuift mee: werk van het begin kan afvallen, nieuw werk kan erbij komen.',
  },
  'late-indiening': {
    plek: 'late-indiening',
    handeling: 'staLateIndieningToe',
    act: staLateIndieningToe,
    titel: 'Laat indienen toestaan',
    dag: 'Tot en met welke dag mag het?',
    knop: 'Toestaan',
    nu: ({ termijn: { sluit } }) => `Zelf indienen kan nu tot en met ${toonDatum(sluit)}.`,
    gevolg: 'De kandidaat kan tot en met de nieuwe dag indienen. Laat dat zelf even weten.',
  },
} as const satisfies Readonly<Record<string, Besluit>>

const veldenVan = ({ dag }: Besluit) =>
  ({
    dag: { soort: 'datum', label: dag },
    motivering: {
      soort: 'lang',
      label: 'Waarom?',
      hulp: 'Dit staat bij het dossier, voor wie er later naar kijkt.',
    },
  }) as const satisfies Formulier

/** The form of such a decision, or why it cannot be taken now. */
export const dagbesluit =
  (naam: keyof typeof besluiten): Lees =>
  async c => {
    const besluit: Besluit = besluiten[naam]
    const planning = await planningUitPad(c)
    if (!planning) return toonFout(c, 'niet-gevonden')
    const bezwaren = planning.mag[besluit.handeling]
    if (bezwaren.length > 0) return toonWeigering(c, planningpad(planning.dossier.id), bezwaren)
    return toon(c, <Dagbesluit bezoek={c.var.bezoek} {...{ planning, besluit, stand: nieuw() }} />)
  }

export const neemDagbesluit =
  (naam: keyof typeof besluiten): Doe =>
  async (c, ingevuld) => {
    const besluit: Besluit = besluiten[naam]
    const planning = await planningUitPad(c)
    if (!planning) return toonFout(c, 'niet-gevonden')
    const dossierId = planning.dossier.id
    return actieVanFormulier<unknown>(c, ingevuld, {
      velden: veldenVan(besluit),
      doe: invoer => besluit.act(c.var.ctx, { ...invoer, dossierId }),
      klaar: () => `${planningpad(dossierId)}?gedaan=${besluit.plek}`,
      opnieuw: stand => <Dagbesluit bezoek={c.var.bezoek} {...{ planning, besluit, stand }} />,
    })
  }

type Props = { bezoek: Bezoek; planning: Planning; besluit: Besluit; stand: Stand }

function Dagbesluit({ bezoek, planning, besluit, stand }: Props) {
  const { id, naam } = planning.dossier
  const terug = planningpad(id)
  return (
    <Formulierpagina
      bezoek={bezoek}
      titel={besluit.titel}
      kruimels={[
        { naam: 'Werklijst', href: '/' },
        { naam: `Dossier van ${naam}`, href: terug },
      ]}
      intro={
        <p className="vb-intro">
          {besluit.nu(planning)} {besluit.gevolg}
        </p>
      }
      velden={veldenVan(besluit)}
      stand={stand}
      actie={`${terug}/${besluit.plek}`}
      klad={`${terug}/${besluit.plek}`}
      knop={besluit.knop}
      terug={{ tekst: 'Niets wijzigen', href: terug }}
    />
  )
}
