import { voerHouderIn } from '#acties/houder/voerHouderIn.ts'
import { voegCertificaatToe } from '#acties/houder/voegCertificaatToe.ts'
import type { Basis } from '#acties/ctx.ts'
import { ctxVan, eis, type Wie } from '#seed/bouwer.ts'
import type { Bezetting } from '#seed/demonstratie.ts'
import { assessoren, isVoorbij, type Houder } from '#seed/personen.ts'
import type { Stap } from '#seed/plan.ts'
import { behandel } from '#seed/behandeling.ts'
import { bouwOp } from '#seed/opbouw.ts'
import { dagenTussen, plusDagen, plusJaren, plusMaanden, vroegste, type Datum } from '#lib/datum.ts'

type Plaats = { plek: number; vandaag: Datum; bezetting: Bezetting }

/** What a holder's story knows: who, which dossier (once it is open), and the days it turns on. */
export type Verhaal = {
  houder: Houder
  /** Number in the list, to vary texts. */
  plek: number
  dossier: () => string
  wie: () => Wie
  geldigTot: Datum
  /** The day on which the portfolio is filed or, while building, would be. */
  indiendag: Datum
  /** The day at this part of the time between the start and the filing. */
  opPlek: (deel: number) => Datum
}

/** Days before today on which somebody who came this far filed. */
const dagenGeleden = { ingediend: 10, 'in-beoordeling': 28, aanvulling: 36, geadviseerd: 60 }

/** Everything that happens to one holder, from the day he is entered. */
export function verhaalVan(houder: Houder, plaats: Plaats): Stap[] {
  const geldigTot = plusMaanden(plaats.vandaag, houder.maandenTotEinde)
  const geldigVan = plusDagen(plusJaren(geldigTot, -4), 1)
  const indiendag = indiendagVan(houder, geldigTot, plaats.vandaag)
  const lengte = dagenTussen(geldigVan, indiendag)
  const stand: { wie?: Wie; dossier?: string } = {}
  const verhaal: Verhaal = {
    houder,
    plek: plaats.plek,
    dossier: () => moet(stand.dossier),
    wie: () => moet(stand.wie),
    geldigTot,
    indiendag,
    opPlek: deel => plusDagen(geldigVan, Math.round(deel * (lengte - 15)) + 10),
  }
  const certificaat = {
    nummer: houder.nummer,
    geldigVan,
    geldigTot,
    vorigeIndiening: plusDagen(plusMaanden(geldigVan, -3), -4),
  }
  const invoeren: Stap = {
    dag: plusDagen(geldigVan, 7),
    doe: async basis => {
      const { persoon, dossier } = await voerIn(basis, plaats.bezetting, { houder, certificaat })
      stand.dossier = dossier
      stand.wie = { persoon, rol: 'kandidaat', keurmerk: null, organisatie: null }
    },
  }
  return [invoeren, ...bouwOp(verhaal), ...behandel(verhaal, plaats.bezetting)]
}

const moet = <T>(waarde: T | undefined): T => {
  if (waarde === undefined) throw new Error('de houder is nog niet ingevoerd')
  return waarde
}

function indiendagVan(houder: Houder, geldigTot: Datum, vandaag: Datum): Datum {
  if (isVoorbij(houder, 'gecertificeerd')) return plusDagen(vandaag, -80)
  for (const [stand, dagen] of Object.entries(dagenGeleden))
    if (houder.stand === stand) return plusDagen(vandaag, -dagen)
  const gepland = plusDagen(plusMaanden(geldigTot, -3), -20)
  return houder.stand === 'klaar' ? vroegste(gepland, plusDagen(vandaag, -2)) : gepland
}

type Invoer = { houder: Houder; certificaat: Record<string, string> }

/** An assessor who holds a certificate as well is known already. */
async function voerIn(
  basis: Basis,
  { planner, assessoren: bekend }: Bezetting,
  { houder, certificaat }: Invoer,
): Promise<{ persoon: string; dossier: string }> {
  const ctx = ctxVan(basis, planner)
  const { naam, email, nolocnummer } = houder
  const assessor = bekend[assessoren.findIndex(een => een.naam === naam)]
  if (!assessor) return eis(await voerHouderIn(ctx, { naam, email, nolocnummer, ...certificaat }))
  const { persoon } = assessor
  return { persoon, ...eis(await voegCertificaatToe(ctx, { persoon, ...certificaat })) }
}
