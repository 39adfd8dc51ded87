import { importeerPakket } from '#acties/portfolio/importeerPakket.ts'
import { ontvangPakketbestanden } from '#acties/portfolio/ontvangPakket.ts'
import type { Weigering } from '#domein/weigering.ts'
import { openPakket, type Pakket } from '#vragen/pakket/open.ts'
import { leesHier, planPakket, type Pakketplan } from '#vragen/pakket/plan.ts'
import { leesPortfolio } from '#vragen/portfolio.ts'
import { naar, toon } from '../antwoord.ts'
import { toonFout } from '../fouten.tsx'
import type { C } from '../omgeving.ts'
import { idUitPad } from '../pad.ts'
import { nietsMee } from './erbijzinnen.ts'
import { Voorvertoning } from './Voorvertoning.tsx'

export type Inleesbestand = { sha256: string; naam: string }

/** What reading this zip in would do: everything in it was looked at, nothing was kept. */
export const toonPakket = (c: C, bestand: Inleesbestand): Promise<Response> =>
  metPlan(c, bestand, ({ plan }) => toonPlan(c, bestand, { uitkomst: plan, mee: plan }))

/** Reads the zip in, exactly as the preview said. Its files are inspected as uploads are, before the first change. */
export const leesPakketIn = (c: C, bestand: Inleesbestand, kenmerk: string): Promise<Response> =>
  metPlan(c, bestand, async ({ plan, pakket }) => {
    const { ctx } = c.var
    const toonWeer = (weigeringen: readonly Weigering[]) =>
      toonPlan(c, bestand, { uitkomst: plan, mee: plan, weigeringen })
    const bestanden = await ontvangPakketbestanden(ctx, pakket, plan)
    if (!bestanden.ok) return toonWeer(bestanden.weigeringen)
    const dossierId = idUitPad(c, 'dossier')
    const ontvangen = { sha256: bestand.sha256, pakket, bestanden: bestanden.waarde }
    const uitkomst = await importeerPakket(ctx, { dossierId, kenmerk, ontvangen })
    return uitkomst.ok
      ? naar(c, `/dossiers/${dossierId}/meenemen?gedaan=ingelezen`)
      : toonWeer(uitkomst.weigeringen)
  })

type Gepland = { plan: Pakketplan; pakket: Pakket }

/** Opens the zip for this dossier, closes it whatever happens, and shows every fault when there is one. */
async function metPlan(
  c: C,
  bestand: Inleesbestand,
  doe: (gepland: Gepland) => Response | Promise<Response>,
): Promise<Response> {
  const { ctx } = c.var
  const portfolio = await leesPortfolio(ctx, idUitPad(c, 'dossier'))
  if (!portfolio) return toonFout(c, 'niet-gevonden')
  const pakket = await openPakket(ctx, bestand.sha256)
  if ('fouten' in pakket) return toonPlan(c, bestand, { uitkomst: pakket })
  try {
    const plan = planPakket(ctx, await leesHier(ctx, portfolio), pakket)
    return 'fouten' in plan ? toonPlan(c, bestand, { uitkomst: plan }) : await doe({ plan, pakket })
  } finally {
    pakket.zip.close()
  }
}

type Getoond = Pick<Parameters<typeof Voorvertoning>[0], 'uitkomst'> &
  Partial<Pick<Parameters<typeof Voorvertoning>[0], 'mee' | 'weigeringen'>>

function toonPlan(
  c: C,
  bestand: Inleesbestand,
  { uitkomst, mee = nietsMee, weigeringen = [] }: Getoond,
): Response {
  const isFout = 'fouten' in uitkomst || weigeringen.length > 0
  const dossierId = idUitPad(c, 'dossier')
  const props = { bezoek: c.var.bezoek, dossierId, bestand, uitkomst, mee, weigeringen }
  return toon(c, <Voorvertoning {...props} />, isFout ? 422 : 200)
}
