import type { Portfolio } from '#vragen/portfolio.ts'
import { isVerklaard, type Antwoordwaarde } from '#vragen/portfolio/antwoorden.ts'
import type { Bewijsstuk, Verklaring } from '#vragen/portfolio/stukken.ts'
import type { Cvstuk, Stuk, VolledigeVerklaring, VolledigPortfolio } from '#vragen/volledig/vorm.ts'

/** The ids that things have in an export, by the ids they have here: 'a1' and 'b1' on, in the order of the dossier. */
export const exportIds = ({
  activiteiten,
  bijeenkomsten,
}: Portfolio): ReadonlyMap<string, string> =>
  new Map([
    ...activiteiten.map(({ activiteit }, plek) => [activiteit.id, `a${plek + 1}`] as const),
    ...bijeenkomsten.map(({ bijeenkomst }, plek) => [bijeenkomst.id, `b${plek + 1}`] as const),
  ])

/** What the holder made, without the answers: these are many, and come one by one; and without what belongs to the person, the CV and the drafts. */
export function portfolioZonderAntwoorden(
  portfolio: Portfolio,
  ids: ReadonlyMap<string, string>,
): Omit<VolledigPortfolio, 'antwoorden' | 'cvFormulier' | 'concepten'> {
  const { activiteiten, bijeenkomsten, a1, rij } = portfolio
  return {
    activiteiten: activiteiten.map(een => {
      const { bewijs: _, ...feiten } = een.activiteit
      return {
        ...feiten,
        id: ids.get(feiten.id) ?? feiten.id,
        bewijs: opNaam(een.bewijsstukken),
        verklaring: een.verklaring && alsVerklaring(een.verklaring),
        verwachtBewijs: [...een.verwachtBewijs],
        ...alsPrive(een),
      }
    }),
    bijeenkomsten: bijeenkomsten.map(een => {
      const { ondertekend: _, ...feiten } = een.bijeenkomst
      return {
        ...feiten,
        id: ids.get(feiten.id) ?? feiten.id,
        dient: een.dient,
        bewijs: opNaam(een.bewijsstukken),
        verklaring: een.verklaring && alsVerklaring(een.verklaring),
        ...alsPrive(een),
      }
    }),
    cv: a1.cv.map(alsCvstuk),
    werkzaam: a1.verklaring && alsVerklaring(a1.verklaring),
    geplandeIndiendag: rij.geplande_indiendag,
  }
}

const alsPrive = ({ isPrive }: { isPrive: boolean }) => (isPrive ? { prive: true as const } : {})

/** An answer as an export has it: a meeting goes by its id there. What is declared in C is not among them: nobody brings that in with a file. */
export function exportwaarde(
  veld: string,
  waarde: Antwoordwaarde,
  ids: ReadonlyMap<string, string>,
): string | string[] | null {
  if (isVerklaard(waarde)) return null
  if (typeof waarde !== 'string') return [...waarde]
  return veld.endsWith('/bijeenkomst') ? (ids.get(waarde) ?? waarde) : waarde
}

const alsStuk = ({ naam, sha256 }: Stuk): Stuk => ({ naam, sha256 })

const alsCvstuk = (een: Bewijsstuk): Cvstuk => ({
  ...alsStuk(een),
  ...(een.cvHash !== null && { uitFormulier: een.cvHash }),
})

/** Files have no order of their own: by name. */
export const opNaam = (stukken: readonly Stuk[]): Stuk[] => opSleutel(stukken).map(alsStuk)

const tekstVan = ({ naam, sha256 }: Stuk): string => `${naam}/${sha256}`

export const vergelijk = (een: string, ander: string): number =>
  een < ander ? -1 : Number(een > ander)

/** A statement as an export has it. */
export function alsVerklaring(verklaring: Verklaring): VolledigeVerklaring {
  const { format, ingevuld, vereist, stukken } = verklaring
  return {
    format: format.id,
    ingevuld: { ...ingevuld },
    beelden: vereist.length === 0 ? opNaam(stukken) : [],
    handtekeningen: handtekeningenVan(verklaring),
  }
}

/** The signatures that hold, each with the copy under which it stands. */
function handtekeningenVan({
  handtekeningen,
  stukken,
}: Verklaring): VolledigeVerklaring['handtekeningen'] {
  const opBestand = new Map(stukken.map(een => [een.bestand, een]))
  return handtekeningen
    .flatMap(({ hoedanigheid, naam, functie, op, bestand, vervallen }) => {
      const kopie = opBestand.get(bestand ?? '')
      if (vervallen || !kopie) return []
      return [{ hoedanigheid, naam, functie, op, kopie: alsStuk(kopie) }]
    })
    .toSorted((een, ander) => vergelijk(een.hoedanigheid, ander.hoedanigheid))
}

/** Every file that the portfolio uses, in the order of the dossier, each once. */
export function bestandenIn(portfolio: Portfolio): Bewijsstuk[] {
  const { a1, activiteiten, bijeenkomsten } = portfolio
  const delen = [
    { bewijsstukken: a1.cv, verklaring: a1.verklaring },
    ...bijeenkomsten,
    ...activiteiten,
  ]
  const alle = delen.flatMap(({ bewijsstukken, verklaring }) => [
    ...opSleutel(bewijsstukken),
    ...opSleutel(verklaring ? inGebruik(verklaring) : []),
  ])
  return elkEenKeer(alle)
}

/** Where two are the same file, the first. */
export const elkEenKeer = <S extends Stuk>(stukken: readonly S[]): S[] =>
  [...new Map(stukken.toReversed().map(een => [een.sha256, een])).values()].toReversed()

export const opSleutel = <S extends Stuk>(stukken: readonly S[]): S[] =>
  stukken.toSorted((een, ander) => vergelijk(tekstVan(een), tekstVan(ander)))

/** A copy under which no signature holds any more belongs to what went before. */
function inGebruik({ vereist, stukken, handtekeningen }: Verklaring): readonly Bewijsstuk[] {
  if (vereist.length === 0) return stukken
  const geldig = new Set(handtekeningen.filter(een => !een.vervallen).map(een => een.bestand))
  return stukken.filter(({ bestand }) => geldig.has(bestand))
}
