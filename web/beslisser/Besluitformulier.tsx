import type { ReactNode } from 'react'
import type { Formulier } from '#toetsingskader/typen.ts'
import type { Instellingen } from '#domein/instellingen.ts'
import type { Voorstel } from '#vragen/beslissing.ts'
import type { Bezoek } from '../bezoek.ts'
import { Dag } from '../delen/Dag.tsx'
import { Melding } from '../delen/Melding.tsx'
import { Formulierpagina } from '../formulier/Formulierpagina.tsx'
import type { Stand } from '../formulier/stand.ts'
import type { Beslissing } from './metBeslissing.tsx'
import { besluitpad } from './paden.ts'

export const velden = {
  motivering: {
    soort: 'lang',
    label: 'Waarom besluit je dit?',
    hulp: 'De kandidaat leest dit bij het besluit en in de mail.',
  },
} as const satisfies Formulier

/** With what would follow from it; null once it was decided. */
export type MetVoorstel = Beslissing & { voorstel: Voorstel | null }

type Props = { bezoek: Bezoek; beslissing: MetVoorstel; stand: Stand }

/** Asks for the reason to certify and says what will happen: number, period, register, mail, objection. */
export function Certificeringspagina(props: Props) {
  const { beslissing } = props
  const { dossier, voorstel } = beslissing
  return (
    <Vraag
      {...props}
      titel={`${dossier.naam} certificeren`}
      past="certificeren"
      naar="certificering"
      knop="Neem het besluit: certificeren"
    >
      {voorstel && (
        <ul>
          <li>
            Er komt een nieuw certificaat, geldig van <Dag dag={voorstel.periode.van} /> tot en met{' '}
            <Dag dag={voorstel.periode.tot} />. {beginzinnen[voorstel.begin]}
          </li>
          <li>
            Het nummer wordt {voorstel.nummer}, of het volgende als een collega net eerder besluit.
          </li>
          <li>
            Het oude certificaat {dossier.nummer} blijft staan en is vervangen vanaf de eerste dag
            van het nieuwe.
          </li>
          <li>Iedereen ziet het nieuwe certificaat in het register.</li>
          <li>Er staat een nieuw dossier klaar voor de volgende keer.</li>
          <Altijd bezwaarTot={voorstel.bezwaarTot} />
        </ul>
      )}
    </Vraag>
  )
}

/** Asks for the reason to refuse and says what will happen. */
export function Afwijzingspagina(props: Props) {
  const { dossier, voorstel } = props.beslissing
  return (
    <Vraag
      {...props}
      titel={`${dossier.naam} niet certificeren`}
      past="niet-certificeren"
      naar="afwijzing"
      knop="Neem het besluit: niet certificeren"
    >
      {voorstel && (
        <ul>
          <li>
            Het certificaat {dossier.nummer} wordt niet verlengd. Het is geldig tot en met{' '}
            <Dag dag={dossier.geldigTot} />.
          </li>
          <Altijd bezwaarTot={voorstel.bezwaarTot} />
        </ul>
      )}
    </Vraag>
  )
}

const beginzinnen: Readonly<Record<Instellingen['beginNieuwePeriode'], string>> = {
  'na-einddatum': 'Het begint op de dag na de oude einddatum, zodat het erop aansluit.',
  indiening: 'Het begint op de dag waarop het portfolio is ingediend.',
  besluit: 'Het begint op de dag van het besluit.',
}

const Altijd = ({ bezwaarTot }: { bezwaarTot: Voorstel['bezwaarTot'] }) => (
  <>
    <li>De kandidaat krijgt een mail met je motivering en de ontwikkeladviezen.</li>
    <li>
      De kandidaat kan bezwaar maken tot en met <Dag dag={bezwaarTot} />.
    </li>
  </>
)

type Vraagprops = Props & {
  titel: string
  /** The advice that this decision follows. */
  past: 'certificeren' | 'niet-certificeren'
  naar: 'certificering' | 'afwijzing'
  knop: string
  children: ReactNode
}

function Vraag({ bezoek, beslissing, stand, titel, past, naar, knop, children }: Vraagprops) {
  const { dossier, inbreng } = beslissing
  const hier = besluitpad(dossier.id)
  const wijktAf = inbreng.filter(({ advies }) => advies && advies.advies !== past)
  return (
    <Formulierpagina
      bezoek={bezoek}
      titel={titel}
      kruimels={[
        { naam: 'Te besluiten', href: '/' },
        { naam: dossier.naam, href: hier },
      ]}
      intro={
        <>
          {wijktAf.length > 0 && (
            <Melding soort="waarschuwing" titel="Dit besluit wijkt af van het advies.">
              <p>
                {wijktAf.map(({ naam }) => naam).join(' en ')} adviseerde anders. Leg uit waarom je
                er niet in meegaat.
              </p>
            </Melding>
          )}
          <h2>Dit gebeurt er</h2>
          {children}
          <p>Een besluit kun je hier niet meer veranderen.</p>
        </>
      }
      velden={velden}
      stand={stand}
      actie={`${hier}/${naar}`}
      klad={`${hier}/${naar}`}
      knop={knop}
      terug={{ tekst: 'Nog niet besluiten', href: hier }}
    />
  )
}
