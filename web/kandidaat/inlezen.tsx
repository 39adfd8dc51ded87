import { heropenDossierbestand } from '#acties/portfolio/ontvangDossierbestand.ts'
import { importeer } from '#acties/portfolio/importeer.ts'
import type { Weigering } from '#domein/weigering.ts'
import { leesVoorvertoning, type Voorvertoning } from '#vragen/inlezen.ts'
import { naar, toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { Actieknop } from '../delen/Actieknop.tsx'
import { Knopgroep } from '../delen/Knopgroep.tsx'
import { Melding } from '../delen/Melding.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { toonFout } from '../fouten.tsx'
import type { C } from '../omgeving.ts'
import { idUitPad } from '../pad.ts'
import type { Doe, Lees } from '../route.ts'
import { Inleesfouten } from './Inleesfouten.tsx'
import { Inleesplan, isLeeg } from './Inleesplan.tsx'
import { naarPortfolio } from './stand.ts'

/** What reading this file in would do, before anything happens. The file is kept where it came in, nobody sends it twice. */
export const inlezen: Lees = c =>
  toonVoorvertoning(c, { sha256: c.req.query('bestand') ?? '', naam: naamUit(c.req.query('naam')) })

/** Reads the file in, all or nothing, exactly as the preview said. */
export const leesDossierbestandIn: Doe = async (c, ingevuld) => {
  const [sha256 = ''] = ingevuld['bestand'] ?? []
  const bestand = { sha256, naam: naamUit(ingevuld['naam']?.[0]) }
  const heropend = await heropenDossierbestand(c.var.ctx, sha256)
  if (typeof heropend === 'string') return toonVoorvertoning(c, bestand)
  const dossierId = idUitPad(c, 'dossier')
  const kenmerk = ingevuld['kenmerk']?.[0] ?? ''
  const uitkomst = await importeer(c.var.ctx, { dossierId, kenmerk, tekst: heropend.tekst })
  return uitkomst.ok
    ? naar(c, `/dossiers/${dossierId}/meenemen?gedaan=ingelezen`)
    : toonVoorvertoning(c, bestand, uitkomst.weigeringen)
}

const naamUit = (tekst = '') => tekst.slice(0, 200) || 'je bestand'

type Bestand = { sha256: string; naam: string }

async function toonVoorvertoning(
  c: C,
  bestand: Bestand,
  weigeringen: readonly Weigering[] = [],
): Promise<Response> {
  const dossierId = idUitPad(c, 'dossier')
  const heropend = await heropenDossierbestand(c.var.ctx, bestand.sha256)
  const tekst = typeof heropend === 'string' ? '' : heropend.tekst
  const vooraf = await leesVoorvertoning(c.var.ctx, dossierId, tekst)
  if (!vooraf) return toonFout(c, 'niet-gevonden')
  const uitkomst = typeof heropend === 'string' ? zonderTekst[heropend] : vooraf
  const isFout = 'fouten' in uitkomst || weigeringen.length > 0
  const props = { bezoek: c.var.bezoek, dossierId, bestand, uitkomst, weigeringen }
  return toon(c, <Voorvertoningpagina {...props} />, isFout ? 422 : 200)
}

const zonderTekst: Readonly<Record<'kwijt' | 'geen-tekst', Voorvertoning>> = {
  kwijt: { fouten: [{ pad: '', tekst: 'is er niet meer. Kies het opnieuw.' }] },
  'geen-tekst': {
    fouten: [{ pad: '', tekst: 'is geen geldige UTF-8; bewaar het bestand als UTF-8.' }],
  },
}

type Props = {
  bezoek: Bezoek
  dossierId: string
  bestand: Bestand
  uitkomst: Voorvertoning
  weigeringen: readonly Weigering[]
}

function Voorvertoningpagina({ bezoek, dossierId, bestand, uitkomst, weigeringen }: Props) {
  const terug = `/dossiers/${dossierId}/meenemen`
  const isFout = 'fouten' in uitkomst || weigeringen.length > 0
  return (
    <Pagina
      bezoek={bezoek}
      titel={isFout ? 'Fout: Bestand inlezen' : 'Bestand inlezen'}
      kruimels={[naarPortfolio, { naam: 'Meenemen', href: terug }]}
    >
      {weigeringen.map(({ code, tekst }) => (
        <Melding key={code + tekst} soort="fout" titel={tekst}>
          {code !== 'voorvertoning-verouderd' && <p>Er is niets ingelezen.</p>}
        </Melding>
      ))}
      {'fouten' in uitkomst && (
        <Melding soort="fout" titel={`“${bestand.naam}” kunnen we niet inlezen.`}>
          <p>Er is niets veranderd in je portfolio.</p>
        </Melding>
      )}
      <h1>Bestand inlezen</h1>
      {'fouten' in uitkomst ? (
        <Inleesfouten fouten={uitkomst.fouten} />
      ) : (
        <Inleesplan naam={bestand.naam} plan={uitkomst.plan} kader={uitkomst.kader} />
      )}
      <Knopgroep>
        {'plan' in uitkomst && !isLeeg(uitkomst.plan) && (
          <Actieknop
            actie={`/dossiers/${dossierId}/inlezen/bevestiging`}
            token={bezoek.token}
            soort="eerste"
            velden={{ bestand: bestand.sha256, naam: bestand.naam, kenmerk: uitkomst.kenmerk }}
          >
            Inlezen in mijn portfolio
          </Actieknop>
        )}
        <a href={terug}>{isFout ? 'Een ander bestand kiezen' : 'Niet inlezen'}</a>
      </Knopgroep>
    </Pagina>
  )
}
