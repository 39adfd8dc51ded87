import { expect, it } from 'vitest'
import { bewaarCvteksten } from '#acties/cv/bewaarCvteksten.ts'
import { eis } from '#seed/bouwer.ts'
import { proefopstelling } from '#seed/proef.ts'
import { houder } from '#seed/proefdossier.ts'
import { leesPortfolio } from '#vragen/portfolio.ts'
import { leesVerloop } from './verloop.ts'

const proef = await proefopstelling()

it('vertelt ook wat er stond in een tekst van het cv die nu leeg is, en niet wat terug kan komen', async () => {
  const { ctx, dossier: dossierId } = await houder(proef)
  const bewaar = async (profiel: string, doelgroepen: string, basis: number) =>
    eis(await bewaarCvteksten(ctx, { dossierId, profiel, doelgroepen, basis }))
  await bewaar('Eerst dit.', 'Jongeren.', 0)
  await bewaar('', 'Ouderen.', 1)
  const portfolio = await leesPortfolio(ctx, dossierId)
  if (!portfolio) throw new Error('geen portfolio')
  expect((await leesVerloop(ctx, portfolio, [])).eerdereCvteksten).toMatchObject([
    { veld: 'profiel', tekst: 'Eerst dit.' },
  ])
})
