import { expect, it } from 'vitest'
import { bewaarAntwoorden } from '#acties/portfolio/bewaarAntwoorden.ts'
import { eis } from '#seed/bouwer.ts'
import { vulPortfolio } from '#seed/portfolio.ts'
import { proefopstelling } from '#seed/proef.ts'
import { houder } from '#seed/proefdossier.ts'
import { proefbrowser } from '../../e2e/proefbrowser.ts'

const proef = await proefopstelling()
const browser = proefbrowser(proef)

it('dient niet in wat elders veranderde sinds de bladzijde gelezen werd, en laat het nog eens lezen', async () => {
  const { ctx, wie, dossier: dossierId } = await houder(proef)
  await vulPortfolio({ ctx, dossierId })
  const web = await browser(wie)
  const lees = async () => (await web.lees(`/dossiers/${dossierId}/indienen`)).tekst
  const gelezenOp = (tekst: string) => /name="gelezen" value="([^"]+)"/.exec(tekst)?.[1] ?? ''
  const dien = (gelezen: string) =>
    web.stuur(`/dossiers/${dossierId}/indieningen`, { nummer: '1', gelezen })

  const eerst = await lees()
  const antwoorden = [{ veld: 'plannen', waarde: 'Van de telefoon, half', basis: 1 }]
  eis(await bewaarAntwoorden(ctx, { dossierId, onderdeel: 'A4', antwoorden }))
  const geweigerd = await dien(gelezenOp(eerst))
  expect(geweigerd.status).toBe(422)
  expect(geweigerd.tekst).toMatch(/Sinds je dit las, is er iets veranderd in A4 “.*telefoon, half/s)
  const weer = await dien(gelezenOp(geweigerd.tekst))
  expect([weer.status, weer.naar]).toEqual([
    303,
    `/dossiers/${dossierId}/indieningen/1?gedaan=ingediend`,
  ])
})
