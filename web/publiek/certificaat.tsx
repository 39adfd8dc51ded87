import type { Periode } from '#domein/uitslag.ts'
import { datumFout, leesDatum } from '#domein/velden/invoer.ts'
import type { Formulier } from '#toetsingskader/typen.ts'
import { toonDatum, type Datum } from '#lib/datum.ts'
import { leesCertificaat, type Certificaatblad } from '#vragen/certificaat.ts'
import { toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { Definitielijst, type Feit } from '../delen/Definitielijst.tsx'
import { Geldigheid } from '../delen/Geldigheid.tsx'
import { Knop } from '../delen/Knop.tsx'
import { Knopgroep } from '../delen/Knopgroep.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { Foutsamenvatting } from '../formulier/Foutsamenvatting.tsx'
import { Invoer } from '../formulier/Invoer.tsx'
import { foutVan, nieuw, type Stand } from '../formulier/stand.ts'
import { toonFout } from '../fouten.tsx'
import type { Lees } from '../route.ts'

const dagVeld = {
  dag: { soort: 'datum', label: 'Op welke dag?' },
} as const satisfies Formulier

/** One certificate by its check code: does it hold today, or on a day that is asked for. */
export const certificaat: Lees = async c => {
  const vandaag = c.var.ctx.klok.today()
  const gevraagd = (c.req.query('dag') ?? '').slice(0, 50).trim()
  const dag = gevraagd === '' ? vandaag : leesDatum(gevraagd)
  const controlecode = c.req.param('controlecode') ?? ''
  const blad = await leesCertificaat(c.var.ctx, { controlecode, dag: dag ?? vandaag })
  if (!blad) return toonFout(c, 'niet-gevonden')
  const stand = {
    ...nieuw({ dag: [gevraagd] }),
    ...(dag === undefined && {
      weigeringen: [{ code: 'ongeldige-invoer', veld: 'dag', tekst: datumFout(gevraagd) }],
    }),
  }
  const pagina = <Certificaatpagina bezoek={c.var.bezoek} {...{ blad, vandaag, stand }} />
  return toon(c, pagina, dag === undefined ? 422 : 200)
}

type Props = { bezoek: Bezoek; blad: Certificaatblad; vandaag: Datum; stand: Stand }

function Certificaatpagina({ bezoek, blad, vandaag, stand }: Props) {
  const isFout = stand.weigeringen.length > 0
  return (
    <Pagina
      bezoek={bezoek}
      titel={`${isFout ? 'Fout: ' : ''}${blad.naam}, ${blad.keurmerk}`}
      kruimels={[{ naam: 'Register', href: '/register' }]}
    >
      <Foutsamenvatting velden={dagVeld} stand={stand} />
      <p className="vb-opschrift">{blad.keurmerk}</p>
      <h1>{blad.naam}</h1>
      <Geldigheid {...blad} isVandaag={blad.dag === vandaag} />
      {blad.dag > vandaag && (
        <p>Die dag moet nog komen. Dit is wat er nu over bekend is; het kan nog veranderen.</p>
      )}
      {uitleg[blad.status] && <p>{uitleg[blad.status]}</p>}
      <Samenhang blad={blad} vandaag={vandaag} />
      <Definitielijst feiten={feitenVan(blad)} />
      <AndereDag controlecode={blad.controlecode} stand={stand} />
    </Pagina>
  )
}

/** When it begins, what holds on that day when this one does not, and what comes in its place. */
function Samenhang({ blad, vandaag }: Pick<Props, 'blad' | 'vandaag'>) {
  const { dag, geldend, naam, nieuwer, perioden, status } = blad
  const [eerste] = perioden
  return (
    <>
      {status === 'nog-niet-geldig' && eerste && (
        <p>Dit certificaat gaat in op {toonDatum(eerste.van)}.</p>
      )}
      {geldend && geldend.controlecode !== nieuwer?.controlecode && (
        <p>
          {dag === vandaag ? 'Vandaag' : 'Op deze dag'} is certificaat {geldend.nummer} van {naam}{' '}
          geldig. <a href={`/certificaten/${geldend.controlecode}`}>Bekijk dat certificaat</a>
        </p>
      )}
      {nieuwer && <Opvolger nieuwer={nieuwer} dag={dag} />}
    </>
  )
}

type Opvolging = { nieuwer: NonNullable<Certificaatblad['nieuwer']>; dag: Datum }

const Opvolger = ({ nieuwer: { vanaf, controlecode }, dag }: Opvolging) => (
  <p>
    {vanaf <= dag
      ? `Vanaf ${toonDatum(vanaf)} geldt een nieuw certificaat.`
      : `Op ${toonDatum(vanaf)} gaat een nieuw certificaat in.`}{' '}
    <a href={`/certificaten/${controlecode}`}>Bekijk het nieuwe certificaat</a>
  </p>
)

/** What a word of the register means for who reads it (aanname 23). */
const uitleg: Readonly<Partial<Record<Certificaatblad['status'], string>>> = {
  'geldig-in-behandeling':
    'De verlenging is op tijd aangevraagd. Tot het besluit blijft dit certificaat geldig.',
  'verlopen-in-behandeling':
    'De verlenging is aangevraagd. Dit certificaat is afgelopen; er is nog geen besluit.',
  geschorst: 'De certificerende instelling heeft dit certificaat tijdelijk stilgelegd.',
  ingetrokken: 'De certificerende instelling heeft dit certificaat ingetrokken.',
}

function feitenVan(blad: Certificaatblad): Feit[] {
  const { nummer, plaats, sinds, perioden, vorigePerioden, onderbrekingen } = blad
  return [
    { naam: 'Certificaatnummer', waarde: nummer },
    ...(plaats ? [{ naam: 'Plaats', waarde: plaats }] : []),
    ...(sinds ? [{ naam: 'Gecertificeerd sinds', waarde: toonDatum(sinds) }] : []),
    { naam: 'Dit certificaat loopt', waarde: <Perioden perioden={perioden} /> },
    ...(vorigePerioden.length > 0
      ? [{ naam: 'Eerder gecertificeerd', waarde: <Perioden perioden={vorigePerioden} /> }]
      : []),
    ...(onderbrekingen.length > 0
      ? [{ naam: 'Onderbroken', waarde: <Perioden perioden={onderbrekingen} /> }]
      : []),
    { naam: 'Uitgegeven door', waarde: blad.uitgever },
    { naam: 'Controlecode', waarde: blad.controlecode.replaceAll(/(.{4})(?=.)/g, '$1 ') },
  ]
}

const Perioden = ({ perioden }: { perioden: readonly Periode[] }) => (
  <>
    {perioden.map(({ van, tot }) => (
      <div key={van}>
        van {toonDatum(van)} tot en met {toonDatum(tot)}
      </div>
    ))}
  </>
)

/** Asked by GET, so the answer can be kept as a link. */
function AndereDag({ controlecode, stand }: { controlecode: string; stand: Stand }) {
  return (
    <section className="vb-afdeling vb-stroom vb-niet-op-papier" aria-labelledby="andere-dag">
      <h2 id="andere-dag">Geldig op een andere dag?</h2>
      <form
        className="utrecht-form"
        method="get"
        action={`/certificaten/${controlecode}`}
        noValidate
      >
        <Invoer
          naam="dag"
          veld={dagVeld.dag}
          waarden={stand.ingevuld['dag'] ?? []}
          fout={foutVan(stand, 'dag')}
          hulp={{}}
        />
        <Knopgroep>
          <Knop soort="gewoon">Kijk op die dag</Knop>
        </Knopgroep>
      </form>
    </section>
  )
}
