import { expect, it } from 'vitest'
import { planIndiendag } from '#acties/dossier/planIndiendag.ts'
import { voegActiviteitToe } from '#acties/pe/voegActiviteitToe.ts'
import { eis } from '#seed/bouwer.ts'
import { proefopstelling } from '#seed/proef.ts'
import { bram, houder } from '#seed/proefdossier.ts'
import { proefbrowser } from '../../e2e/proefbrowser.ts'

const proef = await proefopstelling()
const browser = proefbrowser(proef)

const kaal = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')

it('zegt van welke dag de punten zijn waar dat verschil maakt, en anders niet (B)', async () => {
  const { ctx, dossier: dossierId, wie } = await houder(proef, { vorigeIndiening: '1-3-2020' })
  const boek = { dossierId, soort: 'boek', aantallen: {} }
  eis(await voegActiviteitToe(ctx, { ...boek, titel: 'Vroeg', datum: '25-11-2022' }))
  eis(await voegActiviteitToe(ctx, { ...boek, titel: 'Laat', datum: '1-11-2026' }))
  const web = await browser(wie)
  eis(await planIndiendag(ctx, { dossierId, dag: '2026-11-28' }))
  const pe = kaal((await web.lees(`/dossiers/${dossierId}/pe`)).tekst)
  expect(pe).toContain('Dat is op 28 november 2026; vandaag tellen er 4.')
  // Of its category and of all together.
  expect(pe.match(/Dat is op/g)).toHaveLength(2)
  expect(kaal((await web.lees('/')).tekst)).toMatch(/nog 73 punten, .* op 28 november 2026/)
  proef.verstrijk(5 * 86_400)
  const dan = await browser(wie)
  expect(kaal((await dan.lees(`/dossiers/${dossierId}/pe`)).tekst)).not.toContain('Dat is op')
})

it('stelt geen andere dag van indienen voor als indienen niet meer kan', async () => {
  const { wie } = await houder(proef, bram)
  proef.verstrijk(200 * 86_400)
  const { tekst } = await (await browser(wie)).lees('/')
  expect(tekst).toContain('Je portfolio')
  expect(tekst).not.toContain('Kies een andere dag')
})
