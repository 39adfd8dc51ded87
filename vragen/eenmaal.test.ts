import { expect, it } from 'vitest'
import { proefopstelling } from '#seed/proef.ts'
import { eenmaal } from './eenmaal.ts'
import { zicht } from './zicht.ts'
import type { Kijker } from './zicht/regel.ts'

const proef = await proefopstelling()

type Vanaf = { naam: string }

const schrijf = (kijker: Kijker, { naam }: Vanaf) =>
  zicht(kijker)
    .dossiers()
    .innerJoin('persoon', 'persoon.id', 'dossier.persoon')
    .where('persoon.naam', '>=', naam)
    .select(['dossier.id', 'persoon.naam'])
    .orderBy('persoon.naam')

it('antwoordt ieder zoals dezelfde vraag die telkens opnieuw geschreven wordt', async () => {
  const mila = await proef.houder()
  const bram = await proef.houder({
    naam: 'Bram Kok',
    nolocnummer: '30518',
    email: 'bram@jobcoach.voorbeeld',
    nummer: 'RJ-0977',
  })
  const planner = proef.ctx(mila.planner)
  const elders = { ...planner, bereik: { ...planner.bereik, organisatie: planner.verzoek } }
  const bezoeker: Kijker = { ...planner, actor: { persoon: null, rol: 'bezoeker' } }
  const kijkers = [planner, proef.ctx(mila.wie), elders, proef.ctx(bram.wie), bezoeker, planner]

  const vraag = eenmaal(schrijf)
  const aantallen: number[] = []
  for (const kijker of kijkers)
    for (const naam of ['A', 'M']) {
      const rijen = await vraag(kijker, { naam })
      expect(rijen).toEqual(await schrijf(kijker, { naam }).execute())
      aantallen.push(rijen.length)
    }
  expect(aantallen).toEqual([2, 1, 1, 1, 0, 0, 1, 0, 0, 0, 2, 1])
})

it('schrijft een vraag één keer per rol', async () => {
  const { wie, planner } = await proef.houder()
  let keren = 0
  const vraag = eenmaal((kijker, waarden: Vanaf) => {
    keren += 1
    return schrijf(kijker, waarden)
  })
  for (const naam of ['A', 'B', 'C']) {
    await vraag(proef.ctx(wie), { naam })
    await vraag(proef.ctx(planner), { naam })
  }
  expect(keren).toBe(2)
})
