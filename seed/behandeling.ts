import { vraagAan } from '#acties/aanvulling/vraagAan.ts'
import { adviseer } from '#acties/beoordeling/adviseer.ts'
import { bewaarOordeel } from '#acties/beoordeling/bewaarOordeel.ts'
import { voegOntwikkeladviesToe } from '#acties/beoordeling/voegOntwikkeladviesToe.ts'
import { certificeer } from '#acties/besluit/certificeer.ts'
import { wijsAf } from '#acties/besluit/wijsAf.ts'
import type { Ctx } from '#acties/ctx.ts'
import { dienIn } from '#acties/dossier/dienIn.ts'
import { wijsToe } from '#acties/toewijzing/wijsToe.ts'
import { ctxVan, eis, type Wie } from '#seed/bouwer.ts'
import type { Bezetting } from '#seed/demonstratie.ts'
import type { Verhaal } from '#seed/houders.ts'
import * as woorden from '#seed/inhoud/oordelen.ts'
import { isVoorbij, type Stand } from '#seed/personen.ts'
import type { Stap } from '#seed/plan.ts'
import { jaarVan, plusDagen } from '#lib/datum.ts'

/** What happens from the filing on, up to the point that the holder reached. */
export function behandel(verhaal: Verhaal, { planner, assessoren, beslisser }: Bezetting): Stap[] {
  const assessor = uitLijst(assessoren, verhaal.plek)
  const stappen: Gebeurt[] = [
    {
      vanaf: 'ingediend',
      dagen: 0,
      wie: verhaal.wie,
      doe: async (ctx, dossierId) => void eis(await dienIn(ctx, { dossierId, nummer: 1 })),
    },
    {
      vanaf: 'in-beoordeling',
      dagen: 5,
      wie: () => planner,
      doe: async (ctx, dossierId) =>
        void eis(await wijsToe(ctx, { dossierId, assessorId: assessor.persoon })),
    },
    ...beoordeel(verhaal, assessor),
    {
      vanaf: 'gecertificeerd',
      dagen: 50,
      wie: () => beslisser,
      doe: (ctx, dossierId) => beslis(verhaal, ctx, dossierId),
    },
  ]
  return stappen
    .filter(({ vanaf }) => isVoorbij(verhaal.houder, vanaf))
    .map(een => alsStap(verhaal, een))
}

/** One thing that somebody does with the dossier, for who came at least this far. */
type Gebeurt = {
  vanaf: Stand
  /** Days after the filing. */
  dagen: number
  wie: () => Wie
  doe: (ctx: Ctx, dossierId: string) => Promise<void>
}

const alsStap = (verhaal: Verhaal, { dagen, wie, doe }: Gebeurt): Stap => ({
  dag: plusDagen(verhaal.indiendag, dagen),
  doe: basis => doe(ctxVan(basis, wie()), verhaal.dossier()),
})

/** The assessor begins, asks one holder for a supplement, and of the others hands in advice. */
function beoordeel(verhaal: Verhaal, assessor: Wie): Gebeurt[] {
  const wie = () => assessor
  const isAanvulling = verhaal.houder.stand === 'aanvulling'
  const begin: Gebeurt = {
    vanaf: 'in-beoordeling',
    dagen: 9,
    wie,
    doe: (ctx, dossierId) => geefOordeel(ctx, dossierId, voldoet('A1', 'A3.1', 'C')),
  }
  const vraag: Gebeurt = { vanaf: 'aanvulling', dagen: 14, wie, doe: vraagOmAanvulling }
  const rond: Gebeurt = {
    vanaf: 'geadviseerd',
    dagen: 32,
    wie,
    doe: (ctx, dossierId) => rondAf(verhaal, ctx, dossierId),
  }
  return isAanvulling ? [begin, vraag] : [begin, rond]
}

const { aanvulling, afgewezen } = woorden

async function vraagOmAanvulling(ctx: Ctx, dossierId: string): Promise<void> {
  await geefOordeel(ctx, dossierId, { oordeel: 'aanvullen', onderdelen: aanvulling })
  eis(await vraagAan(ctx, { dossierId, vragen: aanvulling }))
}

/** The rest of the parts, an advice to take along, and the advice to the body. */
async function rondAf(verhaal: Verhaal, ctx: Ctx, dossierId: string): Promise<void> {
  const isAf = verhaal.houder.uitkomst === 'afgewezen'
  const moetA2 = jaarVan(verhaal.geldigTot) >= 2027
  await geefOordeel(ctx, dossierId, voldoet(...(moetA2 ? ['A2'] : []), 'A4', 'B'))
  const verslag: Oordelen = isAf
    ? { oordeel: 'voldoet-niet', onderdelen: afgewezen }
    : voldoet('A3.2')
  await geefOordeel(ctx, dossierId, verslag)
  const tekst = uitLijst(woorden.ontwikkeladviezen, verhaal.plek)
  eis(await voegOntwikkeladviesToe(ctx, { dossierId, tekst }))
  const advies = isAf
    ? { advies: 'niet-certificeren', motivering: woorden.negatiefAdvies }
    : { advies: 'certificeren', motivering: woorden.advies }
  eis(await adviseer(ctx, { dossierId, ...advies }))
}

type Oordelen = {
  oordeel: 'voldoet' | 'aanvullen' | 'voldoet-niet'
  /** The reason for each part. */
  onderdelen: Readonly<Record<string, string>>
}

async function geefOordeel(ctx: Ctx, dossierId: string, oordelen: Oordelen): Promise<void> {
  const { oordeel, onderdelen } = oordelen
  for (const [onderdeel, motivering] of Object.entries(onderdelen))
    eis(await bewaarOordeel(ctx, { dossierId, onderdeel, oordeel, motivering, basis: 0 }))
}

const voldoet = (...onderdelen: string[]): Oordelen => ({
  oordeel: 'voldoet',
  onderdelen: Object.fromEntries(onderdelen.map(onderdeel => [onderdeel, ''])),
})

async function beslis({ houder }: Verhaal, ctx: Ctx, dossierId: string): Promise<void> {
  if (houder.uitkomst === 'afgewezen')
    return void eis(await wijsAf(ctx, { dossierId, motivering: woorden.afwijzing }))
  eis(await certificeer(ctx, { dossierId, motivering: woorden.certificering }))
}

function uitLijst<T>(lijst: readonly T[], plek: number): T {
  const gekozen = lijst[plek % lijst.length]
  if (gekozen === undefined) throw new Error('lege lijst')
  return gekozen
}
