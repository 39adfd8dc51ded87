import type { Activiteit } from '#domein/dossier/dossier.ts'
import { toonGetal } from '#domein/getal.ts'
import type { PeRegel, Reden, Uitslag } from '#domein/uitslag.ts'
import { toonDatum } from '#lib/datum.ts'
import { paragraph, plain, row } from './layout.ts'
import type { Beoordeeld } from './verslag.ts'

const cellWidth = 9

/** Every activity with its points and, where something is taken off, why. */
export function activiteiten({ dossier, kader, uitslag }: Beoordeeld): readonly string[] {
  if (dossier.activiteiten.length === 0) return ['Je hebt nog geen activiteiten opgevoerd. (B)']
  return [
    ...row('', ['Punten', 'Telt'], cellWidth),
    ...dossier.activiteiten.flatMap((activiteit, nummer) => {
      const regel = uitslag.pe.regels[nummer]
      return regel ? toon(activiteit, regel, { kader, uitslag }) : []
    }),
  ]
}

type Achtergrond = Pick<Beoordeeld, 'kader' | 'uitslag'>

function toon(activiteit: Activiteit, regel: PeRegel, rond: Achtergrond): readonly string[] {
  const { berekend, telt, reden, clausule } = regel
  return [
    ...row(plain(activiteit.titel), [toonGetal(berekend), toonGetal(telt)], cellWidth),
    ...(reden === null
      ? []
      : paragraph(`${gevolg(regel)}: ${waarom[reden](activiteit, rond)} (${clausule})`, '  ')),
  ]
}

function gevolg({ berekend, telt }: PeRegel): string {
  if (telt >= berekend && telt > 0) return 'Kost geen punten'
  return telt > 0 ? 'Telt voor een deel mee' : 'Telt niet mee'
}

const waarom: Readonly<Record<Reden, (activiteit: Activiteit, rond: Achtergrond) => string>> = {
  'geen-bewijs': () => 'er is nog geen bewijs. Voeg een bestand toe of vul het format in.',
  'buiten-peilperiode': ({ datum }, { uitslag }) =>
    `${datum === undefined ? 'elke dag' : toonDatum(datum)} valt ${buitenPeriode(uitslag)}.`,
  'deels-buiten-peilperiode': (_, { uitslag }) => `een deel valt ${buitenPeriode(uitslag)}.`,
  'te-kort-artikel': ({ soort, woorden = 0 }, { kader }) => {
    const minimum = kader.pe.soorten.find(({ id }) => id === soort)?.minimumWoorden?.aantal ?? 0
    return `het heeft ${toonGetal(woorden)} woorden en ${toonGetal(minimum)} is het minimum.`
  },
  'dubbel-vrijwilligerswerk': ({ soortWerk = '' }) =>
    `een eerdere activiteit met “${plain(soortWerk)}” vult al dagen, en elke dag telt één keer.`,
}

const buitenPeriode = ({ peilperiode: { van, tot } }: Uitslag): string =>
  `buiten de tijd die meetelt: van ${toonDatum(van)} tot en met ${toonDatum(tot)}`
