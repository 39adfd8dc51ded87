import { Uitklap } from '../delen/Uitklap.tsx'
import { Verschil } from '../delen/Verschil.tsx'

type Props = { ander: string; hier: string; waarHier: string }

/** Folded under a text that was written elsewhere: what differs from the one here, and how to read it. */
export const Watisanders = ({ ander, hier, waarHier }: Props) => (
  <Uitklap titel="Wat is er anders?">
    <p className="vb-zacht">
      <del className="vb-voorbeeld-del">Doorgestreept</del> staat alleen in de andere tekst,{' '}
      <ins className="vb-voorbeeld-ins">onderstreept</ins> alleen in {waarHier}.
    </p>
    <Verschil oud={ander} nieuw={hier} />
  </Uitklap>
)
