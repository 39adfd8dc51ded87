import { Definitielijst } from '../delen/Definitielijst.tsx'
import { Knop } from '../delen/Knop.tsx'
import type { Anders } from './anders.ts'
import { Entertoets } from './Entertoets.tsx'
import { Watisanders } from './Watisanders.tsx'

type Props = { anders: readonly Anders[]; samen?: string | undefined }

/** What was written elsewhere, field by field, and of a long text what differs from the one in the form; `samen` is the form that can hold both. */
export const Andersblok = ({ anders, samen }: Props) => (
  <>
    {samen && <Entertoets formulier={samen} />}
    <Definitielijst
      feiten={anders.map(een => ({
        naam: een.label,
        waarde: <Waarde een={een} samen={samen} />,
      }))}
    />
  </>
)

function Waarde({ een, samen }: { een: Anders; samen: string | undefined }) {
  const { veld, label, waarde, naast } = een
  const zijnTwee = naast !== null && naast !== '' && waarde !== ''
  return (
    <>
      <span className="vb-regels" dir="auto">
        {waarde || 'niets'}
      </span>
      {zijnTwee && <Watisanders ander={waarde} hier={naast} waarHier="het formulier" />}
      {samen && (
        <Knop soort="gewoon" naam={zijnTwee ? 'voegSamen' : 'neem'} waarde={veld} formulier={samen}>
          {zijnTwee ? 'Zet allebei in het vak' : 'Neem dit over'}
          <span className="vb-onzichtbaar">: {label}</span>
        </Knop>
      )}
    </>
  )
}
