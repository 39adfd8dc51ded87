import type { Antwoordverschil, Inleesplan } from '#domein/portfolio/inleesplan.ts'

/** Waarmee een antwoord in een keuze wordt aangewezen: 'A4/plannen'. */
export const antwoordsleutel = ({
  onderdeel,
  veld,
}: Pick<Antwoordverschil, 'onderdeel' | 'veld'>): string => `${onderdeel}/${veld}`

/** Er staat hier al iets, dat plaats zou maken. */
export const isVerandering = ({ was }: Pick<Antwoordverschil, 'was'>): boolean => was.length > 0

/** Wat hier staat, is geschreven na wat het bestand heeft. Van een bestand zonder momenten is dat niet te zeggen. */
export const isHierNieuwer = ({ geschreven }: Pick<Antwoordverschil, 'geschreven'>): boolean =>
  geschreven !== undefined && geschreven.hier > geschreven.daar

/** Het plan zonder de veranderingen die de houder niet wil; wat erbij komt, komt altijd. */
export function zonder(plan: Inleesplan, weg: ReadonlySet<string>): Inleesplan {
  const { activiteiten, bijeenkomsten, antwoorden } = plan
  return {
    ...plan,
    activiteiten: {
      ...activiteiten,
      gewijzigd: activiteiten.gewijzigd.filter(({ was }) => !weg.has(`activiteit/${was.id}`)),
    },
    bijeenkomsten: {
      ...bijeenkomsten,
      gewijzigd: bijeenkomsten.gewijzigd.filter(({ was }) => !weg.has(`bijeenkomst/${was.id}`)),
    },
    antwoorden: antwoorden.filter(een => !isVerandering(een) || !weg.has(antwoordsleutel(een))),
  }
}
