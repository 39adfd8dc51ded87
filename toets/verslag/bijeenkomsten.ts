import type { Bijeenkomst } from '#domein/dossier/dossier.ts'
import { toonGetal } from '#domein/getal.ts'
import { redenTeltNiet, type TeltNiet } from '#domein/reflectie/toets.ts'
import type { ReflectieUitslag } from '#domein/uitslag.ts'
import { toonDatum } from '#lib/datum.ts'
import type { Kader } from '#toetsingskader/typen.ts'
import { paragraph } from './layout.ts'
import type { Beoordeeld } from './verslag.ts'

/** What A3.1 asks, what there is, which meetings do not count and why, and what the surplus is good for. */
export const bijeenkomsten = (beoordeeld: Beoordeeld): readonly string[] => [
  ...paragraph(stand(beoordeeld.uitslag.reflectie)),
  ...tellenNiet(beoordeeld),
  ...overschot(beoordeeld),
]

const stand = ({ vereist, behaald }: ReflectieUitslag): string =>
  (vereist.bijeenkomsten === 0
    ? 'Je hebt geen bijeenkomsten nodig. '
    : `Je hebt er ${vereist.bijeenkomsten} nodig, waarvan ${vereist.ingebracht} met een situatie die je ` +
      'zelf inbracht. ') +
  `Er tellen er ${behaald.bijeenkomsten} mee, waarvan ${behaald.ingebracht} met een eigen situatie. (A3.1)`

const redenen: Readonly<Record<TeltNiet, string>> = {
  'buiten-peilperiode': 'de dag valt buiten de vier jaar die meetellen.',
  'begeleider-ontbreekt': 'de naam van de begeleider ontbreekt.',
  'niet-ondertekend': 'de verklaring is nog niet ondertekend.',
  'registratie-ontbreekt': 'de registratie van de begeleider ontbreekt.',
}

const tellenNiet = ({ dossier, kader, uitslag }: Beoordeeld): readonly string[] =>
  dossier.bijeenkomsten.flatMap(bijeenkomst => {
    const reden = redenTeltNiet(bijeenkomst, uitslag.peilperiode, kader)
    return reden
      ? paragraph(`${noem(bijeenkomst, kader)} telt niet mee: ${redenen[reden]} (A3.1)`, '- ')
      : []
  })

/** Surplus meetings may be moved to category 2, except the one the report of A3.2 is about (aanname 4). */
function overschot(beoordeeld: Beoordeeld): readonly string[] {
  const { dossier, kader, uitslag } = beoordeeld
  const over = dossier.bijeenkomsten.filter(({ id }) => uitslag.reflectie.overschot.includes(id))
  const verslag = dossier.onderdelen['A3.2']?.bijeenkomst
  const vrij = over.filter(({ id }) => id !== verslag)
  const vast = over.filter(({ id }) => id === verslag)
  if (over.length === 0) return []
  return [
    '',
    'Meer dan je nodig hebt:',
    ...over.map(bijeenkomst => `- ${noem(bijeenkomst, kader)}`),
    ...(vrij.length > 0 ? paragraph(watErmeeKan(beoordeeld)) : []),
    ...vast.flatMap(bijeenkomst =>
      paragraph(
        `De bijeenkomst van ${toonDatum(bijeenkomst.datum)} blijft hier staan, want daar gaat je ` +
          'reflectieverslag over. (A3.2)',
      ),
    ),
  ]
}

/** The kind that meetings become in category 2, what it yields and how much still fits. */
function watErmeeKan({ kader, uitslag }: Beoordeeld): string {
  const soort = kader.pe.soorten.find(({ id }) => id === 'intercollegiaal')
  if (!soort) return ''
  const punten = soort.tarieven.reduce((som, tarief) => som + tarief.punten, 0)
  const grens = kader.pe.grenzen.find(({ soorten }) => soorten.includes(soort.id))
  const nu = uitslag.pe.grenzen.find(een => een.grens === grens?.id)
  const ruimte = nu?.maximum ? ` Daar is nog plaats voor ${toonGetal(nu.maximum - nu.telt)}.` : ''
  return (
    `Wat over is kun je verplaatsen naar categorie ${soort.categorie}: ${toonGetal(punten)} punten per ` +
    `bijeenkomst.${ruimte} (${soort.bron.clausule})`
  )
}

const noem = ({ werkvorm, datum }: Bijeenkomst, { reflectie }: Kader): string => {
  const naam = reflectie.werkvormen.find(({ id }) => id === werkvorm)?.naam ?? werkvorm
  return `${naam} van ${toonDatum(datum)}`
}
