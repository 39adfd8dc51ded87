import { geweigerd } from '#acties/actie.ts'
import { importeerPakket } from '#acties/portfolio/importeerPakket.ts'
import { ontvangPakketbestanden } from '#acties/portfolio/ontvangPakket.ts'
import type { Resultaat, Weigering } from '#domein/weigering.ts'
import { dossierVoorInlezen, voorvertoningVerouderd } from '#vragen/inlezen.ts'
import { openPakket, type Pakket } from '#vragen/pakket/open.ts'
import { leesHier, planPakket, type Pakketplan } from '#vragen/pakket/plan.ts'
import { leesPortfolio } from '#vragen/portfolio.ts'
import { naar, toon } from '../antwoord.ts'
import { toonFout } from '../fouten.tsx'
import type { C } from '../omgeving.ts'
import { idUitPad } from '../pad.ts'
import { nietsMee } from './erbijzinnen.ts'
import { keuzeUit, naIngelezen } from './inleeskeuze.ts'
import { Inleeswachtpagina } from './Inleeswachtpagina.tsx'
import { Voorvertoning } from './Voorvertoning.tsx'
import { wachtEven, werkplaats, type Werk } from './werkplaats.ts'

export type Inleesbestand = { sha256: string; naam: string }

/** What reading this zip in would do: everything in it was looked at, nothing was kept. */
export const toonPakket = (
  c: C,
  bestand: Inleesbestand,
  weigeringen: readonly Weigering[] = [],
): Promise<Response> =>
  metPlan(c, bestand, {
    fout: uitkomst => toonPlan(c, bestand, { uitkomst, weigeringen }),
    doe: ({ plan }) => toonPlan(c, bestand, { uitkomst: plan, mee: plan, weigeringen }),
    weg: () => toonFout(c, 'niet-gevonden'),
  })

type Ingelezen = Resultaat<Parameters<typeof naIngelezen>[1]> | null

/** Of the preview that was seen, and which of its changes are not to come. */
type Keus = { kenmerk: string; weg: readonly string[] }

const inleeswerk = werkplaats<Ingelezen>()

/** Reads the zip in, exactly as the preview said, apart from this request: a large one takes minutes. */
export async function leesPakketIn(c: C, bestand: Inleesbestand, keus: Keus): Promise<Response> {
  const dossierId = idUitPad(c, 'dossier')
  if (!(await leesPortfolio(c.var.ctx, dossierId))) return toonFout(c, 'niet-gevonden')
  const doe = () => neemIn(c, bestand, keus)
  const kenmerk = [keus.kenmerk, ...keus.weg].join(' ')
  const werk = inleeswerk.begin(c, dossierId, { kenmerk, doe })
  const af = await wachtEven(werk)
  if (af) return ingelezen(c, bestand, { werk, uitkomst: af.waarde })
  const vraag = new URLSearchParams({ bestand: bestand.sha256, naam: bestand.naam })
  return naar(c, `/dossiers/${dossierId}/inlezen/bezig?${vraag}`)
}

/** How far the reading in is: it goes on, or what became of it. */
export async function pakketBezig(c: C, bestand: Inleesbestand): Promise<Response> {
  const dossier = await dossierVoorInlezen(c.var.ctx, idUitPad(c, 'dossier'))
  if (!dossier) return toonFout(c, 'niet-gevonden')
  const werk = inleeswerk.vind(c, dossier.id)
  if (!werk) return naar(c, `/dossiers/${dossier.id}/meenemen`)
  if (werk.klaar && 'fout' in werk.klaar) {
    inleeswerk.vergeet(c, dossier.id, werk)
    throw werk.klaar.fout
  }
  if (werk.klaar) return ingelezen(c, bestand, { werk, uitkomst: werk.klaar.waarde })
  c.header('Refresh', '5')
  return toon(
    c,
    <Inleeswachtpagina bezoek={c.var.bezoek} dossierId={dossier.id} bestand={bestand} />,
  )
}

type Af = { werk: Werk<Ingelezen>; uitkomst: Ingelezen }

function ingelezen(
  c: C,
  bestand: Inleesbestand,
  { werk, uitkomst }: Af,
): Response | Promise<Response> {
  const dossierId = idUitPad(c, 'dossier')
  inleeswerk.vergeet(c, dossierId, werk)
  if (uitkomst?.ok) return naar(c, naIngelezen(dossierId, uitkomst.waarde))
  return toonPakket(c, bestand, uitkomst?.weigeringen)
}

/** Its files are inspected as uploads are, before the first change; null where the preview says what is wrong. */
const neemIn = (c: C, bestand: Inleesbestand, { kenmerk, weg }: Keus): Promise<Ingelezen> =>
  metPlan<Ingelezen>(c, bestand, {
    fout: () => null,
    weg: () => null,
    doe: async ({ plan, pakket }) => {
      const { ctx } = c.var
      if (plan.kenmerk !== kenmerk) return geweigerd(voorvertoningVerouderd)
      const bestanden = await ontvangPakketbestanden(ctx, pakket, plan)
      if (!bestanden.ok) return bestanden
      const dossierId = idUitPad(c, 'dossier')
      const ontvangen = { sha256: bestand.sha256, pakket, bestanden: bestanden.waarde }
      return importeerPakket(ctx, { dossierId, kenmerk, weg, ontvangen })
    },
  })

type Gepland = { plan: Pakketplan; pakket: Pakket }

type Wijzen<T> = {
  /** The dossier is not there. */
  weg: () => T
  /** The zip is not what it should be. */
  fout: (uitkomst: Fouten) => T
  doe: (gepland: Gepland) => T | Promise<T>
}

type Fouten = Extract<Awaited<ReturnType<typeof openPakket>>, { fouten: unknown }>

/** Opens the zip for this dossier, and closes it whatever happens. */
async function metPlan<T>(c: C, bestand: Inleesbestand, { weg, fout, doe }: Wijzen<T>): Promise<T> {
  const { ctx } = c.var
  const portfolio = await leesPortfolio(ctx, idUitPad(c, 'dossier'))
  if (!portfolio) return weg()
  const pakket = await openPakket(ctx, bestand.sha256)
  if ('fouten' in pakket) return fout(pakket)
  try {
    const plan = planPakket(ctx, await leesHier(ctx, portfolio), pakket)
    return 'fouten' in plan ? fout(plan) : await doe({ plan, pakket })
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
  return toon(c, <Voorvertoning {...props} keuze={keuzeUit(c.var.ingevuld)} />, isFout ? 422 : 200)
}
