import { Definitielijst } from '../delen/Definitielijst.tsx'
import { Uitklap } from '../delen/Uitklap.tsx'
import { Verschil } from '../delen/Verschil.tsx'
import type { Anders } from './anders.ts'

/** What was written elsewhere, field by field, and of a long text what differs from the one in the form. */
export const Andersblok = ({ anders }: { anders: readonly Anders[] }) => (
  <Definitielijst feiten={anders.map(een => ({ naam: een.label, waarde: <Waarde {...een} /> }))} />
)

const Waarde = ({ waarde, naast }: Anders) => (
  <>
    <span className="vb-regels" dir="auto">
      {waarde || 'niets'}
    </span>
    {naast !== null && naast !== '' && waarde !== '' && (
      <Uitklap titel="Wat is er anders?">
        <p className="vb-zacht">
          <del className="vb-voorbeeld-del">Doorgestreept</del> staat alleen in de andere tekst,{' '}
          <ins className="vb-voorbeeld-ins">onderstreept</ins> alleen in het formulier.
        </p>
        <Verschil oud={waarde} nieuw={naast} />
      </Uitklap>
    )}
  </>
)
