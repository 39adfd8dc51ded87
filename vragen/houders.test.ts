import { describe, expect, it } from 'vitest'
import { proefopstelling } from '#seed/proef.ts'
import { houdersPerBladzijde, vindHouder, zoekHouders } from './houders.ts'

const proef = await proefopstelling()

const bram = {
  naam: 'Bram Kok',
  nolocnummer: '30518',
  email: 'bram_k@jobcoach.voorbeeld',
  nummer: 'RJ-0977',
}

async function twee() {
  const mila = await proef.houder()
  await proef.houder(bram)
  return { ctx: proef.ctx(mila.planner), mila }
}

const namen = async (zoek: string) => {
  const { ctx } = await twee()
  return (await zoekHouders(ctx, { zoek, bladzijde: 1 })).houders.map(({ naam }) => naam)
}

describe('een houder zoeken', () => {
  it.each([
    ['niets', '', ['Bram Kok', 'Mila Janssen']],
    ['een deel van de naam', 'jans', ['Mila Janssen']],
    ['woorden in een andere volgorde', 'janssen mila', ['Mila Janssen']],
    ['het certificaatnummer in kleine letters', 'rj-0977', ['Bram Kok']],
    ['het Noloc-nummer', '20417', ['Mila Janssen']],
    ['het e-mailadres', 'bram_k@', ['Bram Kok']],
    ['een teken dat in SQL alles betekent', '%', []],
    ['een aanhalingsteken', "'", []],
  ])('vindt op %s', async (_, zoek, verwacht) => {
    expect(await namen(zoek)).toEqual(verwacht)
  })

  it('telt allen en geeft één bladzijde', async () => {
    const { ctx } = await twee()
    const { houders, aantal } = await zoekHouders(ctx, { zoek: '', bladzijde: 1 })
    expect(aantal).toBe(2)
    expect(houders.length).toBeLessThanOrEqual(houdersPerBladzijde)
  })

  it('laat een planner van een andere instelling niemand zien', async () => {
    const { ctx, mila } = await twee()
    const elders = { ...ctx, bereik: { ...ctx.bereik, organisatie: ctx.verzoek } }
    expect(await zoekHouders(elders, { zoek: '', bladzijde: 1 })).toEqual({
      houders: [],
      aantal: 0,
    })
    expect(await vindHouder(elders, mila.persoon)).toBeNull()
  })

  it('laat een kandidaat alleen zichzelf zien', async () => {
    const { mila } = await twee()
    const { houders } = await zoekHouders(proef.ctx(mila.wie), { zoek: '', bladzijde: 1 })
    expect(houders.map(({ persoon }) => persoon)).toEqual([mila.persoon])
  })
})
