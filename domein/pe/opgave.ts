import type { ActiviteitSoort, Kader, Tarief } from '#toetsingskader/typen.ts'
import type { Aantallen, Activiteit } from '#domein/dossier/dossier.ts'
import { heeftTekst } from '#domein/portfolio/inhoud.ts'
import { getalFout } from '#domein/velden/invoer.ts'
import type { Resultaat, Weigering } from '#domein/weigering.ts'
import type { Datum } from '#lib/datum.ts'

/** Wat iemand over een activiteit invult; welke velden meedoen volgt uit de soort. */
export type Opgave = {
  soort: string
  titel?: string | undefined
  datum?: Datum | undefined
  van?: Datum | undefined
  tot?: Datum | undefined
  aantallen?: Readonly<Record<string, number | undefined>> | undefined
  woorden?: number | undefined
  soortWerk?: string | undefined
}

export type GekeurdeOpgave = Omit<Activiteit, 'id' | 'bewijs'>

/** De opgave met precies de velden van haar soort, of per veld wat er nog aan ontbreekt of niet klopt (B). */
export function keurOpgave(opgave: Opgave, kader: Kader): Resultaat<GekeurdeOpgave> {
  const soort = kader.pe.soorten.find(({ id }) => id === opgave.soort)
  if (!soort)
    return {
      ok: false,
      weigeringen: [weiger('soort', 'Kies wat je hebt gedaan.', kader.pe.soorten[0])],
    }
  const weigeringen = [
    ...keurTitel(opgave, soort),
    ...keurTijd(opgave, soort),
    ...keurAantallen(opgave, soort),
    ...keurWoorden(opgave, soort),
    ...keurSoortWerk(opgave, soort),
  ]
  if (weigeringen.length > 0) return { ok: false, weigeringen }
  return { ok: true, waarde: alleenVelden(opgave, soort) }
}

const weiger = (veld: string, tekst: string, soort: ActiviteitSoort | undefined): Weigering => ({
  code: 'ongeldige-invoer',
  tekst,
  ...(soort && { clausule: soort.bron.clausule }),
  veld,
})

const alsNiet = (klopt: boolean, weigering: Weigering): Weigering[] => (klopt ? [] : [weigering])

const keurTitel = ({ titel }: Opgave, soort: ActiviteitSoort): Weigering[] =>
  alsNiet(
    heeftTekst(titel),
    weiger('titel', 'Schrijf op wat het was, bijvoorbeeld de naam of de titel.', soort),
  )

function keurTijd({ datum, van, tot }: Opgave, soort: ActiviteitSoort): Weigering[] {
  if (soort.telling === 'datum')
    return alsNiet(
      datum !== undefined,
      weiger('datum', 'Vul in op welke dag dit was, bijvoorbeeld 28-2-2027.', soort),
    )
  if (van === undefined)
    return [weiger('van', 'Vul in vanaf welke dag, bijvoorbeeld 28-2-2027.', soort)]
  const tekst =
    'De laatste dag ligt voor de eerste. Vul een latere dag in, of laat dit leeg als het nog loopt.'
  return alsNiet(tot === undefined || tot >= van, weiger('tot', tekst, soort))
}

type Hoeveelheid = Extract<Tarief, { per: 'aantal' }>

const hoeveelhedenVan = ({ tarieven }: ActiviteitSoort): readonly Hoeveelheid[] =>
  tarieven.filter(tarief => tarief.per === 'aantal')

/** Elk aantal in kwarten tot tienduizend; minstens één is ingevuld, en iets levert het op. */
function keurAantallen({ aantallen = {} }: Opgave, soort: ActiviteitSoort): Weigering[] {
  const gevraagd = hoeveelhedenVan(soort)
  const [eerste] = gevraagd
  if (!eerste) return []
  const fouten = gevraagd.flatMap(een => keurAantal(aantallen[een.aantal], een, soort))
  if (fouten.length > 0) return fouten
  const ingevuld = gevraagd.filter(({ aantal }) => aantallen[aantal] !== undefined)
  const levertOp = (een: Hoeveelheid): boolean => (aantallen[een.aantal] ?? 0) > 0
  const magNul = soort.tarieven.some(({ per }) => per === 'jaar')
  const isGenoeg = magNul ? ingevuld.length > 0 : gevraagd.some(levertOp)
  return alsNiet(isGenoeg, weiger(`aantallen.${eerste.aantal}`, vraagNaar(gevraagd, magNul), soort))
}

function vraagNaar(gevraagd: readonly Hoeveelheid[], magNul: boolean): string {
  const namen = gevraagd.map(({ meervoud }) => meervoud).join(' of ')
  const isHeel = gevraagd.every(({ heel }) => heel)
  return `${getalFout(namen, isHeel)}${magNul ? ' Waren het er geen? Vul 0 in.' : ''}`
}

const meeste = 10_000

function keurAantal(
  aantal: number | undefined,
  { aantal: naam, meervoud, heel }: Hoeveelheid,
  soort: ActiviteitSoort,
): Weigering[] {
  if (aantal === undefined) return []
  const fout = (tekst: string): Weigering[] => [weiger(`aantallen.${naam}`, tekst, soort)]
  if (heel && !Number.isInteger(aantal)) return fout(getalFout(meervoud, true))
  if (!Number.isInteger(aantal * 4))
    return fout(`Vul het aantal ${meervoud} in op kwarten, bijvoorbeeld 7,25 of 7,5.`)
  if (aantal < 0 || aantal > meeste)
    return fout(`Vul voor het aantal ${meervoud} een getal in van 0 tot en met 10.000.`)
  return []
}

const isAantalWoorden = (woorden: number | undefined): boolean =>
  woorden !== undefined && Number.isInteger(woorden) && woorden >= 0 && woorden <= meesteWoorden

const meesteWoorden = 10_000_000

const keurWoorden = ({ woorden }: Opgave, soort: ActiviteitSoort): Weigering[] =>
  alsNiet(
    !soort.minimumWoorden || isAantalWoorden(woorden),
    weiger('woorden', getalFout('woorden', true).replace('3.', '1600.'), soort),
  )

const keurSoortWerk = ({ soortWerk }: Opgave, soort: ActiviteitSoort): Weigering[] =>
  alsNiet(
    !soort.telDagenEenKeerPer || heeftTekst(soortWerk),
    weiger('soortWerk', 'Schrijf kort op wat voor werk het was, bijvoorbeeld taalles.', soort),
  )

const alleenVelden = (opgave: Opgave, soort: ActiviteitSoort): GekeurdeOpgave => ({
  soort: soort.id,
  titel: (opgave.titel ?? '').trim(),
  ...tijdVan(opgave, soort),
  ...(hoeveelhedenVan(soort).length > 0 && { aantallen: aantallenVan(opgave, soort) }),
  ...(soort.minimumWoorden && { woorden: opgave.woorden ?? 0 }),
  ...(soort.telDagenEenKeerPer && { soortWerk: (opgave.soortWerk ?? '').trim() }),
})

const tijdVan = ({ datum, van, tot }: Opgave, { telling }: ActiviteitSoort) =>
  telling === 'datum' ? { ...(datum && { datum }) } : { ...(van && { van }), ...(tot && { tot }) }

const aantallenVan = ({ aantallen = {} }: Opgave, soort: ActiviteitSoort): Aantallen =>
  Object.fromEntries(
    hoeveelhedenVan(soort).flatMap(({ aantal }) => {
      const hoeveel = aantallen[aantal]
      return hoeveel === undefined ? [] : [[aantal, hoeveel]]
    }),
  )
