import type { Weigering } from '#domein/weigering.ts'
import type { Voorvertoning as Uitkomst } from '#vragen/inlezen.ts'
import type { Bezoek } from '../bezoek.ts'
import { Actieknop } from '../delen/Actieknop.tsx'
import { Knopgroep } from '../delen/Knopgroep.tsx'
import { Melding } from '../delen/Melding.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import type { Meegekomen } from './erbijzinnen.ts'
import { inleesvorm, type Keuze } from './inleeskeuze.ts'
import { Inleesfouten } from './Inleesfouten.tsx'
import { Inleesplan, isLeeg } from './Inleesplan.tsx'
import { naarPortfolio } from './stand.ts'

type Props = {
  bezoek: Bezoek
  dossierId: string
  bestand: { sha256: string; naam: string }
  uitkomst: Uitkomst
  /** What a zip brings beside what a dossier file says. */
  mee: Meegekomen
  weigeringen: readonly Weigering[]
  keuze: Keuze
}

/** What reading a file in would do, before anything happens; or why it cannot be done. */
export function Voorvertoning({ bezoek, dossierId, bestand, uitkomst, ...rest }: Props) {
  const { mee, weigeringen, keuze } = rest
  const terug = `/dossiers/${dossierId}/meenemen`
  const isFout = 'fouten' in uitkomst || weigeringen.length > 0
  const kenmerk = kenmerkOmInTeLezen({ uitkomst, mee, weigeringen })
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
        <Inleesplan
          naam={bestand.naam}
          plan={uitkomst.plan}
          kader={uitkomst.kader}
          mee={mee}
          keuze={keuze}
        />
      )}
      <Knopgroep>
        {kenmerk !== null && (
          <Actieknop
            actie={`/dossiers/${dossierId}/inlezen/bevestiging`}
            token={bezoek.token}
            soort="eerste"
            id={inleesvorm}
            velden={{ bestand: bestand.sha256, naam: bestand.naam, kenmerk }}
          >
            Inlezen in mijn portfolio
          </Actieknop>
        )}
        <a href={terug}>{isFout ? 'Een ander bestand kiezen' : 'Niet inlezen'}</a>
      </Knopgroep>
    </Pagina>
  )
}

/** Null where there is nothing to read in, or it was refused for what makes that it is refused again. */
function kenmerkOmInTeLezen({
  uitkomst,
  mee,
  weigeringen,
}: Pick<Props, 'uitkomst' | 'mee' | 'weigeringen'>): string | null {
  if ('fouten' in uitkomst || isLeeg(uitkomst.plan, mee)) return null
  const magNog = weigeringen.every(({ code }) => code === 'voorvertoning-verouderd')
  return magNog ? uitkomst.kenmerk : null
}
