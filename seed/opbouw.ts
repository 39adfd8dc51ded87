import { voegActiviteitToe } from '#acties/pe/voegActiviteitToe.ts'
import { voegBijeenkomstToe } from '#acties/reflectie/voegBijeenkomstToe.ts'
import type { Basis } from '#acties/ctx.ts'
import { voegBewijsstukToe, voegCvToe, type Verzamelaar } from '#seed/bewijs.ts'
import { ctxVan, eis } from '#seed/bouwer.ts'
import { tekenBijeenkomst, tekenWerkzaam } from '#seed/handtekening.ts'
import { houdCvBij } from '#seed/cv.ts'
import type { Verhaal } from '#seed/houders.ts'
import { voorbeelden, type Voorbeeld } from '#seed/inhoud/activiteiten.ts'
import { bijeenkomsten, type Bijeenkomstvoorbeeld } from '#seed/inhoud/bijeenkomsten.ts'
import { plannen, terugblikken, verslagen, type Antwoorden } from '#seed/inhoud/teksten.ts'
import { isVoorbij, type Houder } from '#seed/personen.ts'
import type { Stap } from '#seed/plan.ts'
import { beantwoord } from '#seed/portfolio.ts'
import { jaarVan, plusDagen, plusMaanden, type Datum } from '#lib/datum.ts'

/** What the holder collects and writes, up to the point that he reached. */
export function bouwOp(verhaal: Verhaal): Stap[] {
  const tot = hoeVer(verhaal.houder)
  const eigen: Eigen = {}
  return [
    ...activiteitenVan(verhaal)
      .filter(({ plek }) => plek <= tot)
      .map(een => activiteitStap(verhaal, een)),
    ...bijeenkomsten
      .filter(({ plek }) => plek <= tot)
      .map(een => bijeenkomstStap(verhaal, een, eigen)),
    ...cvStappen(verhaal),
    ...(isVoorbij(verhaal.houder, 'bijna-klaar') ? schrijfStappen(verhaal, eigen) : []),
  ]
}

/** Everybody did something else: of what is not a training each leaves out another third. */
const activiteitenVan = ({ plek: wie }: Verhaal): Voorbeeld[] =>
  voorbeelden.filter(({ soort }, nummer) => soort === 'opleiding' || (nummer + wie) % 3 !== 0)

function hoeVer(houder: Houder): number {
  if (isVoorbij(houder, 'klaar')) return 1
  return isVoorbij(houder, 'bijna-klaar') ? 0.8 : 0.55
}

const verzamelaar = (basis: Basis, verhaal: Verhaal): Verzamelaar => ({
  ctx: ctxVan(basis, verhaal.wie()),
  dossierId: verhaal.dossier(),
  naam: verhaal.houder.naam,
  plek: verhaal.plek,
})

const cvStappen = (verhaal: Verhaal): Stap[] =>
  verhaal.houder.houdtCvBij
    ? [{ dag: verhaal.opPlek(0.3), doe: basis => houdCvBij(verzamelaar(basis, verhaal)) }]
    : []

/** Who is not ready yet still lacks the papers of his latest work. */
const heeftStuk = ({ houder }: Verhaal, plek: number): boolean =>
  isVoorbij(houder, 'klaar') || plek < 0.7

function activiteitStap(verhaal: Verhaal, voorbeeld: Voorbeeld): Stap {
  const { plek, maanden, isPeriode, ...rest } = voorbeeld
  const dag = verhaal.opPlek(plek)
  const wanneer = isPeriode ? periode(dag, maanden) : { datum: dag }
  return {
    dag: plusDagen(dag, 2),
    doe: async basis => {
      const wie = verzamelaar(basis, verhaal)
      const invoer = { dossierId: wie.dossierId, ...rest, ...wanneer }
      const { activiteit: id } = eis(await voegActiviteitToe(wie.ctx, invoer))
      if (heeftStuk(verhaal, plek)) await voegBewijsstukToe(wie, voorbeeld, { id, dag })
    },
  }
}

