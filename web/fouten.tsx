import type { ReactNode } from 'react'
import { eigenPad, toon } from './antwoord.ts'
import type { Bezoek } from './bezoek.ts'
import { Knopgroep } from './delen/Knopgroep.tsx'
import { Knoplink } from './delen/Knoplink.tsx'
import { Pagina } from './delen/Pagina.tsx'
import { NogEens } from './formulier/NogEens.tsx'
import { Getypt } from './klad/Getypt.tsx'
import type { Ingevuld } from './formulier/stand.ts'
import type { C } from './omgeving.ts'

type Fout = { status: 403 | 404 | 413 | 500 | 503; titel: string; zinnen: readonly string[] }

const fouten = {
  'niet-gevonden': {
    status: 404,
    titel: 'Deze bladzijde is er niet',
    zinnen: [
      'Misschien is het adres niet goed overgenomen, of bestaat de bladzijde niet meer.',
      'Het kan ook zijn dat je in een andere rol werkt dan toen je hier eerder was.',
    ],
  },
  geweigerd: {
    status: 403,
    titel: 'Dit kon niet worden verstuurd',
    zinnen: [
      'Het formulier kwam niet van deze website, of je bent intussen uitgelogd.',
      'Ga terug, laad de bladzijde opnieuw en verstuur het nog eens.',
    ],
  },
  uitgelogd: {
    status: 403,
    titel: 'Je bent uitgelogd',
    zinnen: ['Je was te lang weg, of je hebt ergens anders uitgelogd. Dit is nog niet bewaard.'],
  },
  geparkeerd: {
    status: 403,
    titel: 'Je bent uitgelogd',
    zinnen: ['Je was te lang weg. Wat je net verstuurde, is nog niet verwerkt, maar wel bewaard.'],
  },
  verlopen: {
    status: 403,
    titel: 'Verstuur het nog één keer',
    zinnen: ['Dit formulier is van voor je laatst inlogde. Daarom is het nog niet bewaard.'],
  },
  'andere-rol': {
    status: 403,
    titel: 'Dit hoort bij een andere rol',
    zinnen: ['Deze bladzijde hoort bij een andere rol van je. Wissel van rol en kom dan terug.'],
  },
  'te-groot': {
    status: 413,
    titel: 'Dit is te veel in één keer',
    zinnen: [
      'Ga terug met de knop van je browser: wat je typte, staat daar nog.',
      'Verstuur dan minder tekst of minder bestanden tegelijk.',
    ],
  },
  'zip-te-groot': {
    status: 413,
    titel: 'Dit is te veel in één keer',
    zinnen: [
      'Een bestand van meer dan 200 MB past niet in één keer, en deze browser kan het niet in delen versturen.',
      'Kies het opnieuw in een andere browser, bijvoorbeeld Edge, Chrome, Firefox of Safari op een computer.',
    ],
  },
  'geen-pdf': {
    status: 500,
    titel: 'De PDF is nu niet gelukt',
    zinnen: [
      'Dit ligt niet aan jou. Wat je hebt gemaakt staat veilig bewaard.',
      'Probeer het over een minuut opnieuw. Blijft het misgaan, geef dan het nummer hieronder door.',
    ],
  },
  stuk: {
    status: 500,
    titel: 'Er ging iets mis bij ons',
    zinnen: [
      'Dit ligt niet aan jou. Wat je eerder bewaarde, is er nog.',
      'Probeer het over een minuut opnieuw. Blijft het misgaan, geef dan het nummer hieronder door.',
    ],
  },
  storing: {
    status: 503,
    titel: 'Vakbewijs is even niet bereikbaar',
    zinnen: [
      'Dit ligt niet aan jou. Wat je eerder bewaarde, is er nog.',
      'Meestal is het binnen een minuut voorbij. Je hoeft niet opnieuw in te loggen.',
    ],
  },
} as const satisfies Record<string, Fout>

export type FoutSoort = keyof typeof fouten

/** The calm page for what went wrong, with the number under which it stands in the log. */
export function toonFout(c: C, soort: FoutSoort): Response {
  c.set('isNietGevonden', soort === 'niet-gevonden')
  return metFormulier(c, soort, null)
}

