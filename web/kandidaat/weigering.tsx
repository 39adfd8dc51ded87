import type { Weigering } from '#domein/weigering.ts'
import { toon } from '../antwoord.ts'
import { Melding } from '../delen/Melding.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { toonFout } from '../fouten.tsx'
import type { C } from '../omgeving.ts'

/** Why something that asks nothing more could not be done now, and the way back. */
export const toonWeigering = (c: C, terug: string, weigeringen: readonly Weigering[]): Response =>
  toon(
    c,
    <Pagina bezoek={c.var.bezoek} titel="Dit kan nu niet">
      <h1>Dit kan nu niet</h1>
      {weigeringen.map(({ code, tekst }) => (
        <Melding key={code} soort="fout" titel={tekst} />
      ))}
      <p>
        <a href={terug}>Terug</a>
      </p>
    </Pagina>,
    422,
  )

/** The same, or that it is not there or not yours. */
export const toonGeweigerd = (c: C, terug: string, weigeringen: readonly Weigering[]): Response =>
  weigeringen.some(({ code }) => code === 'niet-gevonden')
    ? toonFout(c, 'niet-gevonden')
    : toonWeigering(c, terug, weigeringen)
