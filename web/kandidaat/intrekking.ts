import { trekOndertekeningIn } from '#acties/ondertekening/trekOndertekeningIn.ts'
import { eigenPad, naar } from '../antwoord.ts'
import { toonFout } from '../fouten.tsx'
import { idUitPad } from '../pad.ts'
import type { Doe } from '../route.ts'
import { toonWeigering } from './weigering.tsx'

/** Takes a signature away that was recorded by mistake. */
export const handtekeningWeg: Doe = async (c, ingevuld) => {
  const terug = eigenPad(ingevuld['naar']?.[0])
  const uitkomst = await trekOndertekeningIn(c.var.ctx, {
    dossierId: idUitPad(c, 'dossier'),
    ondertekeningId: idUitPad(c, 'ondertekening'),
  })
  if (uitkomst.ok) return naar(c, terug)
  const isAfwezig = uitkomst.weigeringen.some(({ code }) => code === 'niet-gevonden')
  return isAfwezig ? toonFout(c, 'niet-gevonden') : toonWeigering(c, terug, uitkomst.weigeringen)
}
