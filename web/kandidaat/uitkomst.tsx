import { leesUitkomst } from '#vragen/uitkomst.ts'
import { toon } from '../antwoord.ts'
import { toonFout } from '../fouten.tsx'
import { idUitPad } from '../pad.ts'
import type { Lees } from '../route.ts'
import { Uitkomstpagina } from './Uitkomstpagina.tsx'

/** The outcome for the holder; nothing is there before the decision. */
export const uitkomst: Lees = async c => {
  const gelezen = await leesUitkomst(c.var.ctx, idUitPad(c, 'dossier'))
  return gelezen
    ? toon(c, <Uitkomstpagina bezoek={c.var.bezoek} uitkomst={gelezen} />)
    : toonFout(c, 'niet-gevonden')
}
