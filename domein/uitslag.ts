import type {
  ActiviteitSoortId,
  Clausule,
  GrensId,
  KaderId,
  OnderdeelId,
} from '#toetsingskader/typen.ts'
import type { Datum } from '#lib/datum.ts'
import type { Weigering } from '#domein/weigering.ts'

/** Het oordeel van het rekenhart over een dossier op een peildatum (contract, deel 3; sleutels op die volgorde). */
export type Uitslag = {
  kader: KaderId
  peildatum: Datum
  peilperiode: Periode
  recertificeringsjaar: number
  uiterlijkIndienen: Datum
  opTijd: boolean
  onderdelen: Readonly<Record<OnderdeelId, OnderdeelUitslag>>
  reflectie: ReflectieUitslag
  pe: PeUitslag
  volledig: boolean
}

/** Dagen van `van` tot en met `tot`. */
export type Periode = { van: Datum; tot: Datum }

export type OnderdeelStatus = 'volledig' | 'onvolledig' | 'vrijgesteld'
export type OnderdeelUitslag = { status: OnderdeelStatus; tekort: readonly Weigering[] }

export type ReflectieUitslag = {
  vereist: ReflectieAantal
  behaald: ReflectieAantal
  overschot: readonly string[]
}
export type ReflectieAantal = { bijeenkomsten: number; ingebracht: number }

export type PeUitslag = {
  regels: readonly PeRegel[]
  grenzen: readonly PeGrens[]
  totaal: number
  voldoet: boolean
}

export type Reden =
  | 'geen-bewijs'
  | 'buiten-peilperiode'
  | 'deels-buiten-peilperiode'
  | 'te-kort-artikel'
  | 'dubbel-vrijwilligerswerk'

/** Punten van één activiteit: volgens de formule (`berekend`) en wat ervan overblijft (`telt`). */
export type PeRegel = {
  activiteit: string
  soort: ActiviteitSoortId
  berekend: number
  telt: number
  reden: Reden | null
  clausule: Clausule
}

export type PeGrens = {
  grens: GrensId
  opgevoerd: number
  telt: number
  vervallen: number
  tekort: number
  minimum: number | null
  maximum: number | null
}
