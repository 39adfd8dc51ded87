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
  const { veld, waarde, naast } = een
  return (
    <>
      <span className="vb-regels" dir="auto">
        {waarde || 'niets'}
      </span>
      {naast !== null && naast !== '' && waarde !== '' && (
        <>
          <Watisanders ander={waarde} hier={naast} waarHier="het formulier" />
          {samen && (
            <Knop soort="gewoon" naam="voegSamen" waarde={veld} formulier={samen}>
              Zet allebei in het vak
            </Knop>
          )}
        </>
      )}
    </>
  )
}
