import { isBotsing, type Bewaard } from '#acties/portfolio/bewaarVeld.ts'
import type { Resultaat } from '#domein/weigering.ts'
import { toonTijd } from '../delen/Moment.tsx'
import type { C } from '../omgeving.ts'

type Opgeslagen = Resultaat<{ antwoorden: readonly Bewaard[] }>

/** What became of a save that the page did by itself. */
export function bewaardAlsJson(c: C, uitkomst: Opgeslagen): Response {
  if (uitkomst.ok) {
    const { antwoorden } = uitkomst.waarde
    const laatste = Math.max(...antwoorden.map(({ opgeslagenOp }) => opgeslagenOp.getTime()))
    const basis = Object.fromEntries(antwoorden.map(({ veld, versie }) => [veld, versie]))
    return c.json({ soort: 'bewaard', om: toonTijd(new Date(laatste)), basis })
  }
  const { weigeringen } = uitkomst
  const velden = weigeringen.filter(isBotsing).map(({ veld = '' }) => veld)
  if (velden.length > 0) return c.json({ soort: 'botsing', velden, tekst: botsingTekst }, 409)
  return c.json({ soort: 'geweigerd', tekst: weigeringen.map(({ tekst }) => tekst).join(' ') }, 422)
}

/** Nothing was said where nothing stood: the page has nothing left to send. */
export const nietsBewaard = (c: C): Response =>
  c.json({ soort: 'bewaard', om: toonTijd(c.var.ctx.klok.now()), basis: {} })

const botsingTekst =
  'Deze tekst is intussen ergens anders gewijzigd. Druk op Bewaren: dan zie je beide teksten en kies je.'
