import { leesMeelezingen } from '#vragen/mentor.ts'
import { toonFout, toonVoorbij } from '../fouten.tsx'
import type { Ingevuld } from '../formulier/stand.ts'
import type { C } from '../omgeving.ts'
import { idUitPad } from '../pad.ts'

/** Where nothing can be read: who read along here once hears that it ended, with what he typed meanwhile; for anybody else there is nothing. */
export async function toonGestopt(c: C, ingevuld: Ingevuld = {}): Promise<Response> {
  const dossier = idUitPad(c, 'dossier')
  const hier = (await leesMeelezingen(c.var.ctx)).filter(een => een.dossier === dossier)
  const [laatste] = hier
  if (!laatste?.einde || hier.some(({ einde }) => einde === null))
    return toonFout(c, 'niet-gevonden')
  return toonVoorbij(c, {
    titel: 'Het meelezen is gestopt',
    zinnen: [
      zinnen[laatste.einde.reden](laatste.kandidaat),
      'Wat je eerder plaatste, kan de kandidaat nog lezen.',
    ],
    getypt: Object.entries(ingevuld)
      .filter(([naam]) => naam.startsWith('tekst'))
      .flatMap(([, waarden]) => waarden)
      .filter(tekst => tekst.trim() !== ''),
  })
}

const zinnen = {
  ingetrokken: (naam: string) => `${naam} deelt het portfolio niet meer met je.`,
  ingediend: (naam: string) => `${naam} heeft het portfolio ingediend. Daarmee stopt het meelezen.`,
} as const
