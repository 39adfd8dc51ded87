import { certificaatjaren } from '#domein/dossier/certificaatjaar.ts'
import { isJaarvraag, type Jaarvraag } from '#domein/dossier/jaarblik.ts'
import { heeftTekst } from '#domein/portfolio/inhoud.ts'
import type { Datum } from '#lib/datum.ts'
import { geschrevenOp } from '#vragen/pakket/geschreven.ts'
import type { Leegveld } from '#vragen/pakket/antwoorden.ts'
import type { Portfolio } from '#vragen/portfolio.ts'
import { tekstVan } from '#vragen/portfolio/antwoorden.ts'
import type { Volledig } from '#vragen/volledig/vorm.ts'

/** What a look back on one year becomes; a new one comes in with its versions. */
export type Jaartekst = {
  jaar: number
  veld: Jaarvraag
  waarde: string
  basis: number
  isNieuw: boolean
  was: string
  geschreven?: { hier: Date; daar: Date }
}

const plek = /^jaar-(\d{1,2})\/(\w+)$/

export const isJaarblik = (veld: string): boolean => plek.test(veld)

const anderJaar =
  'Een jaarblik op een jaar dat nog niet is begonnen, of dat dit certificaat niet heeft, komt niet mee.'

/** Looks back on years that this certificate has and that have begun; the others have no place here. */
export function jaarblikkenIn(
  { rij, antwoorden }: Portfolio,
  { portfolio }: Volledig,
  vandaag: Datum,
): { teksten: Jaartekst[]; leeg: Leegveld[]; opmerkingen: string[] } {
  const jaren = new Set(
    certificaatjaren(rij.geldigVan, rij.geldigTot)
      .filter(({ van }) => van <= vandaag)
      .map(({ nummer }) => nummer),
  )
  const gevonden = portfolio.antwoorden.flatMap(antwoord => {
    const [, nummer, veld = ''] = plek.exec(antwoord.veld) ?? []
    const { waarde } = antwoord
    return jaren.has(Number(nummer)) && isJaarvraag(veld) && typeof waarde === 'string'
      ? [{ antwoord, jaar: Number(nummer), veld, waarde }]
      : []
  })
  const heeftAnder = portfolio.antwoorden.some(({ veld, waarde }) => {
    const nummer = plek.exec(veld)?.[1]
    return nummer !== undefined && !jaren.has(Number(nummer)) && waarde.length > 0
  })
  return {
    opmerkingen: heeftAnder ? [anderJaar] : [],
    teksten: gevonden
      .filter(
        ({ antwoord, waarde }) =>
          heeftTekst(waarde) && waarde !== tekstVan(antwoorden, antwoord.veld),
      )
      .map(({ antwoord, ...een }) => {
        const basis = antwoorden[antwoord.veld]?.versie ?? 0
        const was = tekstVan(antwoorden, antwoord.veld)
        return { ...een, basis, isNieuw: basis === 0, was, ...geschrevenOp(antwoorden, antwoord) }
      }),
    leeg: gevonden
      .filter(({ antwoord }) => antwoorden[antwoord.veld] === undefined)
      .map(({ antwoord, veld }) => ({ veld, antwoord })),
  }
}
