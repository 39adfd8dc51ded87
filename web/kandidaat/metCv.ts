import type { Cv } from '#domein/cv/cv.ts'
import { cvHashVan, cvinzetVan, leesCv, type Cvinzet, type Cvstaat } from '#vragen/cv.ts'
import type { Stand } from '#vragen/stand.ts'
import type { C } from '../omgeving.ts'
import { standUitPad } from './stand.ts'

export type MetCv = { stand: Stand; staat: Cvstaat; cv: Cv; inzet: Cvinzet }

/** The dossier in the address and the CV of its holder; null when it is not there or not yours. */
export async function metCv(c: C): Promise<MetCv | null> {
  const stand = await standUitPad(c)
  return stand && cvBij(c, stand)
}

export async function cvBij(c: C, stand: Stand): Promise<MetCv> {
  const { ctx } = c.var
  const { portfolio } = stand
  const staat = await leesCv(ctx, portfolio.rij.persoon)
  const { cv } = staat
  return { stand, staat, cv, inzet: cvinzetVan(portfolio, cvHashVan(ctx, cv, portfolio.rij)) }
}
