// A second reading of the Toetsingskader, written from the contract of the dossier file alone: nothing of the product is
// imported here, so that a fault in one of the two shows as a difference (tweedeLezing.test.ts). For tests only.

import { dag, schrijfDag, schuifMaanden } from './dagen.ts'
import type { Dossier, Periode } from './dossier.ts'
import { grenzenVan } from './grenzen.ts'
import { onderdelenVan } from './onderdelen.ts'
import { puntenPerActiviteit } from './punten.ts'
import { reflectieVan } from './reflectie.ts'

/** The whole verdict of section 3 of the contract on a dossier without faults, the keys in order, without the sentences. */
export function tweedeOordeel(dossier: Dossier, peildatum: string) {
  const peilperiode = peilperiodeVan(dossier, dag(peildatum))
  const { geldigTot } = dossier.certificaat
  const jaar = Number(geldigTot.slice(0, 4))
  const uiterlijk = schuifMaanden(dag(geldigTot), -3)
  const reflectie = reflectieVan(dossier.bijeenkomsten, peilperiode, jaar)
  const regels = puntenPerActiviteit(dossier.activiteiten, peilperiode)
  const grenzen = grenzenVan(regels)
  const onderdelen = onderdelenVan({ dossier, jaar, reflectie, grenzen })
  return {
    kader: 'register-jobcoach/recertificering/2024',
    peildatum,
    peilperiode: { van: schrijfDag(peilperiode.van), tot: schrijfDag(peilperiode.tot) },
    recertificeringsjaar: jaar,
    uiterlijkIndienen: schrijfDag(uiterlijk),
    opTijd: dag(peildatum) <= uiterlijk,
    onderdelen,
    reflectie,
    pe: {
      regels,
      grenzen,
      totaal: grenzen.at(-1)?.telt ?? 0,
      voldoet: grenzen.every(({ tekort }) => tekort === 0),
    },
    volledig: Object.values(onderdelen).every(({ status }) => status !== 'onvolledig'),
  }
}

function peilperiodeVan({ vorigeIndiening }: Dossier, tot: number): Periode {
  const vierJaar = schuifMaanden(tot, -48) + 1
  const naVorige = vorigeIndiening === undefined ? vierJaar : dag(vorigeIndiening) + 1
  return { van: Math.max(vierJaar, naVorige), tot }
}
