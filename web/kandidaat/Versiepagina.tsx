import { isVervalvraag } from '#domein/ondertekening/vervalvraag.ts'
import type { Weigering } from '#domein/weigering.ts'
import type { Stand } from '#vragen/stand.ts'
import type { Versie } from '#vragen/versies.ts'
import type { Bezoek } from '../bezoek.ts'
import { Actieknop } from '../delen/Actieknop.tsx'
import { Knopgroep } from '../delen/Knopgroep.tsx'
import { LeegBeeld } from '../delen/LeegBeeld.tsx'
import { Melding } from '../delen/Melding.tsx'
import { Moment, toonMoment } from '../delen/Moment.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { Paginering } from '../delen/Paginering.tsx'
import { Tabel } from '../delen/Tabel.tsx'
import { kernVan } from '../formulier/Vraag.tsx'
import { Dichtmelding } from './Dichtmelding.tsx'
import { naarPortfolio } from './stand.ts'
import { versiepad } from './versiepad.ts'
import { vervaltveld } from './Vervalvraag.tsx'
import { Versieverschil } from './Versieverschil.tsx'

export const perPagina = 25

type Props = {
  bezoek: Bezoek
  stand: Stand
  /** The page where this text is written. */
  plek: { titel: string; pad: string }
  veldpad: string
  naam: string
  label: string
  nu: { tekst: string; versie: number }
  versies: readonly Versie[]
  aantal: number
  /** The version that is compared with what stands there now. */
  versie: { versie: number; tekst: string; opgeslagenOp: Date } | null
  /** Which part of a long text; none when none was asked for. */
  deel: number | undefined
  elke: boolean
  pagina: number
  bezwaren: readonly Weigering[]
  weigeringen: readonly Weigering[]
  /** The signatures that hold over this text. */
  getekend?: readonly string[]
}

/** What a text was before: one version beside the present one, and all of them to choose from. */
export function Versiepagina(props: Props) {
  const { bezoek, stand, plek, veldpad, label, versie, bezwaren, weigeringen } = props
  return (
    <Pagina
      bezoek={bezoek}
      titel={`Eerdere versies: ${label}`}
      kruimels={[naarPortfolio, { naam: plek.titel, href: plek.pad }]}
      breed
    >
      <h1>Eerdere versies</h1>
      <p className="vb-intro">{kernVan(label)}</p>
      {weigeringen
        .filter(een => !isVervalvraag(een))
        .map(({ code, tekst }) => (
          <Melding key={code} soort="fout" titel={tekst} />
        ))}
      <Terugvraag {...props} />
      <Dichtmelding stand={stand} bezwaren={bezwaren} />
      {versie ? (
        <>
          <Vergeleken {...props} versie={versie} />
          <Lijst {...props} />
        </>
      ) : (
        <LeegBeeld titel="Nog geen eerdere versies">
          <p>Wijzig je deze tekst, dan blijft hier staan wat er eerst stond.</p>
        </LeegBeeld>
      )}
      <p>
        <a href={veldpad}>Terug naar het schrijven</a>
      </p>
    </Pagina>
  )
}

type Gekozen = Props & { versie: NonNullable<Props['versie']> }

/** Asked first where somebody signed over what stands there now. */
function Terugvraag(props: Props) {
  const { bezoek, plek, naam, nu, weigeringen, versie, getekend = [] } = props
  const vraag = weigeringen.find(isVervalvraag)
  if (!vraag || !versie) return null
  const velden = { versie: String(versie.versie), basis: String(nu.versie) }
  return (
    <Melding soort="waarschuwing" vooraan titel={vraag.tekst}>
      <p>
        Er is nog niets teruggezet. Zet je deze versie terug, dan moet de verklaring opnieuw worden
        getekend. Zet je later terug wat er nu staat, dan geldt de ondertekening weer.
      </p>
      <Knopgroep>
        <Actieknop
          actie={versiepad(plek.pad, naam)}
          token={bezoek.token}
          soort="eerste"
          velden={{ ...velden, [vervaltveld]: getekend }}
        >
          Toch terugzetten
        </Actieknop>
        <a href={plek.pad}>Laat het zoals het is</a>
      </Knopgroep>
    </Melding>
  )
}

function Vergeleken(props: Gekozen) {
  const { versie, nu, deel } = props
  return (
    <section className="vb-stroom" aria-labelledby="vergeleken">
      <h2 id="vergeleken">
        Van <Moment op={versie.opgeslagenOp} />
      </h2>
      {versie.tekst === nu.tekst ? (
        <p>Deze versie is hetzelfde als wat er nu staat.</p>
      ) : (
        <>
          <p className="vb-zacht">
            Vergeleken met nu. <del className="vb-voorbeeld-del">Doorgestreept</del> stond er toen
            en is nu weg. <ins className="vb-voorbeeld-ins">Onderstreept</ins> kwam er daarna bij.
          </p>
          <Versieverschil
            oud={versie.tekst}
            nieuw={nu.tekst}
            deel={deel}
            href={nummer => `${adresVan(props, versie.versie)}&deel=${nummer}#vergeleken`}
          />
          <Terugknop {...props} gekozen={versie} />
        </>
      )}
    </section>
  )
}

/** This page with one version beside the present one, and the list where it is. */
const adresVan = ({ plek, naam, pagina, elke }: Props, versie: number): string =>
  `${versiepad(plek.pad, naam)}?versie=${versie}&pagina=${pagina}${elke ? '&elke=ja' : ''}`

/** Puts a version back with one press: what stands there now stays among the versions, so only a signature needs asking. */
function Terugknop(props: Props & { gekozen: { versie: number; opgeslagenOp: Date } }) {
  const { bezoek, nu, bezwaren, gekozen } = props
  if (bezwaren.length > 0) return null
  return (
    <Actieknop
      actie={versiepad(props.plek.pad, props.naam)}
      token={bezoek.token}
      soort="gewoon"
      velden={{ versie: String(gekozen.versie), basis: String(nu.versie) }}
    >
      Zet terug
      <span className="vb-onzichtbaar">: de versie van {toonMoment(gekozen.opgeslagenOp)}</span>
    </Actieknop>
  )
}

function Lijst(props: Props) {
  const { versies, aantal, elke, pagina, versie } = props
  const hier = versiepad(props.plek.pad, props.naam)
  return (
    <>
      <Tabel
        titel={elke ? 'Elke versie' : 'De laatste versie van elk kwartier'}
        rijen={versies}
        sleutel={een => String(een.versie)}
        kolommen={[
          {
            kop: 'Bewaard op',
            cel: een =>
              een.versie === versie?.versie ? (
                <strong>
                  <Moment op={een.opgeslagenOp} />
                </strong>
              ) : (
                <a href={adresVan(props, een.versie)}>
                  <Moment op={een.opgeslagenOp} />
                </a>
              ),
          },
          { kop: 'Woorden', cel: ({ woorden }) => woorden, soort: 'getal' },
          { kop: 'Begint met', cel: ({ begin }) => <span dir="auto">{begin || 'niets'}</span> },
          { kop: 'Terug', cel: een => <Terugknop {...props} gekozen={een} />, soort: 'kort' },
        ]}
      />
      <Paginering
        nu={pagina}
        van={Math.ceil(aantal / perPagina)}
        href={nummer => `${hier}?pagina=${nummer}${elke ? '&elke=ja' : ''}`}
      />
      <p>
        {elke ? (
          <a href={hier}>Toon alleen de laatste van elk kwartier</a>
        ) : (
          <a href={`${hier}?elke=ja`}>Toon elke versie</a>
        )}
      </p>
    </>
  )
}
