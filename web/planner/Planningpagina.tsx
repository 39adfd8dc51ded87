import { statussen } from '#domein/dossier/zaak.ts'
import type { Weigering } from '#domein/weigering.ts'
import { toonDatum, type Datum } from '#lib/datum.ts'
import type { Planning } from '#vragen/planning.ts'
import type { Bezoek } from '../bezoek.ts'
import { Dag } from '../delen/Dag.tsx'
import { Definitielijst, type Feit } from '../delen/Definitielijst.tsx'
import { Melding } from '../delen/Melding.tsx'
import { Moment } from '../delen/Moment.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { Assessorkeuze } from './Assessorkeuze.tsx'
import { Handelingen } from './Handelingen.tsx'
import { planningpad } from './paden.ts'
import { wachtzin } from './wachtzin.ts'

type Props = {
  bezoek: Bezoek
  planning: Planning
  vandaag: Datum
  melding: string | undefined
  weigeringen: readonly Weigering[]
}

/** What the office has to know to decide who assesses this, and until when. Not what the holder wrote. */
export function Planningpagina({ bezoek, planning, vandaag, melding, weigeringen }: Props) {
  const { dossier } = planning
  return (
    <Pagina
      bezoek={bezoek}
      titel={`${weigeringen.length > 0 ? 'Fout: ' : ''}Dossier van ${dossier.naam}`}
      kruimels={[{ naam: 'Werklijst', href: '/' }]}
    >
      {weigeringen.map(({ code, tekst }) => (
        <Melding key={code + tekst} soort="fout" titel={tekst} />
      ))}
      {melding && <Melding soort="klaar" titel={melding} />}
      <h1>Dossier van {dossier.naam}</h1>
      <p className="vb-intro">{wachtzin(planning, vandaag)}</p>
      <Definitielijst feiten={feitenVan(planning)} />
      <Tekorten planning={planning} />
      <Toewijzingen planning={planning} />
      {planning.mag.wijsToe.length === 0 && (
        <Assessorkeuze planning={planning} token={bezoek.token} />
      )}
      <Handelingen planning={planning} />
      <Eerder planning={planning} />
    </Pagina>
  )
}

function feitenVan({ dossier, indieningen, peildatum, termijn, aanvulling }: Planning): Feit[] {
  const laatste = indieningen.at(-1)
  return [
    {
      naam: 'Kandidaat',
      waarde: <a href={`/houders/${dossier.persoon}`}>{dossier.naam}</a>,
    },
    { naam: 'Status', waarde: statussen[dossier.status] },
    {
      naam: 'Certificaat',
      waarde: `${dossier.nummer}, geldig tot en met ${toonDatum(dossier.geldigTot)}`,
    },
    laatste
      ? {
          naam: indieningen.length > 1 ? `Indiening ${laatste.nummer}` : 'Ingediend',
          waarde: (
            <>
              <Moment op={laatste.ingediendOp} />
              {laatste.opTijd === false && (
                <span className="vb-bijzin">
                  na {toonDatum(termijn.uiterlijk)}, dus na de termijn
                </span>
              )}
            </>
          ),
        }
      : { naam: 'Indienen', waarde: `tot en met ${toonDatum(termijn.sluit)}` },
    ...(peildatum ? [{ naam: 'Peildatum', waarde: <Dag dag={peildatum} /> }] : []),
    ...(aanvulling.uiterlijk
      ? [
          {
            naam: 'Aanvulling gevraagd',
            waarde: `onderdeel ${aanvulling.onderdelen.join(', ')}, tot en met ${toonDatum(aanvulling.uiterlijk)}`,
          },
        ]
      : []),
  ]
}

/** First of all what was short at filing, in the holder's own words (aanname 32). */
function Tekorten({ planning: { tekorten } }: { planning: Planning }) {
  if (tekorten.length === 0) return null
  return (
    <>
      <h2>Onvolledig ingediend</h2>
      <p>Indienen mag dan, met een zin uitleg erbij. De assessor ziet dit ook als eerste.</p>
      <dl className="vb-tekorten">
        {tekorten.map(({ onderdeel, tekst, toelichting }) => (
          <div key={onderdeel + tekst}>
            <dt>
              {onderdeel}: {tekst}
            </dt>
            <dd>{toelichting === '' ? 'Geen uitleg gegeven.' : `“${toelichting}”`}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function Toewijzingen({ planning: { dossier, toewijzingen, mag } }: { planning: Planning }) {
  if (toewijzingen.length === 0) return null
  return (
    <>
      <h2>{toewijzingen.length === 1 ? 'Assessor' : 'Assessoren'}</h2>
      <Definitielijst
        feiten={toewijzingen.map(({ assessor, naam, toegewezenOp, isIngeleverd, uiterlijk }) => ({
          naam,
          waarde: (
            <>
              {isIngeleverd ? 'heeft ingeleverd' : `levert in tot en met ${toonDatum(uiterlijk)}`}
              <span className="vb-bijzin">
                toegewezen op <Moment op={toegewezenOp} />
              </span>
            </>
          ),
          ...(mag.neemToewijzingTerug.length === 0 && {
            actie: {
              tekst: 'Terugnemen',
              href: `${planningpad(dossier.id)}/toewijzingen/${assessor}/einde`,
            },
          }),
        }))}
      />
    </>
  )
}

const waarover: Readonly<Record<string, string>> = {
  aanvulling: 'De termijn van de aanvulling is verlengd',
  peildatum: 'De peildatum is gewijzigd',
  'late-indiening': 'Laat indienen is toegestaan',
}

const einde = {
  teruggegeven: 'gaf het dossier terug',
  ingetrokken: 'heeft het dossier niet meer',
} as const

/** What was said before: by who handed back, and by the office itself. */
function Eerder({ planning: { beeindigd, toelichtingen } }: { planning: Planning }) {
  const gebeurd = [
    ...beeindigd.map(({ naam, reden, toelichting, beeindigdOp }) => ({
      op: beeindigdOp,
      zin: `${naam} ${einde[reden ?? 'ingetrokken']}.`,
      woorden: toelichting,
    })),
    ...toelichtingen.map(({ bij, tekst, naam, op }) => ({
      op,
      zin: `${waarover[bij] ?? 'Toelichting'}, door ${naam}.`,
      woorden: tekst,
    })),
  ].toSorted((een, ander) => Number(ander.op) - Number(een.op))
  if (gebeurd.length === 0) return null
  return (
    <>
      <h2>Wat er eerder gebeurde</h2>
      <ol className="vb-tijdlijn">
        {gebeurd.map(({ op, zin, woorden }) => (
          <li key={`${op} ${zin}`}>
            {op && <Moment op={op} />}
            {zin}
            {woorden && <span className="vb-bijzin">“{woorden}”</span>}
          </li>
        ))}
      </ol>
    </>
  )
}
