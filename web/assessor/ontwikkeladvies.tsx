import { verwijderOntwikkeladvies } from '#acties/beoordeling/verwijderOntwikkeladvies.ts'
import { voegOntwikkeladviesToe } from '#acties/beoordeling/voegOntwikkeladviesToe.ts'
import { wijzigOntwikkeladvies } from '#acties/beoordeling/wijzigOntwikkeladvies.ts'
import type { Formulier } from '#toetsingskader/typen.ts'
import { toon } from '../antwoord.ts'
import { Bevestigpagina } from '../delen/Bevestigpagina.tsx'
import { Melding } from '../delen/Melding.tsx'
import { toonFout } from '../fouten.tsx'
import { actieVanFormulier, wijzigMetFormulier } from '../formulier/actieVanFormulier.ts'
import { basisVan, type Opslag } from '../formulier/basis.ts'
import { Elders } from '../formulier/Elders.tsx'
import { Formulierpagina } from '../formulier/Formulierpagina.tsx'
import { nieuw, verderVan, type Stand } from '../formulier/stand.ts'
import type { C } from '../omgeving.ts'
import { idUitPad } from '../pad.ts'
import type { Doe, Lees } from '../route.ts'
import { kruimelsVan } from './kruimels.ts'
import { beoordelingNu, metOpenBeoordeling, type Beoordeling } from './metBeoordeling.tsx'
import { bureauVan } from './paden.ts'

const velden = {
  tekst: {
    soort: 'lang',
    label: 'Wat raad je de kandidaat aan om aan te werken?',
    hulp: 'De kandidaat leest dit bij het besluit. Schrijf één advies per keer.',
  },
} as const satisfies Formulier

type Advies = NonNullable<Beoordeling['eigen']>['ontwikkeladviezen'][number]

const werk = { titel: 'Ontwikkeladvies', handeling: 'bewaarOordeel' } as const

export const nieuwAdvies: Lees = c =>
  metOpenBeoordeling(c, werk, ({ dossier }) =>
    toon(c, <Nieuw {...{ c, dossier }} stand={nieuw()} />),
  )

export const bewaarNieuwAdvies: Doe = (c, ingevuld) =>
  metOpenBeoordeling(c, werk, ({ dossier }) =>
    actieVanFormulier(c, ingevuld, {
      velden,
      doe: invoer => voegOntwikkeladviesToe(c.var.ctx, { ...invoer, dossierId: dossier.id }),
      klaar: () => `${bureauVan(dossier.id)}?gedaan=advies`,
      opnieuw: stand => <Nieuw {...{ c, dossier, stand }} />,
    }),
  )

export const ontwikkeladvies: Lees = c =>
  metAdvies(c, (advies, { dossier }) => {
    const stand = nieuw({ tekst: [advies.tekst] })
    return toon(c, <Wijzig {...{ c, dossier, advies, stand }} />)
  })

/** Saves what was written here; what was written elsewhere as well stands beside it. */
export const bewaarAdvies: Doe = (c, ingevuld) =>
  metAdvies(c, (gevonden, { dossier }) => {
    const id = { dossierId: dossier.id, ontwikkeladviesId: gevonden.id }
    return wijzigMetFormulier(c, ingevuld, {
      gevonden,
      lees: async () => adviesIn(c, await beoordelingNu(c)) ?? null,
      opslag: opslagVan,
      doe: (invoer, basis) => wijzigOntwikkeladvies(c.var.ctx, { ...invoer, ...id, basis }),
      klaar: () => `${bureauVan(dossier.id)}?gedaan=advies`,
      hier: `${lijstpad(dossier.id)}/${gevonden.id}`,
      opnieuw: (advies, stand) => <Wijzig {...{ c, dossier, advies, stand }} />,
    })
  })

const opslagVan = ({ tekst, versie }: Advies): Opslag => ({
  velden,
  basisveld: 'basis',
  versie,
  bewaard: { tekst: [tekst] },
})

