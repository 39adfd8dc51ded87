import type { Kader, OnderdeelId } from '#toetsingskader/typen.ts'
import { jaarVan, type Datum } from '#lib/datum.ts'
import type { Dossier } from '#domein/dossier/dossier.ts'
import { peilperiode, uiterlijkIndienen } from '#domein/dossier/termijn.ts'
import { berekenPe } from '#domein/pe/bereken.ts'
import { toetsOnderdeel, type Stand } from '#domein/portfolio/volledig.ts'
import { toetsReflectie } from '#domein/reflectie/toets.ts'
import type { OnderdeelUitslag, Uitslag } from '#domein/uitslag.ts'

/** De hele uitslag van een dossier op een peildatum: wat telt, wat ontbreekt en waarom (contract, deel 3). */
export function toets(dossier: Dossier, peildatum: Datum, kader: Kader): Uitslag {
  const { geldigTot } = dossier.certificaat
  const periode = peilperiode(peildatum, dossier.vorigeIndiening, kader.termijnen)
  const jaar = jaarVan(geldigTot)
  const reflectie = toetsReflectie(dossier.bijeenkomsten, { jaar, periode, kader })
  const pe = berekenPe(dossier.activiteiten, periode, kader)
  const onderdelen = toetsOnderdelen(dossier, { jaar, reflectie, pe, kader })
  const laatsteDag = uiterlijkIndienen(geldigTot, kader.termijnen)
  return {
    kader: kader.id,
    peildatum,
    peilperiode: periode,
    recertificeringsjaar: jaar,
    uiterlijkIndienen: laatsteDag,
    opTijd: peildatum <= laatsteDag,
    onderdelen,
    reflectie,
    pe,
    volledig: Object.values(onderdelen).every(({ status }) => status !== 'onvolledig'),
  }
}

/** Elk onderdeel met zijn uitslag; wat het kader niet kent hoeft niet. */
function toetsOnderdelen(dossier: Dossier, stand: Stand): Record<OnderdeelId, OnderdeelUitslag> {
  const van = (id: OnderdeelId): OnderdeelUitslag => {
    const onderdeel = stand.kader.onderdelen.find(kandidaat => kandidaat.id === id)
    return onderdeel
      ? toetsOnderdeel(onderdeel, dossier, stand)
      : { status: 'vrijgesteld', tekort: [] }
  }
  return {
    A1: van('A1'),
    A2: van('A2'),
    'A3.1': van('A3.1'),
    'A3.2': van('A3.2'),
    A4: van('A4'),
    B: van('B'),
    C: van('C'),
  }
}
