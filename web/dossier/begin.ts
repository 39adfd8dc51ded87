import type { Bezoek } from '../bezoek.ts'
import type { Kruimel } from '../delen/Kruimelpad.tsx'

/** The way back to where this visitor started: the holder's portfolio, or the start of another role. */
export const terugNaarBegin = ({ wie }: Bezoek): Kruimel => ({
  naam: wie?.rol === 'kandidaat' ? 'Je portfolio' : 'Begin',
  href: '/',
})
