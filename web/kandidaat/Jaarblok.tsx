import { jaarnaam } from '#domein/dossier/certificaatjaar.ts'
import type { Tijdpunt } from '#domein/dossier/tijdlijn.ts'
import { toonDatum } from '#lib/datum.ts'
import type { Stand } from '#vragen/stand.ts'
import { Tijdlijn } from '../delen/Tijdlijn.tsx'
import { Uitklap } from '../delen/Uitklap.tsx'
import { Zin } from '../delen/Zin.tsx'
import { punten as inPunten } from './punten.ts'
import { jaarpad } from './stand.ts'
import type { Jaardeel } from './tijdbladen.ts'
import { tijdzin } from './tijdzin.tsx'

type Props = { stand: Stand; deel: Jaardeel }

/** One year of the certificate that has begun, or what of it fits on this page: meetings and milestones, the latest first, and its activities folded. */
export function Jaarblok({ stand, deel }: Props) {
  const { blok, hier, isVervolg } = deel
  const { jaar } = blok
  const kop = isVervolg ? `${blok.kop} (vervolg)` : blok.kop
  return (
    <section className="vb-jaar vb-stroom" aria-label={kop}>
      <h3>{kop}</h3>
      {jaar && (
        <p className="vb-zacht">
          <Zin tekst={`${toonDatum(jaar.van)} tot en met ${toonDatum(jaar.tot)}`} />
        </p>
      )}
      {hier.dagen.length > 0 && (
        <Tijdlijn gebeurd={hier.dagen.map(een => alsGebeurd(stand, een))} />
      )}
      {hier.activiteiten.length > 0 && (
        <Uitklap titel={`${opsomming(stand, blok.activiteiten)}${welkeHier(deel)}`}>
          <Tijdlijn gebeurd={hier.activiteiten.map(een => alsGebeurd(stand, een))} />
        </Uitklap>
      )}
      {jaar && (
        <p className="vb-niet-op-papier">
          <a href={jaarpad(stand, jaar)}>Kijk terug op je {jaarnaam(jaar)}</a>
        </p>
      )}
    </section>
  )
}

/** Which of the activities of a year stand here, when not all of them do. */
function welkeHier({ blok, hier, vanaf }: Jaardeel): string {
  const aantal = hier.activiteiten.length
  if (aantal === blok.activiteiten.length) return ''
  return aantal === 1
    ? `; hier nummer ${vanaf + 1}`
    : `; hier nummer ${vanaf + 1} tot en met ${vanaf + aantal}`
}

export const alsGebeurd = (stand: Stand, punt: Tijdpunt) => ({
  id: `${punt.soort} ${punt.dag} ${'id' in punt ? punt.id : ''}${'nummer' in punt ? punt.nummer : ''}`,
  op: punt.dag,
  wanneer: toonDatum(punt.dag),
  zin: tijdzin(stand, punt),
})

/** '4 activiteiten, samen 21 punten'. */
function opsomming(stand: Stand, activiteiten: readonly Tijdpunt[]): string {
  const ids = new Set(activiteiten.flatMap(een => ('id' in een ? [een.id] : [])))
  const som = stand.gepland.pe.regels
    .filter(({ activiteit }) => ids.has(activiteit))
    .reduce((tot, { telt }) => tot + telt, 0)
  const hoeveel = ids.size === 1 ? '1 activiteit' : `${ids.size} activiteiten`
  return `${hoeveel}, samen ${inPunten(som)}`
}
