import type { Antwoordverschil } from '#domein/portfolio/inleesplan.ts'
import type { Antwoordenlijst } from '#vragen/portfolio/antwoorden.ts'
import type { VolledigAntwoord } from '#vragen/volledig/vorm.ts'

/** When what is here and what the file has were written; nothing where nothing was ever written here. */
export function geschrevenOp(
  hier: Antwoordenlijst,
  { veld, bewaardOp }: VolledigAntwoord,
): Pick<Antwoordverschil, 'geschreven'> {
  const nu = hier[veld]?.opgeslagenOp
  return nu ? { geschreven: { hier: nu, daar: new Date(bewaardOp) } } : {}
}
