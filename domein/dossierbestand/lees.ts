import { alleKaders } from '#toetsingskader/index.ts'
import type { Kader } from '#toetsingskader/typen.ts'
import type { Datum } from '#lib/datum.ts'
import { parseJson } from '#lib/json.ts'
import type { Dossier } from '#domein/dossier/dossier.ts'
import { doorloopJson, nieuweKnoop, type Doorloop } from '#domein/dossierbestand/doorloop.ts'
import { formaatVan } from '#domein/dossierbestand/formaat.ts'
import { kaderBij } from '#domein/dossierbestand/kader.ts'
import { telSleutels, type Breuk } from '#domein/dossierbestand/tekstdeel.ts'
import { meldBij, nieuwVerslag, type Fout, type Verslag } from '#domein/dossierbestand/verslag.ts'
import { opVolgorde } from '#domein/dossierbestand/volgorde.ts'
import { toonWaarde } from '#domein/dossierbestand/waarden.ts'

export type Gelezen = { dossier: Dossier; kader: Kader } | { fouten: readonly Fout[] }

/**
 * Het dossier uit een dossierbestand met het kader dat bij zijn einddatum hoort, of alle fouten op volgorde van
 * het bestand (contract, delen 2 en 4).
 */
export function leesDossier(tekst: string, peildatum: Datum): Gelezen {
  const json = parseJson(tekst)
  return json ? keurDossier(tekst, json.value, peildatum) : zonderJson(tekst, peildatum)
}

function keurDossier(tekst: string, waarde: unknown, peildatum: Datum): Gelezen {
  const kader = kaderBij(waarde)
  const verslag = nieuwVerslag(peildatum)
  if (typeof kader === 'string') keurZonderKader(kader, waarde, verslag)
  else if (voldoetAan(kader, waarde, verslag) && verslag.sleutels === telSleutels(tekst))
    return { dossier: dossierVan(waarde), kader }
  return { fouten: opVolgorde(tekst, verslag.vondsten) }
}

/** Zegt het bestand niet welk kader geldt, dan keurt het nieuwste de rest, zodat geen fout verborgen blijft. */
function keurZonderKader(kader: 'onbekend' | 'geen', waarde: unknown, verslag: Verslag): void {
  const nieuwste = alleKaders.at(-1)
  if (nieuwste) formaatVan(nieuwste).keur(waarde, verslag)
  if (kader === 'onbekend') return
  verslag.stappen.push('certificaat')
  meldBij(
    verslag,
    'geldigTot',
    'hoort bij geen enkel toetsingskader; schrijf een andere einddatum.',
  )
  verslag.stappen.pop()
}

/** Keurt de waarde; zonder één fout is zij een dossier in de vorm van het type. */
function voldoetAan(kader: Kader, waarde: unknown, verslag: Verslag): waarde is Dossier {
  formaatVan(kader).keur(waarde, verslag)
  return verslag.vondsten.length === 0
}

function dossierVan(waarde: Dossier): Dossier {
  const { certificaat, vorigeIndiening, activiteiten, bijeenkomsten, onderdelen } = waarde
  return {
    certificaat,
    ...(vorigeIndiening === undefined ? {} : { vorigeIndiening }),
    activiteiten,
    bijeenkomsten,
    onderdelen,
  }
}

/** NaN en Infinity krijgen hun eigen pad, alsof er een te groot getal stond; al het andere is één fout. */
function zonderJson(tekst: string, peildatum: Datum): Gelezen {
  const doorloop = doorloopJson(tekst, nieuweKnoop())
  if (!doorloop.breuk && doorloop.geenGetallen.length > 0) {
    const leesbaar = zonderNaN(tekst, doorloop)
    const json = parseJson(leesbaar)
    if (json) return keurDossier(leesbaar, json.value, peildatum)
  }
  return { fouten: [{ pad: '', tekst: geenJson(tekst, doorloop.breuk) }] }
}

function zonderNaN(tekst: string, { geenGetallen }: Doorloop): string {
  const stukken: string[] = []
  let vanaf = 0
  for (const { begin, eind } of geenGetallen) {
    stukken.push(tekst.slice(vanaf, begin), '1e999')
    vanaf = eind
  }
  return stukken.join('') + tekst.slice(vanaf)
}

function geenJson(tekst: string, breuk: Breuk | undefined): string {
  if (tekst.trim() === '') return 'is leeg; schrijf een dossier als JSON-object tussen { en }.'
  if (!breuk) return 'is geen geldige JSON.'
  const ervoor = tekst.slice(0, breuk.plek).split('\n')
  const teken = (ervoor.at(-1) ?? '').length + 1
  const plek = tekst.trimEnd().includes('\n')
    ? `regel ${ervoor.length}, teken ${teken}`
    : `teken ${teken}`
  return `is geen geldige JSON: op ${plek} ${breuk.wat}${watErStaat(tekst, breuk)}.`
}

/** Alleen waar iets anders hoort, helpt het te zeggen wat er wel staat. */
function watErStaat(tekst: string, { plek, wat }: Breuk): string {
  if (!wat.startsWith('hoort') && !wat.startsWith('is')) return ''
  const punt = tekst.codePointAt(plek)
  if (punt === undefined) return ', maar daar houdt de tekst op'
  return `, maar daar staat ${toonWaarde(String.fromCodePoint(punt))}`
}
