import { expect, it } from 'vitest'
import { plaatsDocument } from '#acties/document/plaatsDocument.ts'
import { bewaarAntwoorden } from '#acties/portfolio/bewaarAntwoorden.ts'
import { standaardInstellingen } from '#domein/instellingen.ts'
import { eis } from '#seed/bouwer.ts'
import { vulPortfolio } from '#seed/portfolio.ts'
import { proefopstelling } from '#seed/proef.ts'
import { houder } from '#seed/proefdossier.ts'
import { gedragscode } from '#seed/voorbeelddocumenten.ts'
import { leesVoorbeeld } from './voorbeeld.ts'

const proef = await proefopstelling()

async function vol() {
  const { ctx, dossier, wie } = await houder(proef)
  await vulPortfolio({ ctx, dossierId: dossier })
  // As on a page: what the owner chose is known, so the stand is kept.
  const lees = async () => {
    const opBladzijde = { ...proef.ctx(wie), instellingen: standaardInstellingen }
    return (await leesVoorbeeld(opBladzijde, dossier))?.afschrift
  }
  return { ctx, dossier, lees }
}

it('laat hetzelfde afschrift nalezen zolang er niets anders is, met het moment van nu', async () => {
  const { lees } = await vol()
  const eerst = await lees()
  proef.verstrijk(1)
  const daarna = await lees()
  expect(daarna?.onderdelen).toBe(eerst?.onderdelen)
  expect(daarna?.indiening.op).not.toBe(eerst?.indiening.op)
})

it('laat zien wat er intussen veranderde: een antwoord, een tekst die geldt, de dag', async () => {
  const { ctx, dossier: dossierId, lees } = await vol()
  const tekstenIn = async () =>
    (await lees())?.onderdelen.flatMap(({ delen }) => delen.map(({ tekst }) => tekst))
  await lees()
  const antwoorden = [{ veld: 'plannen', waarde: 'Een ander plan.', basis: 1 }]
  eis(await bewaarAntwoorden(ctx, { dossierId, onderdeel: 'A4', antwoorden }))
  expect(await tekstenIn()).toContain('Een ander plan.')
  const nieuw = { ...gedragscode, versie: '9', geldigVanaf: '2026-11-20', isVoorbeeld: false }
  eis(await plaatsDocument(proef.systeem(), { ...nieuw, keurmerk: 'register-jobcoach' }))
  expect((await lees())?.documenten.map(({ versie }) => versie)).toContain('9')
  proef.verstrijk(86_400)
  expect((await lees())?.uitslag.peildatum).toBe('2026-11-24')
})
