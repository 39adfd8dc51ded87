import { leesBeoordeling } from '#vragen/beoordeling.ts'
import { toon } from '../antwoord.ts'
import { toonFout } from '../fouten.tsx'
import type { C } from '../omgeving.ts'
import { idUitPad } from '../pad.ts'
import { Stilgelegdpagina } from './Stilgelegdpagina.tsx'

type Gelezen = NonNullable<Awaited<ReturnType<typeof leesBeoordeling>>>
export type Beoordeling = Extract<Gelezen, { isStilgelegd: false }>

/** The page about the dossier in the path, for who has it: 404 for anybody else, and only the reasons where a tie came to light. */
export async function metBeoordeling(
  c: C,
  verder: (beoordeling: Beoordeling) => Response | Promise<Response>,
): Promise<Response> {
  const gelezen = await leesBeoordeling(c.var.ctx, idUitPad(c, 'dossier'))
  if (!gelezen) return toonFout(c, 'niet-gevonden')
  if (!gelezen.isStilgelegd) return verder(gelezen)
  return toon(c, <Stilgelegdpagina bezoek={c.var.bezoek} stilgelegd={gelezen} />)
}

/** The same as it stands now, to save beside; null when it is no longer there for this assessor. */
export async function beoordelingNu(c: C): Promise<Beoordeling | null> {
  const gelezen = await leesBeoordeling(c.var.ctx, idUitPad(c, 'dossier'))
  return gelezen && !gelezen.isStilgelegd ? gelezen : null
}
