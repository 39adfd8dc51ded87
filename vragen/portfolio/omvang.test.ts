import { expect, it } from 'vitest'
import { vulVerklaringIn } from '#acties/ondertekening/vulVerklaringIn.ts'
import { eis } from '#seed/bouwer.ts'
import { vulPortfolio } from '#seed/portfolio.ts'
import { proefopstelling } from '#seed/proef.ts'
import { bram, houder, type Houder } from '#seed/proefdossier.ts'
import { leesPortfolio } from '#vragen/portfolio.ts'
import { omvang } from './omvang.ts'

const proef = await proefopstelling()

async function omvangNu({ ctx, dossier }: Houder): Promise<number> {
  const portfolio = await leesPortfolio(ctx, dossier)
  if (!portfolio) throw new Error('geen portfolio')
  return omvang(portfolio)
}

it('telt ook de lange teksten van verklaringen, en elk stuk met zijn beelden', async () => {
  const wie = await houder(proef)
  const { ctx, dossier: dossierId } = wie
  const bij = { soort: 'stuk', id: 'verklaring' } as const
  const vulIn = async (klanten: string, basis: number) => {
    eis(await vulVerklaringIn(ctx, { dossierId, bij, gegevens: { klanten }, basis }))
    return omvangNu(wie)
  }
  const kort = await vulIn('Jongeren.', 0)
  const lang = await vulIn('Jongeren.'.repeat(1000), 1)
  expect(lang - kort).toBe(9 * 999)
  const vol = await houder(proef, bram)
  await vulPortfolio({ ctx: vol.ctx, dossierId: vol.dossier })
  const portfolio = await leesPortfolio(vol.ctx, vol.dossier)
  const [een] =
    portfolio?.activiteiten.filter(({ bewijsstukken }) => bewijsstukken.length > 0) ?? []
  if (!portfolio || !een) throw new Error('geen stuk')
  const beeld = { pagina: 1, breedte: 800, hoogte: 1200 }
  const beelden = Array.from({ length: 50 }, () => beeld)
  const metBeelden = een.bewijsstukken.map(stuk => ({ ...stuk, beelden }))
  const eerst = omvang({ ...portfolio, activiteiten: [{ ...een, bewijsstukken: [] }] })
  const dan = omvang({ ...portfolio, activiteiten: [{ ...een, bewijsstukken: metBeelden }] })
  expect(dan - eerst).toBe(metBeelden.length * (800 + 150 * 50))
})
