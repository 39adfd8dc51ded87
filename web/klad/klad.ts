import { bewaarKlad } from '#acties/klad/bewaarKlad.ts'
import { gooiKladWeg } from '#acties/klad/gooiKladWeg.ts'
import { haalKladTerug } from '#acties/klad/haalKladTerug.ts'
import { eigenPad, naar } from '../antwoord.ts'
import { toonTijd } from '../delen/Moment.tsx'
import { toonFout } from '../fouten.tsx'
import { padNaarKlad } from '../formulier/kladveld.ts'
import { idUitPad, padMet } from '../pad.ts'
import type { Doe } from '../route.ts'

const gevraagd = ['id', 'pagina', 'titel', 'velden', 'leeg', 'basis', 'schrijver', 'beurt']

/** What a page keeps of its form by itself; the answer is data. */
export const bewaarHetKlad: Doe = async (c, ingevuld) => {
  const invoer = gevraagd.map(naam => [naam, ingevuld[naam]?.[0]])
  const uitkomst = await bewaarKlad(c.var.ctx, Object.fromEntries(invoer))
  if (uitkomst.ok) {
    const { opgeslagenOp, ...rest } = uitkomst.waarde
    return c.json({ soort: 'bewaard', om: toonTijd(opgeslagenOp), ...rest })
  }
  const { weigeringen } = uitkomst
  const isAfgerond = weigeringen.some(({ code }) => code === 'al-afgerond')
  // No fault that a browser has to complain of: the page goes on as a draft of its own.
  if (isAfgerond || weigeringen.some(({ code }) => code === 'elders-gewijzigd'))
    return c.json({ soort: 'botsing', isAfgerond })
  return c.json({ soort: 'geweigerd', tekst: weigeringen.map(({ tekst }) => tekst).join(' ') }, 422)
}

export const gooiWeg: Doe = async c => {
  const uitkomst = await gooiKladWeg(c.var.ctx, { id: idUitPad(c, 'klad') })
  if (!uitkomst.ok) return toonFout(c, 'niet-gevonden')
  const { id, pagina } = uitkomst.waarde
  return naar(c, padMet(eigenPad(pagina), `weggegooid=${id}`))
}

export const haalTerug: Doe = async c => {
  const uitkomst = await haalKladTerug(c.var.ctx, { id: idUitPad(c, 'klad') })
  if (!uitkomst.ok) return toonFout(c, 'niet-gevonden')
  return naar(c, eigenPad(padNaarKlad(uitkomst.waarde)))
}
