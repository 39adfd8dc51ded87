import type { Actor, Rol } from '#domein/rollen.ts'
import type { Weigering } from '#domein/weigering.ts'
import type { Datum } from '#lib/datum.ts'

/** De zaak zoals zij nu is, wie iets wil en op welke dag. */
export type Situatie<Z> = { zaak: Z; actor: Actor; vandaag: Datum }

/** Een voorwaarde als bewering; zij geeft elke reden waarom zij niet waar is. */
export type Mits<Z> = (situatie: Situatie<Z>) => Weigering[]

export type Overgang<Z, S extends string> = {
  /** De handeling als zelfstandig naamwoord, zoals in 'Intrekken kan nu niet'. */
  naam: string
  van: readonly S[]
  /** De nieuwe status; soms hangt zij af van de zaak. */
  naar: S | ((zaak: Z) => S)
  wie: readonly Rol[]
  mits: readonly Mits<Z>[]
}

export type Levensloop<Z, S extends string, H extends string> = {
  statussen: Readonly<Record<S, string>>
  overgangen: Readonly<Record<H, Overgang<Z, S>>>
}

/**
 * Elke reden waarom deze handeling nu niet kan; leeg betekent dat zij mag. Klopt de rol of de status niet, dan
 * zegt de rest van de voorwaarden niets en blijven die weg.
 */
export function bezwaren<Z extends { status: S }, S extends string, H extends string>(
  tabel: Levensloop<Z, S, H>,
  handeling: H,
  situatie: Situatie<Z>,
): Weigering[] {
  const overgang = tabel.overgangen[handeling]
  const eerst = [
    ...verkeerdeRol(overgang, situatie.actor),
    ...verkeerdeStatus(tabel, handeling, situatie.zaak.status),
  ]
  return eerst.length > 0 ? eerst : overgang.mits.flatMap(mits => mits(situatie))
}

/** De status na deze handeling; vraag eerst de bezwaren. */
export function statusNa<Z, S extends string, H extends string>(
  tabel: Levensloop<Z, S, H>,
  handeling: H,
  zaak: Z,
): S {
  const { naar } = tabel.overgangen[handeling]
  return typeof naar === 'function' ? naar(zaak) : naar
}

/** De bezwaren die een knop tegenhouden: wat over een veld gaat hoort bij het formulier erachter. */
export const zonderVelden = (weigeringen: readonly Weigering[]): Weigering[] =>
  weigeringen.filter(({ veld }) => veld === undefined)

const verkeerdeRol = <Z, S extends string>(overgang: Overgang<Z, S>, actor: Actor): Weigering[] =>
  overgang.wie.some(rol => rol === actor.rol)
    ? []
    : [
        {
          code: 'verkeerde-rol',
          tekst: `${overgang.naam} kan alleen als ${opsomming(overgang.wie)}.`,
        },
      ]

function verkeerdeStatus<Z, S extends string, H extends string>(
  { statussen, overgangen }: Levensloop<Z, S, H>,
  handeling: H,
  status: S,
): Weigering[] {
  const { van, naam } = overgangen[handeling]
  if (van.includes(status)) return []
  const wel = opsomming(van.map(een => `“${statussen[een]}”`))
  const tekst = `${naam} kan alleen bij de status ${wel}. De status is nu “${statussen[status]}”.`
  return [{ code: 'verkeerde-status', tekst }]
}

const opsomming = (delen: readonly string[]): string =>
  delen.length < 2 ? delen.join('') : `${delen.slice(0, -1).join(', ')} of ${delen.at(-1)}`
