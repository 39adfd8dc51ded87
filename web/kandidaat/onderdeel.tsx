import { toon } from '../antwoord.ts'
import { toonFout } from '../fouten.tsx'
import { nieuw } from '../formulier/stand.ts'
import type { Lees } from '../route.ts'
import { dichtOm } from './dicht.ts'
import { Onderdeeldicht } from './Onderdeeldicht.tsx'
import { alleVelden } from './onderdeelvelden.ts'
import { toonSchrijfpagina, vindSchrijfdeel } from './schrijfdeel.tsx'
import { tekstgedaan } from './tekstgedaan.ts'
import { Vrijgesteld } from './Vrijgesteld.tsx'

/** The writing page of A2, A3.2, A4 and C. */
export const onderdeel: Lees = async c => {
  const gevonden = await vindSchrijfdeel(c)
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  const { stand, deel, groepen, bewaard } = gevonden
  const { bezoek } = c.var
  if (stand.gepland.onderdelen[deel.id].status === 'vrijgesteld')
    return toon(c, <Vrijgesteld {...{ bezoek, stand, deel, groepen }} bewaard={bewaard.ingevuld} />)
  const bezwaren = dichtOm(c, stand, deel.id)
  if (bezwaren.length > 0) {
    const { ingevuld } = bewaard
    const alle = alleVelden(groepen)
    return toon(
      c,
      <Onderdeeldicht {...{ bezoek, stand, deel, ingevuld, bezwaren }} velden={alle} />,
    )
  }
  return toonSchrijfpagina(c, gevonden, {
    vorm: nieuw(bewaard.ingevuld),
    basis: bewaard.basis,
    gedaan: tekstgedaan[c.req.query('gedaan') ?? ''],
  })
}
