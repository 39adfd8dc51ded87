import type { ActiviteitSoort } from '#toetsingskader/typen.ts'
import type { Stand } from '#vragen/stand.ts'
import type { C } from '../omgeving.ts'
import { waardeVan, type Getypt } from './waarde.ts'
import { waardezinnen } from './waardezinnen.ts'

/** What an activity is worth, for the page that asks while somebody types. A title says nothing about points, so it may come last. */
export function waardeAlsJson(
  c: C,
  stand: Stand,
  { soort, ...getypt }: Getypt & { soort: ActiviteitSoort },
): Response {
  const titel = String(getypt.opgave['titel'] ?? '').trim() || soort.naam
  const waarde = waardeVan(stand, { ...getypt, opgave: { ...getypt.opgave, titel } })
  if (waarde.ok)
    return c.json({ soort: 'waarde', tekst: waardezinnen(waarde.waarde, soort).join(' ') })
  const [eerste] = waarde.weigeringen
  return c.json({ soort: 'onaf', tekst: `${eerste?.tekst ?? ''} Dan zie je hier wat het telt.` })
}
