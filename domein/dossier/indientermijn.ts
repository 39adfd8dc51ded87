import type { Termijnen } from '#toetsingskader/typen.ts'
import { uiterlijkIndienen } from '#domein/dossier/termijn.ts'
import type { Instellingen } from '#domein/instellingen.ts'
import { laatste, plusMaanden, type Datum } from '#lib/datum.ts'

/** De dagen waar het indienen om draait; elke dag telt mee. */
export type Indientermijn = {
  opent: Datum
  /** De laatste dag volgens het toetsingskader; erna is indienen te laat. */
  uiterlijk: Datum
  /** De laatste dag waarop de houder nog zelf kan indienen. */
  sluit: Datum
}

export type Fase = 'nog-niet-open' | 'open' | 'te-laat' | 'gesloten'

export type Termijnbron = {
  geldigTot: Datum
  termijnen: Termijnen
  instellingen: Pick<Instellingen, 'vroegstIndienenMaanden' | 'laatIndienen'>
  /** Tot en met wanneer de planner indienen alsnog toestaat. */
  toegestaanTot?: Datum
}

/** De indientermijn van een certificaat: open vanaf een instelling, laat tot de einddatum, daarna via de planner (aanname 2). */
export function indientermijn(bron: Termijnbron): Indientermijn {
  const { geldigTot, instellingen, toegestaanTot } = bron
  const uiterlijk = uiterlijkIndienen(geldigTot, bron.termijnen)
  const zelf = instellingen.laatIndienen === 'tot-einddatum' ? geldigTot : uiterlijk
  return {
    opent: plusMaanden(geldigTot, -instellingen.vroegstIndienenMaanden),
    uiterlijk,
    sluit: toegestaanTot ? laatste(zelf, toegestaanTot) : zelf,
  }
}

/** Of indienen op deze dag nog niet, gewoon, met een waarschuwing of niet meer kan. */
export function faseOp(termijn: Indientermijn, dag: Datum): Fase {
  if (dag < termijn.opent) return 'nog-niet-open'
  if (dag <= termijn.uiterlijk) return 'open'
  return dag <= termijn.sluit ? 'te-laat' : 'gesloten'
}
