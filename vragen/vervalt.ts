import type { Kader } from '#toetsingskader/typen.ts'
import {
  feitenVanActiviteit,
  feitenVanBijeenkomst,
  gegevensVan,
  gewijzigdeVelden,
} from '#domein/ondertekening/verklaring.ts'
import { vervalzin } from '#domein/ondertekening/vervalvraag.ts'
import type { Inleesplan } from '#domein/portfolio/inleesplan.ts'
import type { Portfolio } from '#vragen/portfolio.ts'
import { formatBij } from '#vragen/portfolio/activiteit.ts'
import type { Verklaring } from '#vragen/portfolio/stukken.ts'

/** The plan with what it does to signatures: by the thing that changes ('activiteit/…') which of them would lapse, to be asked before it is read in. */
export const metVerval = (plan: Inleesplan, portfolio: Portfolio): Inleesplan => ({
  ...plan,
  vervalt: new Map([
    ...plan.activiteiten.gewijzigd.flatMap(({ was, wordt }) => {
      const hier = portfolio.activiteiten.find(een => een.activiteit.id === was.id)
      const format = formatIdVan(portfolio.kader, wordt.soort)
      return regel(`activiteit/${was.id}`, hier?.verklaring, {
        format,
        feiten: feitenVanActiviteit(wordt),
      })
    }),
    ...plan.bijeenkomsten.gewijzigd.flatMap(({ was, wordt }) => {
      const hier = portfolio.bijeenkomsten.find(een => een.bijeenkomst.id === was.id)
      return regel(`bijeenkomst/${was.id}`, hier?.verklaring, {
        format: hier?.verklaring?.format.id,
        feiten: feitenVanBijeenkomst(wordt),
      })
    }),
  ]),
})

const formatIdVan = (kader: Kader, gezocht: string): string | undefined => {
  const soort = kader.pe.soorten.find(({ id }) => id === gezocht)
  return soort && formatBij(kader, soort)?.id
}

type Straks = { format: string | undefined; feiten: Parameters<typeof gegevensVan>[2] }

function regel(
  sleutel: string,
  verklaring: Verklaring | null | undefined,
  { format, feiten }: Straks,
): [string, string][] {
  const geldig = (verklaring?.handtekeningen ?? []).filter(({ vervallen }) => vervallen === null)
  if (!verklaring || geldig.length === 0) return []
  const blijft =
    verklaring.format.id === format &&
    gewijzigdeVelden(
      verklaring.format,
      verklaring.gegevens,
      gegevensVan(verklaring.format, verklaring.ingevuld, feiten),
    ).length === 0
  return blijft ? [] : [[sleutel, vervalzin(geldig)]]
}
