import { leesBeoordeling } from '#vragen/beoordeling.ts'
import { toon } from '../antwoord.ts'
import { toonFout } from '../fouten.tsx'
import type { C } from '../omgeving.ts'
import { idUitPad } from '../pad.ts'
import { Dichtpagina } from './Dichtpagina.tsx'
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

type Werk = { titel: string; handeling: 'bewaarOordeel' | 'adviseer' }

/** The same for a form in which work is written; where it was handed in or decided, the page says so instead. */
export const metOpenBeoordeling = (
  c: C,
  { titel, handeling }: Werk,
  verder: (beoordeling: Beoordeling) => Response | Promise<Response>,
): Promise<Response> =>
  metBeoordeling(c, beoordeling => {
    const dicht = beoordeling.mag[handeling].filter(({ code }) => isDicht.has(code))
    if (dicht.length === 0) return verder(beoordeling)
    const { bezoek } = c.var
    const bladzijde = <Dichtpagina {...{ bezoek, titel, dicht }} dossier={beoordeling.dossier} />
    return toon(c, bladzijde, bezoek.gepost ? 422 : 200)
  })

const isDicht: ReadonlySet<string> = new Set(['verkeerde-status', 'al-ingeleverd'])

/** The same as it stands now, to save beside; null when it is no longer there for this assessor. */
export async function beoordelingNu(c: C): Promise<Beoordeling | null> {
  const gelezen = await leesBeoordeling(c.var.ctx, idUitPad(c, 'dossier'))
  return gelezen && !gelezen.isStilgelegd ? gelezen : null
}