export const adviesVerwijderen: Lees = c =>
  metAdvies(c, (advies, { dossier }) => toon(c, <Verwijderen {...{ c, dossier, advies }} />))

export const verwijderAdvies: Doe = c =>
  metAdvies(c, (advies, { dossier }) =>
    actieVanFormulier(
      c,
      {},
      {
        velden: {},
        doe: () =>
          verwijderOntwikkeladvies(c.var.ctx, {
            dossierId: dossier.id,
            ontwikkeladviesId: advies.id,
          }),
        klaar: () => `${bureauVan(dossier.id)}?gedaan=advies-weg`,
        opnieuw: stand => <Verwijderen {...{ c, dossier, advies, stand }} />,
      },
    ),
  )

const metAdvies = (
  c: C,
  verder: (advies: Advies, beoordeling: Beoordeling) => Response | Promise<Response>,
): Promise<Response> =>
  metOpenBeoordeling(c, werk, beoordeling => {
    const advies = adviesIn(c, beoordeling)
    return advies ? verder(advies, beoordeling) : toonFout(c, 'niet-gevonden')
  })

const adviesIn = (c: C, beoordeling: Beoordeling | null): Advies | undefined =>
  beoordeling?.eigen?.ontwikkeladviezen.find(({ id }) => id === idUitPad(c, 'ontwikkeladvies'))

type Props = { c: C; dossier: Beoordeling['dossier']; stand: Stand }

const lijstpad = (dossier: string): string => `${bureauVan(dossier)}/ontwikkeladviezen`

const Nieuw = ({ c, dossier, stand }: Props) => (
  <Formulierpagina
    bezoek={c.var.bezoek}
    titel="Ontwikkeladvies toevoegen"
    kruimels={kruimelsVan(dossier)}
    velden={velden}
    stand={stand}
    actie={lijstpad(dossier.id)}
    klad={`${lijstpad(dossier.id)}/nieuw`}
    knop="Bewaren"
    terug={{ tekst: 'Terug naar de beoordeling', href: bureauVan(dossier.id) }}
  />
)

function Wijzig({ c, dossier, stand, advies }: Props & { advies: Advies }) {
  const hier = `${lijstpad(dossier.id)}/${advies.id}`
  return (
    <Formulierpagina
      bezoek={c.var.bezoek}
      titel="Ontwikkeladvies wijzigen"
      kruimels={kruimelsVan(dossier)}
      velden={velden}
      stand={stand}
      intro={<Elders {...opslagVan(advies)} vorm={stand} samen="advies" />}
      id="advies"
      mee={{ basis: verderVan(stand, 'basis', basisVan(opslagVan(advies))) }}
      actie={hier}
      klad={hier}
      knop="Bewaren"
      terug={{ tekst: 'Terug naar de beoordeling', href: bureauVan(dossier.id) }}
      onder={
        <p>
          <a href={`${hier}/verwijderen`}>Dit ontwikkeladvies verwijderen</a>
        </p>
      }
    />
  )
}

type Weg = Pick<Props, 'c' | 'dossier'> & { advies: Advies; stand?: Stand }

function Verwijderen({ c, dossier, advies, stand }: Weg) {
  const hier = `${bureauVan(dossier.id)}/ontwikkeladviezen/${advies.id}`
  return (
    <Bevestigpagina
      bezoek={c.var.bezoek}
      vraag="Dit ontwikkeladvies verwijderen?"
      actie={`${hier}/verwijderen`}
      ja="Verwijderen"
      nee={{ tekst: 'Laat staan', href: bureauVan(dossier.id) }}
      gevaar
    >
      {stand?.weigeringen.map(({ code, tekst }) => (
        <Melding key={code} soort="fout" titel={tekst} />
      ))}
      <blockquote className="vb-mail__tekst">{advies.tekst}</blockquote>
      <p>De tekst is daarna weg.</p>
    </Bevestigpagina>
  )
}
