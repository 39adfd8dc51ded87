import type { RegistratieVeld, VerklaringFormat } from '#toetsingskader/typen.ts'
import type { Activiteit, Bijeenkomst } from '#domein/dossier/dossier.ts'
import { canoniek } from '#domein/portfolio/canoniek.ts'
import { antwoordAlsTekst, isIngevuld, isNuVerplicht } from '#domein/velden/velden.ts'

/** Wat er op een format staat, per veld. */
export type Ingevuld = Readonly<Record<string, unknown>>

/** Feiten die al bij de activiteit of de bijeenkomst staan en niet nog eens worden gevraagd. */
type Feiten = Readonly<Partial<Record<RegistratieVeld, unknown>>>

export const feitenVanActiviteit = (activiteit: Activiteit): Feiten => ({
  titel: activiteit.titel,
  datum: activiteit.datum,
  van: activiteit.van,
  tot: activiteit.tot,
  woorden: activiteit.woorden,
  kandidaten: activiteit.aantallen?.kandidaten,
  soortWerk: activiteit.soortWerk,
})

export const feitenVanBijeenkomst = (bijeenkomst: Bijeenkomst): Feiten => ({
  datum: bijeenkomst.datum,
  werkvorm: bijeenkomst.werkvorm,
  'begeleider.naam': bijeenkomst.begeleider.naam,
  'begeleider.registratie': bijeenkomst.begeleider.registratie,
  zelfIngebracht: bijeenkomst.zelfIngebracht,
})

/** Alle gegevens van een verklaring: wat de houder invulde, en de feiten waar het format ernaar verwijst. */
export const gegevensVan = (
  { velden }: VerklaringFormat,
  ingevuld: Ingevuld,
  feiten: Feiten,
): Ingevuld =>
  Object.fromEntries(
    Object.entries(velden).map(([naam, { uitRegistratie }]) => [
      naam,
      uitRegistratie === undefined ? ingevuld[naam] : feiten[uitRegistratie],
    ]),
  )

/** Eén regel van een verklaring zoals ieder haar leest. */
type Verklaringregel = { veld: string; vraag: string; antwoord: string }

/** De verklaring als tekst, in de volgorde van het format; een leeg antwoord is lege tekst. */
export const regelsVanVerklaring = (
  { velden }: VerklaringFormat,
  gegevens: Ingevuld,
): readonly Verklaringregel[] =>
  Object.entries(velden).map(([veld, beschrijving]) => ({
    veld,
    vraag: beschrijving.label,
    antwoord: antwoordAlsTekst(beschrijving, gegevens[veld]),
  }))

/** De velden die nog leeg zijn en dat niet mogen blijven, in de volgorde van het format. */
export const legeVelden = ({ velden }: VerklaringFormat, gegevens: Ingevuld): string[] =>
  Object.entries(velden)
    .filter(([naam, veld]) => isNuVerplicht(veld, gegevens) && !isIngevuld(veld, gegevens[naam]))
    .map(([naam]) => naam)

/**
 * De tekst die een ondertekenaar tekent: de zin, elke vraag met het antwoord, en over wie het gaat. Daarover
 * neemt de aanroeper de hash. De houder staat erin als id, zodat een andere achternaam niets laat vervallen.
 */
export const zegeltekst = (format: VerklaringFormat, gegevens: Ingevuld, houder: string): string =>
  canoniek({
    soort: 'verklaring/1',
    format: format.id,
    titel: format.titel,
    verklaring: format.verklaring,
    houder,
    regels: regelsVanVerklaring(format, gegevens),
  })

/** De velden die een lezer anders ziet dan toen er getekend werd; één ervan laat de ondertekening vervallen. */
export function gewijzigdeVelden(
  format: VerklaringFormat,
  oud: Ingevuld,
  nieuw: Ingevuld,
): string[] {
  const eerder = regelsVanVerklaring(format, oud)
  return regelsVanVerklaring(format, nieuw)
    .filter(({ antwoord }, plek) => antwoord !== eerder[plek]?.antwoord)
    .map(({ veld: naam }) => naam)
}
