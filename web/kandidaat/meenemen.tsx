import type { Formulier } from '#toetsingskader/typen.ts'
import type { Weigering } from '#domein/weigering.ts'
import { ontvangDossierbestand } from '#acties/portfolio/ontvangDossierbestand.ts'
import { exporteerDossier } from '#vragen/export.ts'
import { dossierVoorInlezen, type Inleesdossier } from '#vragen/inlezen.ts'
import { naar, toon } from '../antwoord.ts'
import { bijlage } from '../bijlage.ts'
import type { Bezoek } from '../bezoek.ts'
import { Knopgroep } from '../delen/Knopgroep.tsx'
import { Knoplink } from '../delen/Knoplink.tsx'
import { Melding } from '../delen/Melding.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { toonFout } from '../fouten.tsx'
import { Formulier as Vorm } from '../formulier/Formulier.tsx'
import { Foutsamenvatting } from '../formulier/Foutsamenvatting.tsx'
import { leesBestand } from '#lib/bestandswaarde.ts'
import { nieuw, type Stand } from '../formulier/stand.ts'
import type { C } from '../omgeving.ts'
import { idUitPad } from '../pad.ts'
import type { Bewaar, Doe, Lees } from '../route.ts'
import { inleesdossier, magInlezen } from './inleesdossier.ts'
import { Ingelezen } from './Ingelezen.tsx'
import type { Gedaan } from './inleeskeuze.ts'
import { naarPortfolio } from './stand.ts'

const velden = {
  bestand: {
    soort: 'bestand',
    label: 'Zip of dossierbestand',
    hulp: 'Het bestand dat je eerder uit Vakbewijs ophaalde: de zip met alles erin, of alleen het dossierbestand.',
  },
} as const satisfies Formulier

/** What a holder can take along and bring in, and what does not travel. */
export const meenemen: Lees = async c => {
  const dossier = await dossierVoorInlezen(c.var.ctx, idUitPad(c, 'dossier'))
  if (!dossier) return toonFout(c, 'niet-gevonden')
  const { gedaan, nieuw: erbij } = c.req.query()
  const ingelezen =
    gedaan === 'ingelezen'
      ? { nieuw: Number(erbij) || 0, veranderd: c.req.queries('veranderd') ?? [] }
      : undefined
  return toon(c, <Meenemen bezoek={c.var.bezoek} {...{ dossier, ingelezen }} stand={nieuw()} />)
}

/** The dossier file of this portfolio, to keep. */
export const uitvoer: Lees = async c => {
  const bestand = await exporteerDossier(c.var.ctx, idUitPad(c, 'dossier'))
  if (!bestand) return toonFout(c, 'niet-gevonden')
  return c.body(bestand.tekst, 200, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Disposition': bijlage(bestand.naam),
    'Cache-Control': 'private, no-store',
  })
}

const geweigerd = new WeakMap<C, readonly Weigering[]>()

/** Takes the file in; the preview reads it from where it is kept. */
export const bewaarDossierbestand: Bewaar = async (c, { naam, inhoud }) => {
  if (!(await magInlezen(c))) {
    inhoud.resume()
    return null
  }
  const uitkomst = await ontvangDossierbestand(c.var.ctx, { naam, inhoud })
  if (uitkomst.ok) return `${uitkomst.waarde.sha256} ${uitkomst.waarde.naam}`
  geweigerd.set(c, uitkomst.weigeringen)
  return null
}

/** On to the preview, which has an address of its own: going back or opening it again costs nothing. */
export const bekijkDossierbestand: Doe = async (c, ingevuld) => {
  const dossier = await inleesdossier(c)
  if (!dossier) return toonFout(c, 'niet-gevonden')
  const bestand = leesBestand(ingevuld['bestand']?.at(-1) ?? '')
  if (bestand)
    return naar(
      c,
      `/dossiers/${dossier.id}/inlezen?${new URLSearchParams({ bestand: bestand.id, naam: bestand.naam })}`,
    )
  // Why it is closed stands on the page itself.
  const isDicht = dossier.bezwaren.length > 0
  const stand = { ...nieuw(), weigeringen: isDicht ? [] : (geweigerd.get(c) ?? [geenBestand]) }
  return toon(c, <Meenemen bezoek={c.var.bezoek} {...{ dossier, stand }} />, 422)
}

const geenBestand: Weigering = {
  code: 'bestand-ontbreekt',
  tekst: 'Kies het bestand dat je wilt inlezen.',
  veld: 'bestand',
}

type Props = {
  bezoek: Bezoek
  dossier: Inleesdossier
  stand: Stand
  ingelezen?: Gedaan | undefined
}

function Meenemen({ bezoek, dossier, stand, ingelezen }: Props) {
  const { id, bezwaren } = dossier
  const isFout = stand.weigeringen.length > 0
  return (
    <Pagina
      bezoek={bezoek}
      titel={isFout ? 'Fout: Meenemen' : 'Meenemen'}
      kruimels={[naarPortfolio]}
    >
      <Foutsamenvatting velden={velden} stand={stand} />
      {ingelezen && <Ingelezen dossier={dossier} {...ingelezen} />}
      <h1>Meenemen</h1>
      <p className="vb-intro">
        Je portfolio is van jou. Bewaar het als bestand, of haal hier een eerder bestand binnen.
      </p>
      <h2>Je portfolio bewaren</h2>
      <p>
        In één zip zit alles wat je hier hebt: je teksten met hun eerdere versies, al je bestanden,
        je concepten, je indieningen en de geschiedenis. Je leest het in elke browser, ook zonder
        internet.
      </p>
      <Knopgroep>
        <Knoplink soort="eerste" href={`/dossiers/${id}/export/alles`}>
          Alles downloaden (zip)
        </Knoplink>
        <Knoplink soort="gewoon" href={`/dossiers/${id}/export`}>
          Dossierbestand downloaden
        </Knoplink>
      </Knopgroep>
      <p className="vb-bijzin">
        Het dossierbestand is alleen voor een ander programma: activiteiten, bijeenkomsten en
        teksten. Van bewijs staan daar alleen de namen in.
      </p>
      <h2>Een bestand inlezen</h2>
      <p>
        Je ziet eerst wat erbij komt en wat verandert. Pas daarna beslis je. Er verdwijnt nooit iets
        uit je portfolio.
      </p>
      {bezwaren.length > 0 ? (
        bezwaren.map(({ code, tekst }) => <Melding key={code} soort="info" titel={tekst} />)
      ) : (
        <Vorm
          velden={velden}
          stand={stand}
          invulhulp={{
            bestand: { accept: '.zip,.json', stukken: `/dossiers/${id}/inlezen/stukken` },
          }}
          bezoek={bezoek}
          actie={`/dossiers/${id}/inlezen`}
          klad={null}
          knop="Bekijken wat erin staat"
        />
      )}
    </Pagina>
  )
}
