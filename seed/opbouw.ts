import { voegActiviteitToe } from '#acties/pe/voegActiviteitToe.ts'
import { bewaarAntwoorden } from '#acties/portfolio/bewaarAntwoorden.ts'
import { voegBijeenkomstToe } from '#acties/reflectie/voegBijeenkomstToe.ts'
import type { Basis } from '#acties/ctx.ts'
import { ctxVan, eis } from '#seed/bouwer.ts'
import type { Verhaal } from '#seed/houders.ts'
import { voorbeelden, type Voorbeeld } from '#seed/inhoud/activiteiten.ts'
import { bijeenkomsten } from '#seed/inhoud/bijeenkomsten.ts'
import { plannen, terugblikken, verslagen, type Antwoorden } from '#seed/inhoud/teksten.ts'
import { isVoorbij } from '#seed/personen.ts'
import type { Stap } from '#seed/plan.ts'
import { jaarVan, plusDagen, plusMaanden, type Datum } from '#lib/datum.ts'

/** What the holder collects and writes, up to the point that he reached. */
export function bouwPortfolio(verhaal: Verhaal): Stap[] {
  const { houder } = verhaal
  const tot = isVoorbij(houder, 'klaar') ? 1 : isVoorbij(houder, 'bijna-klaar') ? 0.8 : 0.55
  const eigen: { bijeenkomst?: string } = {}
  return [
    ...voorbeelden.filter(({ plek }) => plek <= tot).map(een => activiteitStap(verhaal, een)),
    ...bijeenkomsten
      .filter(({ plek }) => plek <= tot)
      .map(een => bijeenkomstStap(verhaal, een, eigen)),
    ...(isVoorbij(houder, 'bijna-klaar') ? schrijfStappen(verhaal, eigen) : []),
  ]
}

function activiteitStap(verhaal: Verhaal, voorbeeld: Voorbeeld): Stap {
  const { plek, maanden, isPeriode, ...rest } = voorbeeld
  const dag = verhaal.opPlek(plek)
  const wanneer = isPeriode ? periode(dag, maanden) : { datum: dag }
  return {
    dag: plusDagen(dag, 2),
    doe: async basis => {
      const dossierId = verhaal.dossier()
      eis(await voegActiviteitToe(als(basis, verhaal), { dossierId, ...rest, ...wanneer }))
    },
  }
}

/** A period that ends is entered when it began, with the end that is agreed. */
const periode = (van: Datum, maanden: number | undefined) =>
  maanden === undefined ? { van } : { van, tot: plusDagen(plusMaanden(van, maanden), -1) }

type Eigen = { bijeenkomst?: string }

function bijeenkomstStap(
  verhaal: Verhaal,
  voorbeeld: (typeof bijeenkomsten)[number],
  eigen: Eigen,
): Stap {
  const { plek, begeleider, registratie, werkvorm, zelfIngebracht } = voorbeeld
  const datum = verhaal.opPlek(plek)
  return {
    dag: plusDagen(datum, 1),
    doe: async basis => {
      const invoer = { werkvorm, datum, begeleider, registratie, zelfIngebracht }
      const dossierId = verhaal.dossier()
      const ctx = als(basis, verhaal)
      const { bijeenkomst } = eis(await voegBijeenkomstToe(ctx, { dossierId, ...invoer }))
      if (zelfIngebracht) eigen.bijeenkomst ??= bijeenkomst
    },
  }
}

/** The looking back (only who has to), the report, the plan, the declarations; who is nearly done has half of the plan. */
function schrijfStappen(verhaal: Verhaal, eigen: Eigen): Stap[] {
  const { houder, plek } = verhaal
  const isKlaar = isVoorbij(houder, 'klaar')
  const verslag = uitLijst(verslagen, plek)
  const plan = uitLijst(plannen, plek)
  const schrijf = (deel: number, onderdeel: string, antwoorden: () => Record<string, unknown>) => ({
    dag: verhaal.opPlek(deel),
    doe: (basis: Basis) => bewaar(als(basis, verhaal), { ...verhaal, onderdeel }, antwoorden()),
  })
  return [
    ...(jaarVan(verhaal.geldigTot) >= 2027
      ? [schrijf(0.9, 'A2', () => uitLijst(terugblikken, plek))]
      : []),
    schrijf(0.93, 'A3.2', () => ({
      ...verslag,
      bijeenkomst: eigen.bijeenkomst ?? '',
      'beroepsprofiel/situatie': ['T6 Training op de werkplek'],
      'beroepsprofiel/inzichten': ['C1 Coachen', 'H1 Reflectief'],
    })),
    schrijf(0.95, 'A4', () => ({
      ...(isKlaar ? plan : eersteHelft(plan)),
      'beroepsprofiel/beroepsprofielVerleden': ['T3 Taak- en functieanalyse'],
      ...(isKlaar && {
        'beroepsprofiel/beroepsprofielToekomst': ['T4 Matching', 'C3 Onderhandelen en adviseren'],
      }),
    })),
    ...(isKlaar
      ? [
          schrijf(0.98, 'C', () => ({
            gedragscodeGelezen: true,
            werktVolgensGedragscode: true,
            kentKlachtenreglement: true,
          })),
        ]
      : []),
  ]
}

const eersteHelft = (antwoorden: Antwoorden): Antwoorden =>
  Object.fromEntries(Object.entries(antwoorden).slice(0, 4))

function uitLijst<T>(lijst: readonly T[], plek: number): T {
  const gekozen = lijst[plek % lijst.length]
  if (gekozen === undefined) throw new Error('lege lijst')
  return gekozen
}

const als = (basis: Basis, verhaal: Verhaal) => ctxVan(basis, verhaal.wie())

async function bewaar(
  ctx: ReturnType<typeof als>,
  { dossier, onderdeel }: Pick<Verhaal, 'dossier'> & { onderdeel: string },
  antwoorden: Record<string, unknown>,
): Promise<void> {
  const rijen = Object.entries(antwoorden).map(([veld, waarde]) => ({ veld, waarde, basis: 0 }))
  eis(await bewaarAntwoorden(ctx, { dossierId: dossier(), onderdeel, antwoorden: rijen }))
}