/** Where somebody may not come any more who might before: why, and what he typed meanwhile. */
export const toonVoorbij = (
  c: C,
  {
    titel,
    zinnen,
    getypt,
  }: { titel: string; zinnen: readonly string[]; getypt: readonly string[] },
): Response =>
  toon(
    c,
    <Foutpagina
      bezoek={c.var.bezoek}
      fout={{ status: 404, titel, zinnen }}
      nummer={nummerVan(c.var.verzoek)}
    >
      {getypt.length > 0 && <Getypt teksten={getypt} />}
    </Foutpagina>,
    404,
  )

/** The same for a request that broke down: it can be tried again here, with everything that was typed. */
export const toonUitval = (c: C, soort: 'stuk' | 'storing', ingevuld: Ingevuld): Response =>
  metFormulier(
    c,
    soort,
    c.req.method === 'POST' ? (
      <NogEens actie={hier(c)} ingevuld={ingevuld}>
        <p>
          Wat je net verstuurde, is misschien niet bewaard. Alles wat je typte, is nog hier: wacht
          even en verstuur het dan opnieuw. {kiesWeer}
        </p>
      </NogEens>
    ) : (
      <Knoplink soort="eerste" href={hier(c)}>
        Probeer het opnieuw
      </Knoplink>
    ),
  )

/** A form that came after its session: it waits in this page until its writer is signed in again (kwaliteit U-3). */
export const toonUitgelogd = (c: C, ingevuld: Ingevuld): Response =>
  metFormulier(
    c,
    'uitgelogd',
    <NogEens actie={hier(c)} ingevuld={ingevuld} token={c.var.bezoek.token}>
      <p>
        Alles wat je typte, is nog hier.{' '}
        <a href="/inloggen" target="_blank">
          Log in (opent een nieuw tabblad)
        </a>
        , kom hier terug en verstuur het dan opnieuw. {kiesWeer}
      </p>
    </NogEens>,
  )

/** A form that came after its session and is kept for its writer: it is on this page when he is signed in again. */
export const toonGeparkeerd = (c: C, pagina: string): Response =>
  metFormulier(
    c,
    'geparkeerd',
    <>
      <p>
        Log in; dan staat klaar wat je typte, met de bestanden die we aannamen, en verstuur je het
        met één knop. Sluit je dit tabblad, dan vind je het terug op je eerste bladzijde.
      </p>
      <Knoplink soort="eerste" href={`/inloggen?naar=${encodeURIComponent(pagina)}`}>
        Log in
      </Knoplink>
    </>,
  )

/** A form with the token of an earlier session, sent from a page of ours: its writer looks at it and sends it once more. */
export const toonVerlopen = (c: C, ingevuld: Ingevuld): Response =>
  metFormulier(
    c,
    'verlopen',
    <NogEens actie={hier(c)} ingevuld={ingevuld} token={c.var.bezoek.token}>
      <p>
        Alles wat je typte, is nog hier. {wieNu(c)}
        {kiesWeer}
      </p>
    </NogEens>,
  )

/** On one computer somebody else may have signed in since. */
const wieNu = ({ var: { bezoek } }: C): string =>
  bezoek.wie
    ? `Je bent nu ingelogd als ${bezoek.wie.naam}. Schreef iemand anders dit? Kopieer het dan eerst, en log in als wie het schreef. `
    : ''

const kiesWeer = 'Een bestand dat je meestuurde, kies je daarna nog een keer.'

const hier = (c: C): string => {
  const { pathname, search } = new URL(c.req.url)
  return eigenPad(pathname + search)
}

const metFormulier = (c: C, soort: FoutSoort, formulier: ReactNode): Response =>
  toon(
    c,
    <Foutpagina bezoek={c.var.bezoek} fout={fouten[soort]} nummer={nummerVan(c.var.verzoek)}>
      {formulier}
    </Foutpagina>,
    fouten[soort].status,
  )

/** The part of a request's id that somebody can read out on the phone. */
const nummerVan = (verzoek: string): string => verzoek.slice(-8).toUpperCase()

type Props = { bezoek: Bezoek; fout: Fout; nummer: string; children?: ReactNode }

function Foutpagina({ bezoek, fout, nummer, children }: Props) {
  return (
    <Pagina bezoek={bezoek} titel={fout.titel}>
      <h1>{fout.titel}</h1>
      {fout.zinnen.map(zin => (
        <p key={zin}>{zin}</p>
      ))}
      {children}
      <p className="vb-zacht">
        Nummer van dit verzoek: <strong className="vb-nummer">{nummer}</strong>
      </p>
      <Knopgroep>
        <Knoplink soort="gewoon" href="/">
          Naar het begin
        </Knoplink>
      </Knopgroep>
    </Pagina>
  )
}
