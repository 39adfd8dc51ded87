import {
  einddatumVan,
  isGeldig,
  statusOp,
  statuswoorden,
  type Behandeling,
  type Certificaat,
  type CertificaatStatus,
} from '#domein/certificaat/certificaat.ts'
import type { Instellingen } from '#domein/instellingen.ts'
import type { Periode } from '#domein/uitslag.ts'
import { plusDagen, type Datum } from '#lib/datum.ts'

/** Wat het openbare register over één mens op één dag laat zien. */
export type Registerregel = {
  naam: string
  nummer: string
  status: CertificaatStatus
  statusTekst: string
  isGeldig: boolean
  /** De laatste dag van het certificaat. */
  geldigTot: Datum | null
  plaats: string | null
  /** Eerste dag van de ononderbroken reeks certificaten tot nu toe. */
  sinds: Datum | null
  vorigePerioden: readonly Periode[]
  onderbrekingen: readonly Periode[]
}

type Registervraag = Behandeling & {
  dag: Datum
  instellingen: Pick<
    Instellingen,
    'geldigTijdensBehandeling' | 'registervelden' | 'onderbrekingenTonen'
  >
}

/**
 * De regel in het register voor iemands certificaten op een dag; niets als er op die dag nog geen was. Van
 * meer certificaten telt dat wat die dag geldt, anders het laatste dat was ingegaan.
 */
export function registerregel(
  certificaten: readonly Certificaat[],
  vraag: Registervraag,
): Registerregel | undefined {
  const gekozen = kies(certificaten, vraag)
  if (!gekozen) return undefined
  const status = statusOp(gekozen, vraag.dag, vraag)
  return {
    naam: gekozen.naam,
    nummer: gekozen.nummer,
    status,
    statusTekst: statuswoorden[status],
    isGeldig: isGeldig(status),
    geldigTot: einddatumVan(gekozen) ?? null,
    ...naarKeuze(gekozen, geldigePerioden(certificaten), vraag),
  }
}

/** Wat er alleen staat als de eigenaar het openbaar maakt. */
function naarKeuze(
  { plaats }: Certificaat,
  perioden: readonly Periode[],
  { dag, instellingen }: Registervraag,
): Pick<Registerregel, 'plaats' | 'sinds' | 'vorigePerioden' | 'onderbrekingen'> {
  const reeks = perioden.filter(({ van }) => van <= dag)
  const toont = (veld: Instellingen['registervelden'][number]): boolean =>
    instellingen.registervelden.includes(veld)
  return {
    plaats: toont('plaats') ? plaats : null,
    sinds: toont('sinds') ? (aaneengesloten(reeks).at(-1)?.van ?? null) : null,
    vorigePerioden: toont('vorigePeriodes') ? reeks.filter(({ tot }) => tot < dag) : [],
    onderbrekingen: instellingen.onderbrekingenTonen ? gaten(reeks) : [],
  }
}

function kies(certificaten: readonly Certificaat[], vraag: Registervraag): Certificaat | undefined {
  const ingegaan = certificaten
    .filter(certificaat => (eersteDag(certificaat) ?? vraag.dag) <= vraag.dag)
    .filter(({ perioden }) => perioden.length > 0)
    .toSorted((een, ander) => ((eersteDag(een) ?? '') < (eersteDag(ander) ?? '') ? -1 : 1))
  return ingegaan.findLast(een => isGeldig(statusOp(een, vraag.dag, vraag))) ?? ingegaan.at(-1)
}

const eersteDag = ({ perioden }: Certificaat): Datum | undefined =>
  perioden
    .map(({ van }) => van)
    .toSorted()
    .at(0)

/** De geldige perioden van alle certificaten, oudste eerst, zonder schorsing af te trekken. */
const geldigePerioden = (certificaten: readonly Certificaat[]): Periode[] =>
  certificaten
    .flatMap(({ perioden }) => perioden)
    .flatMap(({ soort, van, tot }) =>
      (soort === 'geldig' || soort === 'verlengd') && tot !== null ? [{ van, tot }] : [],
    )
    .toSorted((een, ander) => (een.van < ander.van ? -1 : 1))

/** De perioden die op elkaar aansluiten, laatste eerst. */
const aaneengesloten = (reeks: readonly Periode[]): Periode[] => {
  const aan: Periode[] = []
  for (const periode of reeks.toReversed()) {
    const latere = aan.at(-1)
    if (latere && plusDagen(periode.tot, 1) < latere.van) break
    aan.push(periode)
  }
  return aan
}

/** De dagen tussen twee perioden waarop er geen certificaat was. */
const gaten = (reeks: readonly Periode[]): Periode[] =>
  reeks.flatMap(({ van }, plek) => {
    const vorige = reeks[plek - 1]
    return vorige && plusDagen(vorige.tot, 1) < van
      ? [{ van: plusDagen(vorige.tot, 1), tot: plusDagen(van, -1) }]
      : []
  })
