import type { ActiviteitSoort, Tarief } from '#toetsingskader/typen.ts'
import {
  lijst,
  object,
  objectNaar,
  optioneel,
  verplicht,
  type JsonObject,
  type Bestandsveld,
} from '#domein/dossierbestand/samenstel.ts'
import { meld, meldBij, type Verslag } from '#domein/dossierbestand/verslag.ts'
import {
  aantal,
  dag,
  geheelAantal,
  geheelGetal,
  gevuldeTekst,
  isDag,
  keuze,
  toonWaarde,
  type Bestandsregel,
} from '#domein/dossierbestand/waarden.ts'

/** Wat een activiteit in het bestand heeft: voor elke soort volgen de sleutels uit de telling en de tarieven (B). */
export function activiteitRegel(soorten: readonly ActiviteitSoort[]): Bestandsregel {
  const gedeeld = [
    verplicht('id', gevuldeTekst),
    verplicht('soort', keuze(soorten.map(({ id }) => id))),
    verplicht('titel', gevuldeTekst),
    optioneel('bewijs', lijst(gevuldeTekst)),
  ]
  const perSoort = new Map<unknown, readonly Bestandsveld[]>(
    soorten.map(soort => [soort.id, [...gedeeld, ...eigenVelden(soort)]]),
  )
  const zonderSoort = [...gedeeld, ...veldenVanAlle(soorten)]
  const opEenDag = new Set<unknown>(
    soorten.filter(({ telling }) => telling === 'datum').map(({ id }) => id),
  )
  return objectNaar(
    ({ soort }) => perSoort.get(soort) ?? zonderSoort,
    (waarde, verslag) => {
      if (!opEenDag.has(waarde['soort'])) keurPeriode(waarde, verslag)
    },
  )
}

function eigenVelden(soort: ActiviteitSoort): readonly Bestandsveld[] {
  const dagen =
    soort.telling === 'datum'
      ? [verplicht('datum', dag)]
      : [verplicht('van', dag), optioneel('tot', dag)]
  const hoeveelheden = soort.tarieven.filter(tarief => tarief.per === 'aantal')
  return [
    ...dagen,
    ...(hoeveelheden.length > 0 ? [verplicht('aantallen', aantallenRegel(hoeveelheden))] : []),
    ...(soort.minimumWoorden ? [verplicht('woorden', geheelGetal)] : []),
    ...(soort.telDagenEenKeerPer ? [verplicht(soort.telDagenEenKeerPer, gevuldeTekst)] : []),
  ]
}

type Hoeveelheid = Extract<Tarief, { per: 'aantal' }>

/** Eén aantal is verplicht; heeft de soort er meer, dan minstens één. */
function aantallenRegel(hoeveelheden: readonly Hoeveelheid[]): Bestandsregel {
  const regelVan = ({ heel }: Hoeveelheid): Bestandsregel => (heel ? geheelAantal : aantal)
  const namen = hoeveelheden.map(hoeveelheid => hoeveelheid.aantal)
  if (namen.length === 1)
    return object(hoeveelheden.map(een => verplicht(een.aantal, regelVan(een))))
  return object(
    hoeveelheden.map(een => optioneel(een.aantal, regelVan(een))),
    (waarde, verslag) => {
      if (namen.every(naam => waarde[naam] === undefined))
        meld(verslag, `mist een aantal; schrijf minstens een van: ${namen.join(', ')}.`)
    },
  )
}

/** Is de soort onbekend, dan mag alles wat een soort kan hebben en is van dat alles niets verplicht. */
function veldenVanAlle(soorten: readonly ActiviteitSoort[]): readonly Bestandsveld[] {
  const alle = new Map<string, Bestandsregel>()
  const hoeveelheden = new Map<string, Hoeveelheid>()
  for (const soort of soorten) {
    for (const { naam, regel } of eigenVelden(soort)) alle.set(naam, regel)
    for (const tarief of soort.tarieven)
      if (tarief.per === 'aantal') hoeveelheden.set(tarief.aantal, tarief)
  }
  alle.set('aantallen', aantallenRegel([...hoeveelheden.values()]))
  return [...alle].map(([naam, regel]) => optioneel(naam, regel))
}

function keurPeriode({ van, tot }: JsonObject, verslag: Verslag): void {
  if (tot === undefined || !isDag(van) || !isDag(tot) || tot >= van) return
  meldBij(
    verslag,
    'tot',
    `${toonWaarde(tot)} ligt voor de eerste dag ${toonWaarde(van)}; schrijf een dag op of na de eerste.`,
  )
}
