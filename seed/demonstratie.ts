import type { Basis } from '#acties/ctx.ts'
import { voerHouderIn } from '#acties/houder/voerHouderIn.ts'
import { ctxVan, eis, meldBeheerderAan, nodigMedewerkerUit } from './bouwer.ts'

/** Fills an empty product with the invented people of the demonstration, and says so. */
export async function vulDemonstratie(basis: Basis, zeg: (regel: string) => void): Promise<void> {
  zeg('De demonstratiegegevens worden gemaakt.')
  const beheerder = await meldBeheerderAan(basis, {
    naam: 'Ineke Vos',
    email: 'ineke.vos@dnv.voorbeeld',
  })
  const planner = await nodigMedewerkerUit(basis, beheerder, {
    naam: 'Youssef Amrani',
    email: 'youssef.amrani@dnv.voorbeeld',
    rol: 'planner',
  })
  const houder = {
    naam: 'Mila Janssen',
    nolocnummer: '20417',
    email: 'mila.janssen@jobcoach.voorbeeld',
    nummer: 'RJ-0412',
    geldigVan: '1-3-2023',
    geldigTot: '28-2-2027',
    vorigeIndiening: '30-11-2022',
  }
  eis(await voerHouderIn(ctxVan(basis, planner), houder))
}
