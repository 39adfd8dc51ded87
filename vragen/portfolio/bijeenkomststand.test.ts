import { expect, test } from 'vitest'
import { voegBijeenkomstToe } from '#acties/reflectie/voegBijeenkomstToe.ts'
import { eis } from '#seed/bouwer.ts'
import { vulPortfolio, voegIntervisieToe } from '#seed/portfolio.ts'
import { proefopstelling } from '#seed/proef.ts'
import { houder } from '#seed/proefdossier.ts'
import { leesStand } from '#vragen/stand.ts'
import { standVanBijeenkomsten } from './bijeenkomststand.ts'

const proef = await proefopstelling()

test('van elke bijeenkomst is te zien of zij telt, over is en bij A3.2 hoort (A3.1)', async () => {
  const { ctx, dossier: dossierId } = await houder(proef)
  await vulPortfolio({ ctx, dossierId })
  await voegIntervisieToe({ ctx, dossierId }, { datum: '1-10-2026', zelfIngebracht: false })
  await voegIntervisieToe({ ctx, dossierId }, { datum: '1-10-2020', zelfIngebracht: false })
  const los = { dossierId, werkvorm: 'intervisie', datum: '2-10-2026' }
  eis(await voegBijeenkomstToe(ctx, los))
  eis(await voegBijeenkomstToe(ctx, { ...los, begeleider: 'Ahmed Yıldız' }))
  const stand = await leesStand(ctx, dossierId)
  const gezien = stand && standVanBijeenkomsten(stand.portfolio, stand.vandaag)
  expect(gezien?.map(een => [een.bijeenkomst.datum, een.uitleg, een.isOver, een.isVanA32])).toEqual(
    [
      ['2025-02-01', null, false, true],
      ['2025-09-03', null, false, false],
      ['2026-02-04', null, false, false],
      ['2026-09-02', null, false, false],
      ['2026-10-01', null, true, false],
      ['2020-10-01', 'Deze bijeenkomst ligt buiten de peilperiode.', false, false],
      ['2026-10-02', 'Vul in wie de begeleider was. Daarna kan die tekenen.', false, false],
      ['2026-10-02', 'De verklaring is nog niet ondertekend.', false, false],
    ],
  )
})