/** A period that ends is entered when it began, with the end that is agreed. */
const periode = (van: Datum, maanden: number | undefined) =>
  maanden === undefined ? { van } : { van, tot: plusDagen(plusMaanden(van, maanden), -1) }

/** The first meeting to which the holder brought a situation: A3.2 is about it. */
type Eigen = { bijeenkomst?: string }

function bijeenkomstStap(verhaal: Verhaal, voorbeeld: Bijeenkomstvoorbeeld, eigen: Eigen): Stap {
  const { plek, begeleider, registratie, werkvorm, zelfIngebracht } = voorbeeld
  const datum = verhaal.opPlek(plek)
  return {
    dag: plusDagen(datum, 1),
    doe: async basis => {
      const wie = verzamelaar(basis, verhaal)
      const invoer = { werkvorm, datum, begeleider, registratie, zelfIngebracht }
      const { bijeenkomst: id } = eis(
        await voegBijeenkomstToe(wie.ctx, { dossierId: wie.dossierId, ...invoer }),
      )
      if (heeftStuk(verhaal, plek)) await tekenBijeenkomst(wie, voorbeeld, { id, datum })
      if (zelfIngebracht) eigen.bijeenkomst ??= id
    },
  }
}

/** The looking back (only who has to), the report, the plan, the declarations and A1; who is nearly done has half of the plan. */
function schrijfStappen(verhaal: Verhaal, eigen: Eigen): Stap[] {
  const { plek } = verhaal
  const isKlaar = isVoorbij(verhaal.houder, 'klaar')
  const op = (deel: number, doe: (wie: Verzamelaar, dag: Datum) => Promise<void>): Stap => {
    const dag = verhaal.opPlek(deel)
    return { dag, doe: basis => doe(verzamelaar(basis, verhaal), dag) }
  }
  const terugblik = op(0.9, wie => beantwoord(wie, 'A2', uitLijst(terugblikken, plek)))
  const afronding = [
    op(0.97, tekenWerkzaam),
    op(0.98, wie =>
      beantwoord(wie, 'C', {
        gedragscodeGelezen: true,
        werktVolgensGedragscode: true,
        kentKlachtenreglement: true,
      }),
    ),
  ]
  return [
    op(0.89, voegCvToe),
    ...(jaarVan(verhaal.geldigTot) >= 2027 ? [terugblik] : []),
    op(0.93, wie => beantwoord(wie, 'A3.2', verslagVan(plek, eigen))),
    op(0.95, wie => beantwoord(wie, 'A4', planVan(plek, isKlaar))),
    ...(isKlaar ? afronding : []),
  ]
}

const verslagVan = (plek: number, { bijeenkomst = '' }: Eigen) => ({
  ...uitLijst(verslagen, plek),
  bijeenkomst,
  'beroepsprofiel/situatie': ['T6 Training op de werkplek'],
  'beroepsprofiel/inzichten': ['C1 Coachen', 'H1 Reflectief'],
  'onderbouwing/inzichten/H1%20Reflectief':
    'Ik zag pas door de vragen van de groep wat mijn eigen aandeel was.',
})

function planVan(plek: number, isKlaar: boolean) {
  const plan = uitLijst(plannen, plek)
  const verleden = { 'beroepsprofiel/beroepsprofielVerleden': ['T3 Taak- en functieanalyse'] }
  if (!isKlaar) return { ...eersteHelft(plan), ...verleden }
  const toekomst = ['T4 Matching', 'C3 Onderhandelen en adviseren']
  return { ...plan, ...verleden, 'beroepsprofiel/beroepsprofielToekomst': toekomst }
}

const eersteHelft = (antwoorden: Antwoorden): Antwoorden =>
  Object.fromEntries(Object.entries(antwoorden).slice(0, 4))

function uitLijst<T>(lijst: readonly T[], plek: number): T {
  const gekozen = lijst[plek % lijst.length]
  if (gekozen === undefined) throw new Error('lege lijst')
  return gekozen
}
