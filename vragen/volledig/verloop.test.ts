import { expect, it } from 'vitest'
import { bewaarCvteksten } from '#acties/cv/bewaarCvteksten.ts'
import { herstelCvregel } from '#acties/cv/herstelCvregel.ts'
import { verwijderCvregel } from '#acties/cv/verwijderCvregel.ts'
import { voegCvregelToe } from '#acties/cv/voegCvregelToe.ts'
import { wijzigCvregel } from '#acties/cv/wijzigCvregel.ts'
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

it('vertelt van een regel die uit het cv is gehaald ook wat er het laatst stond, en niet meer als hij terug is', async () => {
  const { ctx, dossier: dossierId } = await houder(proef)
  const opgave = { soort: 'werk', titel: 'Jobcoach', organisatie: 'Werk en Zo', van: '3-2021' }
  const voeg = { dossierId, ...opgave, tot: '', uren: '24', tekst: 'Eerst dit.' }
  const { id: regelId } = eis(await voegCvregelToe(ctx, voeg))
  const anders = { ...voeg, regelId, titel: 'Senior jobcoach', tekst: 'Toen dat.', basis: 1 }
  eis(await wijzigCvregel(ctx, anders))
  eis(await verwijderCvregel(ctx, { dossierId, regelId }))
  const lees = async () => {
    const portfolio = await leesPortfolio(ctx, dossierId)
    if (!portfolio) throw new Error('geen portfolio')
    return leesVerloop(ctx, portfolio, [])
  }
  const weg = await lees()
  expect(weg.verwijderdeCvregels).toEqual([
    {
      id: regelId,
      soort: 'werk',
      titel: 'Senior jobcoach',
      organisatie: 'Werk en Zo',
      van: '2021-03',
      tot: null,
      uren: 24,
      tekst: 'Toen dat.',
      bewaardOp: expect.any(String),
      verwijderdOp: ctx.klok.now().toISOString(),
    },
  ])
  expect(weg.eerdereCvteksten).toMatchObject([{ veld: regelId, tekst: 'Eerst dit.' }])
  eis(await herstelCvregel(ctx, { dossierId, regelId }))
  expect((await lees()).verwijderdeCvregels).toEqual([])
})
