import type { Kader, Onderdeel } from '#toetsingskader/typen.ts'
import { oncePer } from '#lib/oncePer.ts'
import { activiteitRegel } from '#domein/dossierbestand/activiteit.ts'
import {
  lijst,
  lijstMetId,
  object,
  optioneel,
  verplicht,
  type JsonObject,
  type Bestandsveld,
} from '#domein/dossierbestand/samenstel.ts'
import { meldBij, type Verslag } from '#domein/dossierbestand/verslag.ts'
import {
  dag,
  gevuldeTekst,
  isDag,
  jaNee,
  keuze,
  tekst,
  toonWaarde,
  type Bestandsregel,
} from '#domein/dossierbestand/waarden.ts'

export const formaat = 'jobcoach-dossier/1'

/** Wat er in een dossierbestand bij dit kader hoort te staan (contract, deel 2), sleutels op volgorde. */
export const formaatVan = oncePer((kader: Kader): Bestandsregel => dossierRegel(kader))

const dossierRegel = (kader: Kader): Bestandsregel =>
  object(
    [
      verplicht('formaat', keuze([formaat])),
      verplicht('keurmerk', keuze([kader.keurmerk])),
      verplicht('traject', keuze([kader.traject])),
      verplicht('certificaat', certificaatRegel),
      optioneel('vorigeIndiening', dag),
      verplicht('activiteiten', lijstMetId(activiteitRegel(kader.pe.soorten))),
      verplicht('bijeenkomsten', lijstMetId(bijeenkomstRegel(kader))),
      verplicht('onderdelen', object(kader.onderdelen.flatMap(onderdeelVeld))),
    ],
    keurVorigeIndiening,
  )

/** Wat op of na de peildatum ligt kan geen vorige indiening zijn (aanname 3). */
function keurVorigeIndiening({ vorigeIndiening }: JsonObject, verslag: Verslag): void {
  if (!isDag(vorigeIndiening) || vorigeIndiening < verslag.peildatum) return
  meldBij(
    verslag,
    'vorigeIndiening',
    `${toonWaarde(vorigeIndiening)} ligt niet voor de peildatum ${verslag.peildatum}; schrijf een eerdere dag.`,
  )
}

const certificaatRegel = object(
  [verplicht('nummer', gevuldeTekst), verplicht('geldigVan', dag), verplicht('geldigTot', dag)],
  ({ geldigVan, geldigTot }, verslag) => {
    if (!isDag(geldigVan) || !isDag(geldigTot) || geldigVan < geldigTot) return
    meldBij(
      verslag,
      'geldigTot',
      `${toonWaarde(geldigTot)} ligt niet na de eerste dag ${toonWaarde(geldigVan)}; schrijf een latere dag.`,
    )
  },
)

const bijeenkomstRegel = ({ reflectie }: Kader): Bestandsregel =>
  object([
    verplicht('id', gevuldeTekst),
    verplicht('werkvorm', keuze(reflectie.werkvormen.map(({ id }) => id))),
    verplicht('datum', dag),
    verplicht('begeleider', object([verplicht('naam', tekst), optioneel('registratie', tekst)])),
    verplicht('zelfIngebracht', jaNee),
    verplicht('ondertekend', jaNee),
  ])

/** Een onderdeel als sleutel in het bestand; A3.1 en B hebben hun eigen lijst. */
function onderdeelVeld(onderdeel: Onderdeel): readonly Bestandsveld[] {
  switch (onderdeel.vorm) {
    case 'stukken':
      return [optioneel(onderdeel.id, object(onderdeel.stukken.map(stukVeld)))]
    case 'vragen':
      return [optioneel(onderdeel.id, object(vragenVelden(onderdeel)))]
    case 'verklaring':
      return [
        optioneel(
          onderdeel.id,
          object(onderdeel.verklaringen.map(({ id }) => optioneel(id, jaNee))),
        ),
      ]
    case 'bijeenkomsten':
    case 'pe':
      return []
  }
}

type MetVorm<V extends Onderdeel['vorm']> = Extract<Onderdeel, { vorm: V }>

const stukVeld = ({ id, wijze }: MetVorm<'stukken'>['stukken'][number]): Bestandsveld =>
  optioneel(
    id,
    wijze === 'bestand'
      ? tekst
      : object([optioneel('ingevuld', jaNee), optioneel('ondertekend', jaNee)]),
  )

const vragenVelden = (onderdeel: MetVorm<'vragen'>): readonly Bestandsveld[] => [
  ...(onderdeel.bijeenkomst ? [optioneel('bijeenkomst', tekst)] : []),
  ...(onderdeel.beroepsprofiel.verplicht ? [optioneel('beroepsprofiel', lijst(tekst))] : []),
  optioneel('antwoorden', object(onderdeel.vragen.map(({ id }) => optioneel(id, tekst)))),
]
