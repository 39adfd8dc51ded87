import type { ActiviteitSoortId, Kader } from '#toetsingskader/typen.ts'
import type { Cvopgave, Cvregel } from '#domein/cv/cv.ts'
import type { Activiteit } from '#domein/dossier/dossier.ts'
import type { Datum } from '#lib/datum.ts'

/** Een regel die al ergens in Vakbewijs staat en zo in het cv kan; `eerder`: de houder haalde hem er eens uit. */
export type Cvvoorstel = Cvopgave & { uit: string; eerder: boolean }

/** Wat er over iemand al is ingevuld en in een cv thuishoort. */
export type Cvbron = {
  kader: Kader
  certificaat: { nummer: string; geldigVan: Datum }
  activiteiten: readonly Activiteit[]
  /** De verklaring over het werk (A1), voor zover zij is ingevuld. */
  werk: {
    id: string
    functie: string
    voorWie: string
    sinds: Datum
    urenPerWeek: number | null
  } | null
}

/** Wat over te nemen is en nog niet in het cv staat: het werk uit A1, scholing en functies uit B, het certificaat. */
export function cvvoorstellen(
  bron: Cvbron,
  regels: readonly Cvregel[],
  verwijderd: ReadonlySet<string>,
): Cvvoorstel[] {
  const alErin = new Set(regels.flatMap(({ uit }) => uit ?? []))
  return [...uitWerk(bron), ...bron.activiteiten.flatMap(uitActiviteit), ...uitCertificaat(bron)]
    .filter(({ uit }) => !alErin.has(uit))
    .map(een => ({ ...een, eerder: verwijderd.has(een.uit) }))
}

type Kaal = Omit<Cvvoorstel, 'eerder'>

const leeg = { organisatie: null, van: null, tot: null, uren: null, tekst: '' }

const maand = (dag: Datum): string => dag.slice(0, 7)

const uitWerk = ({ werk }: Cvbron): Kaal[] =>
  werk
    ? [
        {
          ...leeg,
          soort: 'werk',
          titel: werk.functie,
          organisatie: werk.voorWie,
          van: maand(werk.sinds),
          uren: werk.urenPerWeek,
          uit: `verklaring/${werk.id}`,
        },
      ]
    : []

/** Als wat een activiteit in een cv staat; wat er niet staat (lezen, schrijven, intervisie) hoort er niet in thuis. */
const plekVan: Readonly<Partial<Record<ActiviteitSoortId, 'training' | 'nevenfunctie'>>> = {
  opleiding: 'training',
  workshop: 'training',
  congres: 'training',
  'congres-buiten-vakgebied': 'training',
  'opleiding-buiten-vakgebied': 'training',
  'noloc-bestuur': 'nevenfunctie',
  'noloc-lid': 'nevenfunctie',
  'netwerk-bestuur': 'nevenfunctie',
  'netwerk-lid': 'nevenfunctie',
  'mentor-assessor-rj': 'nevenfunctie',
  'mentor-assessor-elders': 'nevenfunctie',
  vrijwilligerswerk: 'nevenfunctie',
}

function uitActiviteit({ id, soort, titel, datum, van, tot }: Activiteit): Kaal[] {
  const plek = plekVan[soort]
  const regel = { ...leeg, titel, uit: `activiteit/${id}` }
  const einde = datum ?? tot
  if (plek === 'training' && einde) return [{ ...regel, soort: plek, tot: maand(einde) }]
  const begin = van ?? datum
  return plek === 'nevenfunctie' && begin
    ? [{ ...regel, soort: plek, van: maand(begin), tot: einde ? maand(einde) : null }]
    : []
}

const uitCertificaat = ({ kader, certificaat: { nummer, geldigVan } }: Cvbron): Kaal[] => [
  {
    ...leeg,
    soort: 'training',
    titel: `${keurmerknamen[kader.keurmerk]}, certificaat ${nummer}`,
    tot: maand(geldigVan),
    uit: `certificaat/${nummer}`,
  },
]

const keurmerknamen: Readonly<Record<Kader['keurmerk'], string>> = {
  'register-jobcoach': 'Keurmerk Register Jobcoach',
}
