import { eersteMaand, laatsteMaand, toonMaandjaar, type Maandjaar } from '#domein/cv/maandjaar.ts'
import type { Weigering } from '#domein/weigering.ts'

/** De soorten regels van een cv, in de volgorde waarin ze erin staan. */
export const cvsoorten = {
  werk: 'Werkervaring',
  opleiding: 'Opleidingen',
  training: 'Trainingen en certificaten',
  nevenfunctie: 'Nevenfuncties en lidmaatschappen',
} as const

export type Cvsoort = keyof typeof cvsoorten

/** Waar als dit een soort regel is. */
export const isCvsoort = (tekst: string): tekst is Cvsoort => Object.hasOwn(cvsoorten, tekst)

/** De soorten, op volgorde. */
export const cvsoortnamen: readonly Cvsoort[] = Object.keys(cvsoorten).filter(isCvsoort)

/** Wat iemand over één regel invult. */
export type Cvopgave = {
  soort: Cvsoort
  titel: string
  organisatie: string | null
  /** Zonder begin is het één moment: een diploma, een training. */
  van: Maandjaar | null
  /** Met een begin en zonder einde loopt het nog. */
  tot: Maandjaar | null
  /** Per week. */
  uren: number | null
  tekst: string
}

export type Cvregel = Cvopgave & {
  id: string
  versie: number
  /** Waar de regel uit is overgenomen, zodat het één keer wordt aangeboden. */
  uit: string | null
}

/** Een cv zoals de houder het bijhoudt; het is van de mens en blijft over alle dossiers heen. */
export type Cv = {
  profiel: string
  /** Met welke klanten, doelgroepen en vraagstukken er gewerkt is (A1). */
  doelgroepen: string
  /** Van de twee teksten; 0 zolang er niets is bewaard. */
  versie: number
  regels: readonly Cvregel[]
}

/** Waar als er nog niets in staat. */
export const isLeegCv = ({ profiel, doelgroepen, regels }: Cv): boolean =>
  profiel === '' && doelgroepen === '' && regels.length === 0

const voorbeeld = 'Bijvoorbeeld maart 2021, 3-2021 of alleen 2021.'

/** Wat er aan een regel ontbreekt of niet kan, per veld. */
export const bezwarenTegenCvregel = (opgave: Cvopgave): Weigering[] => [
  ...(opgave.titel === '' ? [leeg('titel', zonderTitel[opgave.soort])] : []),
  ...zonderOrganisatie(opgave),
  ...zonderTijd(opgave),
  ...omgekeerd(opgave),
]

const leeg = (veld: string, tekst: string): Weigering => ({ code: 'cv-onvolledig', tekst, veld })

const zonderTitel: Readonly<Record<Cvsoort, string>> = {
  werk: 'Vul je functie in.',
  opleiding: 'Vul in welke opleiding het was.',
  training: 'Vul in welke training of welk certificaat het was.',
  nevenfunctie: 'Vul in wat je doet of deed.',
}

const waarVraagt: Readonly<Partial<Record<Cvsoort, string>>> = {
  werk: 'Vul in bij welke organisatie dit was.',
  opleiding: 'Vul in waar je deze opleiding volgde.',
}

function zonderOrganisatie({ soort, organisatie }: Cvopgave): Weigering[] {
  const zin = waarVraagt[soort]
  return zin && organisatie === null ? [leeg('organisatie', zin)] : []
}

const tijdVraagt: Readonly<Record<Cvsoort, { veld: 'van' | 'tot'; zin: string }>> = {
  werk: { veld: 'van', zin: 'Vul in wanneer je begon.' },
  nevenfunctie: { veld: 'van', zin: 'Vul in wanneer je begon.' },
  training: { veld: 'tot', zin: 'Vul in wanneer dit was.' },
  opleiding: {
    veld: 'tot',
    zin: 'Vul in wanneer je klaar was. Volg je haar nog? Vul dan in wanneer je begon.',
  },
}

/** Werk en functies hebben een begin; van een diploma of training is één moment genoeg. */
function zonderTijd({ soort, van, tot }: Cvopgave): Weigering[] {
  const { veld, zin } = tijdVraagt[soort]
  const heeftTijd = van !== null || (veld === 'tot' && tot !== null)
  return heeftTijd ? [] : [leeg(veld, `${zin} ${voorbeeld}`)]
}

function omgekeerd({ van, tot }: Cvopgave): Weigering[] {
  if (van === null || tot === null || laatsteMaand(tot) >= eersteMaand(van)) return []
  const tekst = 'Dit ligt voor het begin. Kijk welke van de twee niet klopt.'
  return [{ code: 'cv-omgekeerd', tekst, veld: 'tot' }]
}

/** De regels van één soort: wat nog loopt eerst, daarna het laatste eerst. */
export const regelsVanSoort = <R extends Cvopgave>(regels: readonly R[], soort: Cvsoort): R[] =>
  regels.filter(een => een.soort === soort).toSorted(opVolgorde)

function opVolgorde(een: Cvopgave, ander: Cvopgave): number {
  const [a, b] = [sleutel(een), sleutel(ander)]
  const plek = a.findIndex((deel, nummer) => deel !== b[nummer])
  if (plek === -1) return 0
  const eerder = (a[plek] ?? '') < (b[plek] ?? '') ? -1 : 1
  return plek < 2 ? -eerder : eerder
}

const sleutel = ({ van, tot, titel, organisatie, uren, tekst }: Cvopgave): string[] => [
  tot === null ? '9999' : laatsteMaand(tot),
  van === null ? '' : eersteMaand(van),
  titel,
  organisatie ?? '',
  String(uren ?? ''),
  tekst,
]

/** 'maart 2021 – heden', '2010 – 2014' of, bij één moment, 'mei 2025'. */
export function toonPeriode({ van, tot }: Pick<Cvopgave, 'van' | 'tot'>): string {
  if (van === null) return tot === null ? '' : toonMaandjaar(tot)
  if (van === tot) return toonMaandjaar(van)
  return `${toonMaandjaar(van)} – ${tot === null ? 'heden' : toonMaandjaar(tot)}`
}
