import { jobcoach2024 } from './jobcoach/2024/index.ts'
import type { Bron, Kader, Keurmerk, Traject } from './typen.ts'

/** Elke uitgebrachte versie van elk toetsingskader, de oudste eerst; een nieuwe versie is één regel erbij. */
export const alleKaders: readonly Kader[] = [jobcoach2024]

/** De versie van dit keurmerk en traject voor een certificaat met deze einddatum (JJJJ-MM-DD), of niets. */
export const kaderVoor = (
  keurmerk: Keurmerk,
  traject: Traject,
  einddatum: string,
): Kader | undefined =>
  kiesVersie(
    alleKaders.filter(kader => kader.keurmerk === keurmerk && kader.traject === traject),
    einddatum,
  )

/** De jongste versie die op deze einddatum is ingegaan; niets als die dan al is afgelopen: een oudere geldt nooit weer. */
export function kiesVersie<Versie extends Pick<Kader, 'voorEinddatum'>>(
  versies: readonly Versie[],
  einddatum: string,
): Versie | undefined {
  const jongste = versies
    .filter(versie => versie.voorEinddatum.vanaf <= einddatum)
    .toSorted((een, ander) => (een.voorEinddatum.vanaf < ander.voorEinddatum.vanaf ? -1 : 1))
    .at(-1)
  const totEnMet = jongste?.voorEinddatum.totEnMet
  return totEnMet === undefined || einddatum <= totEnMet ? jongste : undefined
}

/** Een regel van het kader met zijn vindplaats, zoals `toets --bronnen` hem afdrukt. */
export type RegelMetBron = { regel: string; clausule: Bron['clausule']; citaat: string }

/** Elke regel van het kader met clausule en citaat, in de volgorde van de data; de naam is het pad naar de regel. */
export const regelsMetBron = (kader: Kader): readonly RegelMetBron[] => verzamel(kader, [])

function verzamel(waarde: unknown, pad: readonly string[]): readonly RegelMetBron[] {
  if (typeof waarde !== 'object' || waarde === null) return []
  if (isBron(waarde))
    return [{ regel: pad.join('.'), clausule: waarde.clausule, citaat: waarde.citaat }]
  return Object.entries(waarde).flatMap(([sleutel, inhoud]) =>
    verzamel(inhoud, [...pad, ...stap(waarde, sleutel, inhoud)]),
  )
}

const isBron = (waarde: object): waarde is Bron =>
  'clausule' in waarde && 'citaat' in waarde && typeof waarde.citaat === 'string'

/** In een lijst heet een regel naar zijn kenmerk, anders naar zijn plaats; `bron` noemt de regel zelf. */
function stap(ouder: object, sleutel: string, inhoud: unknown): readonly string[] {
  if (Array.isArray(ouder)) return [kenmerk(inhoud) ?? String(Number(sleutel) + 1)]
  if (sleutel === 'bron') return []
  return [sleutel.endsWith('Bron') ? sleutel.slice(0, -'Bron'.length) : sleutel]
}

function kenmerk(inhoud: unknown): string | undefined {
  if (typeof inhoud !== 'object' || inhoud === null) return undefined
  if ('id' in inhoud) return String(inhoud.id)
  return 'vanaf' in inhoud ? String(inhoud.vanaf) : undefined
}
