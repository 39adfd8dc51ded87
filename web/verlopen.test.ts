import { expect, it } from 'vitest'
import { proefopstelling } from '#seed/proef.ts'
import { bram, houder } from '#seed/proefdossier.ts'
import { leesPortfolio } from '#vragen/portfolio.ts'
import { proefbrowser } from '../e2e/proefbrowser.ts'

const proef = await proefopstelling()
const browser = proefbrowser(proef)
const tekst = 'Drie kwartier aan geschreven, met “aanhalingstekens” & <b>haken</b>.'

const verborgen = (bladzijde: string, naam: string): string | undefined =>
  new RegExp(`<input type="hidden" name="${naam}" value="([^"]*)"`).exec(bladzijde)?.[1]

it('houdt een formulier dat na de sessie komt in de bladzijde, en na inloggen gaat het alsnog mee (U-3)', async () => {
  const { wie, ctx, dossier } = await houder(proef)
  const pad = `/dossiers/${dossier}/onderdelen/A4`
  const laat = await browser.stuurUitgelogd(pad, {
    token: 'oud',
    plannen: tekst,
    'basis:plannen': '0',
  })
  expect(laat.status).toBe(403)
  expect(laat.tekst).toContain('Je bent uitgelogd')
  expect(laat.tekst).toContain(`action="${pad}"`)
  expect(laat.tekst).not.toContain('<b>haken')
  expect(verborgen(laat.tekst, 'token')).toBeUndefined()
  expect(verborgen(laat.tekst, 'plannen')).toContain('Drie kwartier aan geschreven')

  const web = await browser(wie)
  const nogEens = await web.stuur(pad, { token: '', plannen: tekst, 'basis:plannen': '0' })
  expect(nogEens.status).toBe(403)
  expect(nogEens.tekst).toContain('Verstuur het nog één keer')
  const token = verborgen(nogEens.tekst, 'token') ?? ''
  expect((await leesPortfolio(ctx, dossier))?.antwoorden['A4/plannen']).toBeUndefined()

  const klaar = await web.stuur(pad, { token, plannen: tekst, 'basis:plannen': '0' })
  expect(klaar.status).toBe(303)
  expect((await leesPortfolio(ctx, dossier))?.antwoorden['A4/plannen']?.waarde).toBe(tekst)
})

it('neemt het niet aan voor een ander die intussen inlogde', async () => {
  const { dossier } = await houder(proef)
  const ander = await browser((await houder(proef, bram)).wie)
  const pad = `/dossiers/${dossier}/onderdelen/A4`
  expect((await ander.stuur(pad, { plannen: tekst })).status).toBe(404)
})

it('zegt bij wat te veel in één keer is dat het nog in het formulier staat (U-1)', async () => {
  const { wie, dossier } = await houder(proef)
  const web = await browser(wie)
  const veel = await web.stuur(`/dossiers/${dossier}/onderdelen/A4`, {
    plannen: 'x'.repeat(1_000_001),
  })
  expect(veel.status).toBe(413)
  expect(veel.tekst).toContain('wat je typte, staat daar nog')
})
