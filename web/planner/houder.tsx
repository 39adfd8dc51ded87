import { statussen } from '#domein/dossier/zaak.ts'
import { toonDatum } from '#lib/datum.ts'
import { dossiersVan, vindHouder, type Houder } from '#vragen/houders.ts'
import { toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { Definitielijst } from '../delen/Definitielijst.tsx'
import { Knopgroep } from '../delen/Knopgroep.tsx'
import { Knoplink } from '../delen/Knoplink.tsx'
import { Melding } from '../delen/Melding.tsx'
import { Moment } from '../delen/Moment.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { toonFout } from '../fouten.tsx'
import { idUitPad } from '../pad.ts'
import type { Lees } from '../route.ts'
import { planningpad } from './paden.ts'

const gedaan: Readonly<Record<string, string>> = {
  ingevoerd: 'De houder is ingevoerd en krijgt een mail.',
  toegevoegd: 'Het certificaat is toegevoegd. Het dossier om te recertificeren staat klaar.',
  gecorrigeerd: 'De gegevens zijn gecorrigeerd. Wat er stond, is bewaard.',
}

/** What the office knows of one holder. */
export const houder: Lees = async c => {
  const gevonden = await vindHouder(c.var.ctx, idUitPad(c, 'persoon'))
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  const melding = gedaan[c.req.query('gedaan') ?? '']
  const dossiers = await dossiersVan(c.var.ctx, gevonden.persoon)
  return toon(
    c,
    <Houderpagina bezoek={c.var.bezoek} {...{ houder: gevonden, dossiers, melding }} />,
  )
}

type Props = {
  bezoek: Bezoek
  houder: Houder
  dossiers: Awaited<ReturnType<typeof dossiersVan>>
  melding: string | undefined
}

function Houderpagina({ bezoek, houder: h, dossiers, melding }: Props) {
  return (
    <Pagina bezoek={bezoek} titel={h.naam} kruimels={[{ naam: 'Houders', href: '/houders' }]}>
      {melding && <Melding soort="klaar" titel={melding} />}
      <h1>{h.naam}</h1>
      <Definitielijst
        feiten={[
          { naam: 'Noloc-nummer', waarde: h.nolocnummer ?? 'niet ingevuld' },
          { naam: 'E-mailadres', waarde: h.email },
          {
            naam: 'Ingelogd met dit adres',
            waarde: h.emailBevestigdOp ? (
              <>
                ja, voor het eerst op <Moment op={h.emailBevestigdOp} />
              </>
            ) : (
              'nog niet'
            ),
          },
          { naam: 'Certificaat', waarde: h.nummer },
          { naam: 'Geldig', waarde: geldigheid(h) },
          {
            naam: 'Vorige indiening',
            waarde: h.vorigeIndiening ? toonDatum(h.vorigeIndiening) : 'niet bekend',
          },
        ]}
      />
      <Knopgroep>
        <Knoplink soort="gewoon" href={`/houders/${h.persoon}/corrigeren`}>
          Gegevens corrigeren
        </Knoplink>
        {!h.status && (
          <a href={`/houders/certificaat?${new URLSearchParams({ email: h.email })}`}>
            Certificaat toevoegen
          </a>
        )}
      </Knopgroep>
      <h2>Dossiers</h2>
      {dossiers.length === 0 && <p>Er is geen dossier dat je kunt inzien.</p>}
      <ul className="vb-register">
        {dossiers.map(({ dossier, nummer, status }) => (
          <li key={dossier}>
            <a href={planningpad(dossier)}>Verlenging van {nummer}</a>
            <span className="vb-zacht">{statussen[status]}</span>
          </li>
        ))}
      </ul>
    </Pagina>
  )
}

const geldigheid = ({ geldigVan, geldigTot }: Houder) =>
  geldigVan && geldigTot
    ? `${toonDatum(geldigVan)} tot en met ${toonDatum(geldigTot)}`
    : 'niet bekend'
