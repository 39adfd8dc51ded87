import { finished } from 'node:stream/promises'
import { schemaVan } from '#domein/velden/velden.ts'
import type { Resultaat } from '#domein/weigering.ts'
import type { Formulier } from '#toetsingskader/typen.ts'
import { toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { Melding } from '../delen/Melding.tsx'
import { actieVanFormulier } from '../formulier/actieVanFormulier.ts'
import { Formulierpagina } from '../formulier/Formulierpagina.tsx'
import { nieuw, type Stand } from '../formulier/stand.ts'
import type { Bewaar, Doe, Lees } from '../route.ts'

const velden = {
  titel: {
    soort: 'tekst',
    label: 'Wat is de titel van het boek?',
    hulp: 'Zet de schrijver erbij.',
  },
  datum: { soort: 'datum', label: 'Wanneer las je het uit?' },
  uren: {
    soort: 'getal',
    label: 'Hoeveel uur besteedde je eraan?',
    eenheid: 'uur',
    minimum: 0,
    bron: { clausule: 'B.1', citaat: '1 PE-punt per Studiebelastingsuur (SBU)' },
  },
  werkvorm: {
    soort: 'keuze',
    label: 'Met wie besprak je het?',
    keuzes: [
      { waarde: 'intervisie', label: 'In een intervisiegroep' },
      { waarde: 'supervisie', label: 'Met een supervisor' },
      { waarde: 'niet', label: 'Met niemand' },
    ],
  },
  inzicht: {
    soort: 'lang',
    label: 'Welk inzicht nam je mee?',
    hulp: 'Beschrijf één moment uit je werk waarin je merkte dat je anders handelde dan daarvoor. Noem geen namen van mensen die je begeleidt.',
  },
  onderwerpen: {
    soort: 'lijst',
    label: 'Bij welke taken past het?',
    hulp: 'Kies alles wat past.',
  },
  collega: { soort: 'persoon', label: 'Wie kan dit bevestigen?', optioneel: true },
  foto: {
    soort: 'bestand',
    label: 'Voeg een foto van de omslag toe',
    hulp: 'Een PDF, DOCX, PNG, JPEG of WebP van hoogstens 10 MB.',
    optioneel: true,
  },
  eerlijk: { soort: 'ja', label: 'Ik heb het boek zelf gelezen.' },
} as const satisfies Formulier

const onderwerpen = [
  { waarde: 'K1', label: 'Kennismaken', uitleg: 'Wensen en mogelijkheden in kaart brengen.' },
  { waarde: 'W2', label: 'Werk vinden' },
  { waarde: 'I3', label: 'Inwerken op de werkplek' },
]

/** A form with a field of every kind; it checks what is sent and keeps nothing. */
export const proefformulier: Lees = c =>
  toon(
    c,
    <Proef
      bezoek={c.var.bezoek}
      stand={nieuw()}
      isVerstuurd={c.req.query('gedaan') === 'verstuurd'}
    />,
  )

export const verstuurProef: Doe = (c, ingevuld) =>
  actieVanFormulier(c, ingevuld, {
    velden,
    doe: invoer => Promise.resolve(keur(invoer)),
    klaar: () => '/vormgeving/formulier?gedaan=verstuurd',
    opnieuw: stand => <Proef bezoek={c.var.bezoek} stand={stand} isVerstuurd={false} />,
  })

export const proefBestand: Bewaar = async (c, { inhoud, naam }) => {
  await finished(inhoud.resume())
  return `${c.var.opties.basis.toeval.id()} ${naam}`
}

function keur(invoer: unknown): Resultaat<null> {
  const gelezen = schemaVan(velden).safeParse(invoer)
  if (gelezen.success) return { ok: true, waarde: null }
  const weigeringen = gelezen.error.issues.map(({ path, message }) => ({
    code: 'ongeldige-invoer',
    tekst: message,
    veld: path.map(String).join('.'),
  }))
  return { ok: false, weigeringen }
}

type Props = { bezoek: Bezoek; stand: Stand; isVerstuurd: boolean }

function Proef({ bezoek, stand, isVerstuurd }: Props) {
  return (
    <Formulierpagina
      bezoek={bezoek}
      titel="Een proefformulier"
      kruimels={[{ naam: 'Vormgeving', href: '/vormgeving' }]}
      intro={
        isVerstuurd ? (
          <Melding soort="klaar" titel="Verstuurd. Er is niets bewaard." />
        ) : (
          <p className="vb-intro">Elke soort veld, één keer. Dit formulier bewaart niets.</p>
        )
      }
      velden={velden}
      stand={stand}
      invulhulp={{ onderwerpen: { keuzes: onderwerpen } }}
      actie="/vormgeving/formulier"
      klad={null}
      knop="Versturen"
      terug={{ tekst: 'Terug naar de vormgeving', href: '/vormgeving' }}
    />
  )
}
