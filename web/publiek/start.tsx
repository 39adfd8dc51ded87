import { toon } from '../antwoord.ts'
import { Pagina } from '../delen/Pagina.tsx'
import type { Lees } from '../route.ts'

export const start: Lees = c =>
  toon(
    c,
    <Pagina bezoek={c.var.bezoek} titel="Begin">
      <h1>Vakbewijs</h1>
    </Pagina>,
  )
