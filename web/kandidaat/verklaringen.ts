import { dagVanHetFeit, vereisteOndertekenaars } from '#domein/ondertekening/ondertekening.ts'
import {
  feitenVanActiviteit,
  feitenVanBijeenkomst,
  gegevensVan,
  legeVelden,
  type Ingevuld as Gegevens,
} from '#domein/ondertekening/verklaring.ts'
import type { Kader, OndertekenaarSoort, VerklaringFormat } from '#toetsingskader/typen.ts'
import type { Datum } from '#lib/datum.ts'
import type { PortfolioActiviteit } from '#vragen/portfolio/activiteit.ts'
import type { PortfolioBijeenkomst } from '#vragen/portfolio/bijeenkomst.ts'
import type { Verklaring } from '#vragen/portfolio/stukken.ts'
import type { Stand } from '#vragen/stand.ts'
import type { Kruimel } from '../delen/Kruimelpad.tsx'
import { dossierpad, pePad } from './stand.ts'

export type Bij =
  { soort: 'activiteit' | 'bijeenkomst'; id: string } | { soort: 'stuk'; id: 'verklaring' }

/** A statement of the holder, begun or not: about an activity, a meeting, or his work (A1). */
export type TeVerklaren = {
  /** Its name in addresses: the id of what it is about, or A1. */
  over: string
  bij: Bij
  format: VerklaringFormat
  verklaring: Verklaring | null
  gegevens: Gegevens
  leeg: readonly string[]
  /** Who must sign it, and who of them did not yet. */
  vereist: readonly OndertekenaarSoort[]
  nogTeTekenen: readonly OndertekenaarSoort[]
  /** What is confirmed is still to come: the first day on which it can be signed; null when it can be now. */
  pasVanaf: Datum | null
  /** The page on which its answers are typed. */
  werkplek: Kruimel
}

export const verklaringpad = (stand: Stand, over: string): string =>
  `${dossierpad(stand)}/verklaringen/${over}`

/** The statement that this place in the address names; null when there is none. */
export function verklaringOver(stand: Stand, over: string): TeVerklaren | null {
  if (over === 'A1') return overWerk(stand)
  const { activiteiten, bijeenkomsten } = stand.portfolio
  const activiteit = activiteiten.find(een => een.activiteit.id === over)
  if (activiteit) return overActiviteit(stand, activiteit)
  const bijeenkomst = bijeenkomsten.find(een => een.bijeenkomst.id === over)
  return bijeenkomst ? overBijeenkomst(stand, bijeenkomst) : null
}

export function overWerk(stand: Stand): TeVerklaren | null {
  const { format, verklaring } = stand.portfolio.a1
  const werkplek = { naam: 'A1', href: `${dossierpad(stand)}/onderdelen/A1` }
  const bij = { soort: 'stuk', id: 'verklaring' } as const
  return format && maak(stand, { over: 'A1', bij, format, verklaring, werkplek, feiten: {} })
}

export function overActiviteit(
  stand: Stand,
  { activiteit, format, verklaring }: PortfolioActiviteit,
): TeVerklaren | null {
  const { id, titel } = activiteit
  const werkplek = { naam: titel, href: `${pePad(stand)}/${id}` }
  const bij = { soort: 'activiteit', id } as const
  const feiten = feitenVanActiviteit(activiteit)
  return format && maak(stand, { over: id, bij, format, verklaring, werkplek, feiten })
}

export function overBijeenkomst(
  stand: Stand,
  { bijeenkomst, verklaring }: PortfolioBijeenkomst,
): TeVerklaren | null {
  const { id } = bijeenkomst
  const werkplek = { naam: 'Bijeenkomst', href: `${dossierpad(stand)}/bijeenkomsten/${id}` }
  const format = formatVanBijeenkomsten(stand.portfolio.kader)
  const bij = { soort: 'bijeenkomst', id } as const
  const feiten = feitenVanBijeenkomst(bijeenkomst)
  return format && maak(stand, { over: id, bij, format, verklaring, werkplek, feiten })
}

function formatVanBijeenkomsten(kader: Kader): VerklaringFormat | null {
  const deel = kader.onderdelen.find(({ vorm }) => vorm === 'bijeenkomsten')
  const id = deel?.vorm === 'bijeenkomsten' ? deel.format : ''
  return kader.verklaringen.find(format => format.id === id) ?? null
}

type Begin = Pick<TeVerklaren, 'over' | 'bij' | 'format' | 'verklaring' | 'werkplek'> & {
  feiten: Parameters<typeof gegevensVan>[2]
}

function maak(stand: Stand, { feiten, ...begin }: Begin): TeVerklaren {
  const { format, verklaring } = begin
  const { naam, email } = stand.portfolio.rij
  const gegevens = verklaring?.gegevens ?? gegevensVan(format, {}, feiten)
  const vereist = vereisteOndertekenaars(format, gegevens, { naam, email })
  const feit = dagVanHetFeit(gegevens)
  const geldig = (verklaring?.handtekeningen ?? []).filter(({ vervallen }) => vervallen === null)
  const getekend = new Set(geldig.map(({ hoedanigheid }) => hoedanigheid))
  return {
    ...begin,
    gegevens,
    leeg: legeVelden(format, gegevens),
    vereist,
    nogTeTekenen: vereist.filter(wie => !getekend.has(wie)),
    pasVanaf: feit && feit > stand.dag ? feit : null,
  }
}

/** Whether it is filled in, and somebody can sign it today who did not yet. */
export const isNuTeTekenen = ({ leeg, nogTeTekenen, pasVanaf }: TeVerklaren): boolean =>
  leeg.length === 0 && nogTeTekenen.length > 0 && pasVanaf === null

/** Who this signer is, in the words of the format. */
export const omschrijvingVan = ({ ondertekenaars }: VerklaringFormat, soort: OndertekenaarSoort) =>
  ondertekenaars.find(({ wie }) => wie === soort)?.omschrijving ?? ''
