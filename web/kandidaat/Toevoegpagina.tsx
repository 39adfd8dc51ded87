import type { Formulier as Velden } from '#toetsingskader/typen.ts'
import type { Klad } from '#vragen/kladden.ts'
import type { Portfolio } from '#vragen/portfolio.ts'
import type { Bezoek } from '../bezoek.ts'
import { Actieknop } from '../delen/Actieknop.tsx'
import { Melding } from '../delen/Melding.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { Formulier } from '../formulier/Formulier.tsx'
import { Foutsamenvatting } from '../formulier/Foutsamenvatting.tsx'
import type { Stand as Vorm } from '../formulier/stand.ts'
import { Conceptenlijst, type Conceptenblad } from './Conceptenlijst.tsx'
import { Kladlijst } from './Kladlijst.tsx'

export const toevoegvelden = {
  bestanden: {
    soort: 'bestand',
    label: 'Wat heb je?',
    hulp: 'Een certificaat, een bevestiging of een foto ervan; meer tegelijk kan. Hoogstens 10 MB per bestand.',
    optioneel: true,
  },
  titel: {
    soort: 'tekst',
    label: 'Of typ wat je deed',
    hulp: 'Bijvoorbeeld: webinar autisme en werk, 12-3-2026, 2 uur.',
    optioneel: true,
  },
  verdeling: {
    soort: 'keuze',
    label: 'Is het meer dan één bestand?',
    keuzes: [
      { waarde: 'elk', label: 'Elk bestand is een eigen activiteit' },
      { waarde: 'samen', label: 'Alles hoort bij één activiteit' },
    ],
  },
} as const satisfies Velden

type Props = {
  bezoek: Bezoek
  portfolio: Portfolio
  /** What waits to be finished: one page of it. */
  blad: Conceptenblad
  /** What was begun in a form and never sent. */
  kladden: readonly Klad[]
  vorm: Vorm
  /** How many drafts were just made. */
  klaar: number
  verwijderd: string | undefined
  /** A draft was just kept to finish later. */
  isBewaard: boolean
}

/** Put something down now, finish it when there is time; what waits stands under it. */
export function Toevoegpagina(props: Props) {
  const { bezoek, portfolio, blad, kladden, vorm, klaar, verwijderd, isBewaard } = props
  const isFout = vorm.weigeringen.length > 0
  const dossier = `/dossiers/${portfolio.rij.id}`
  const lijst = <Conceptenlijst {...{ blad, portfolio, dossier }} token={bezoek.token} />
  return (
    <Pagina bezoek={bezoek} titel={isFout ? 'Fout: Snel toevoegen' : 'Snel toevoegen'}>
      <Foutsamenvatting velden={toevoegvelden} stand={vorm} />
      {klaar > 0 && (
        <Melding soort="klaar" titel={`Er staan ${klaar} activiteiten klaar.`}>
          <p>Kijk ze een voor een na. Ze tellen pas mee als je ze toevoegt.</p>
        </Melding>
      )}
      {isBewaard && (
        <Melding soort="klaar" titel="Het concept is bewaard.">
          <p>
            Het staat bij <a href="#concepten">Nog af te maken</a>. Het telt nog niet mee.
          </p>
        </Melding>
      )}
      {verwijderd && (
        <Melding soort="klaar" titel="Het concept is verwijderd.">
          <Actieknop
            actie={`${dossier}/concepten/${encodeURIComponent(verwijderd)}/herstel`}
            token={bezoek.token}
            soort="licht"
          >
            Ongedaan maken
          </Actieknop>
        </Melding>
      )}
      <h1>Snel toevoegen</h1>
      {klaar > 0 ? (
        <>
          {lijst}
          <h2>Nog iets toevoegen</h2>
        </>
      ) : (
        <p className="vb-intro">
          Leg hier neer wat je hebt. We lezen wat erin staat en vullen het formulier vast in. Jij
          kijkt het na en voegt het toe: pas dan telt het mee.
        </p>
      )}
      <Formulier
        velden={toevoegvelden}
        stand={vorm}
        invulhulp={{ bestanden: { meer: true, camera: true } }}
        bezoek={bezoek}
        actie="/toevoegen"
        klad="/toevoegen"
        knop="Verder"
      />
      <p className="vb-zacht">
        Liever stap voor stap?{' '}
        <a href={`${dossier}/pe/nieuw`}>Kies eerst wat voor activiteit het was</a>. Staat alles al
        in Excel? <a href={`${dossier}/lijst`}>Voeg een lijst toe</a>.
      </p>
      <Kladlijst kladden={kladden} token={bezoek.token} />
      {klaar === 0 && lijst}
    </Pagina>
  )
}
