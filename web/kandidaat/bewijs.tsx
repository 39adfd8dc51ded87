import { herstelBewijs } from '#acties/bestand/herstelBewijs.ts'
import { verwijderBewijs } from '#acties/bestand/verwijderBewijs.ts'
import type { Weigering } from '#domein/weigering.ts'
import { eigenPad, naar } from '../antwoord.ts'
import type { C } from '../omgeving.ts'
import { idUitPad, padMet } from '../pad.ts'
import type { Doe } from '../route.ts'
import { toonGeweigerd } from './weigering.tsx'

const ids = (c: C) => ({ dossierId: idUitPad(c, 'dossier'), bewijsId: idUitPad(c, 'bewijs') })

/** Takes a file away, and goes to where that can be undone. */
export const bewijsWeg: Doe = async (c, ingevuld) => {
  const terug = eigenPad(ingevuld['naar']?.[0])
  const uitkomst = await verwijderBewijs(c.var.ctx, ids(c))
  if (!uitkomst.ok) return geweigerd(c, terug, uitkomst.weigeringen)
  const { dossierId, bewijsId } = ids(c)
  const pad = `/dossiers/${dossierId}/verwijderd?net=${bewijsId}`
  return naar(c, padMet(pad, `naar=${encodeURIComponent(terug)}`))
}

export const bewijsTerug: Doe = async (c, ingevuld) => {
  const terug = eigenPad(ingevuld['naar']?.[0])
  const uitkomst = await herstelBewijs(c.var.ctx, ids(c))
  return uitkomst.ok ? naar(c, terug) : geweigerd(c, terug, uitkomst.weigeringen)
}

function geweigerd(c: C, terug: string, weigeringen: readonly Weigering[]): Response {
  return toonGeweigerd(c, terug, weigeringen)
}
