import { expect, it } from 'vitest'
import { maakFoto } from '#seed/foto.ts'
import { proefopstelling } from '#seed/proef.ts'
import { bram, houder } from '#seed/proefdossier.ts'
import { leesPortfolio } from '#vragen/portfolio.ts'
import { formulierIn } from '../e2e/formulierIn.ts'
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
  expect(nogEens.tekst).toContain('Je bent nu ingelogd als ')
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

it('bewaart zonder JavaScript wat na een verlopen sessie kwam, tot de verzender weer is ingelogd (U-3)', async () => {
  const { wie, ctx, dossier } = await houder(proef)
  const toen = await browser(wie)
  proef.verstrijk(61 * 60)
  const pad = `/dossiers/${dossier}/onderdelen/A4`
  const laat = await toen.stuur(pad, { plannen: tekst, 'basis:plannen': '0' })
  expect(laat.status).toBe(403)
  expect(laat.tekst).toContain('maar wel bewaard')
  const plek = /naar=(%2Fgeparkeerd%2F[\da-f-]{36})"/.exec(laat.tekst)?.[1] ?? ''
  const pagina = decodeURIComponent(plek)

  const web = await browser(wie)
  expect((await web.lees('/')).tekst).toContain(`href="${pagina}?naar=`)
  const wacht = await web.lees(pagina)
  expect(wacht.tekst).toContain(`action="${pad}"`)
  expect(verborgen(wacht.tekst, 'plannen')).toContain('Drie kwartier aan geschreven')
  expect((await leesPortfolio(ctx, dossier))?.antwoorden['A4/plannen']).toBeUndefined()
  const klad = verborgen(wacht.tekst, 'klad') ?? ''
  const klaar = await web.stuur(pad, { plannen: tekst, 'basis:plannen': '0', klad })
  expect(klaar.status).toBe(303)
  expect((await leesPortfolio(ctx, dossier))?.antwoorden['A4/plannen']?.waarde).toBe(tekst)
  expect((await web.lees(pagina)).status).toBe(404)
  expect((await web.lees('/')).tekst).not.toContain('/geparkeerd/')
})

it.each([
  { deel: 'onderdelen/A4', veld: 'plannen', fout: 'x'.repeat(800_001), goed: 'Een plan.' },
  { deel: 'indiendag', veld: 'dag', fout: 'ooit', goed: '28-11-2026' },
])(
  'houdt wat wachtte vast als het na het inloggen wordt geweigerd, tot het bewaard is: $deel (U-3)',
  async ({ deel, veld, fout, goed }) => {
    const { wie, dossier } = await houder(proef, {
      ...bram,
      email: `${veld}@jobcoach.voorbeeld`,
      nummer: `RJ-${veld.length}`,
      nolocnummer: `3${veld.length}`,
    })
    const toen = await browser(wie)
    const pad = `/dossiers/${dossier}/${deel}`
    const vorm = formulierIn((await toen.lees(pad)).tekst, pad)
    proef.verstrijk(61 * 60)
    const laat = await toen.stuur(pad, { ...vorm, [veld]: fout })
    const plek = /naar=(%2Fgeparkeerd%2F[\da-f-]{36})"/.exec(laat.tekst)?.[1] ?? ''
    const web = await browser(wie)
    const wacht = (await web.lees(decodeURIComponent(plek))).tekst
    const geweigerd = await web.stuur(pad, formulierIn(wacht, pad))
    expect(geweigerd.status).toBe(422)
    expect((await web.lees('/')).tekst).toContain('/geparkeerd/')
    const dan = { ...formulierIn(geweigerd.tekst, pad), [veld]: goed }
    expect((await web.stuur(pad, dan)).status).toBe(303)
    expect((await web.lees('/')).tekst).not.toContain('/geparkeerd/')
  },
)

it('bewaart niets onder een vreemd token, na uitloggen, voor een module of voor een ander', async () => {
  const { wie, dossier } = await houder(proef)
  const { wie: iemand } = await houder(proef, { ...bram, email: 'b@jobcoach.voorbeeld' })
  const pad = `/dossiers/${dossier}/onderdelen/A4`
  const uitgelogd = await browser(wie)
  await uitgelogd.stuur('/uitloggen', {})
  const toen = await browser(wie)
  proef.verstrijk(61 * 60)
  const pogingen = [
    await toen.stuur(pad, { plannen: tekst, token: 'vreemd' }),
    await toen.stuur(pad, { plannen: tekst, schrijver: 'module' }),
    await toen.stuur(pad, { plannen: tekst }, { 'sec-fetch-mode': 'cors' }),
    await uitgelogd.stuur(pad, { plannen: tekst }),
  ]
  for (const { status, tekst: bladzijde } of pogingen) {
    expect(status).toBe(403)
    expect(bladzijde).not.toContain('/geparkeerd')
    expect(verborgen(bladzijde, 'plannen')).toContain('Drie kwartier aan geschreven')
  }
  const laat = await toen.stuur(pad, { plannen: tekst })
  const plek = /naar=(%2Fgeparkeerd%2F[\da-f-]{36})"/.exec(laat.tekst)?.[1] ?? ''
  expect(plek).not.toBe('')
  const ander = await browser(iemand)
  expect((await ander.lees(decodeURIComponent(plek))).status).toBe(404)
})

it('bewaart ook het bestand dat meekwam, en zegt dat het meegaat', async () => {
  const { wie, dossier } = await houder(proef, { ...bram, email: 'c@jobcoach.voorbeeld' })
  const toen = await browser(wie)
  proef.verstrijk(61 * 60)
  const foto = new File([await maakFoto(3)], 'bewijs.png', { type: 'image/png' })
  const laat = await toen.stuurMee('/toevoegen', { dossierId: dossier }, { bestanden: foto })
  const plek = /naar=(%2Fgeparkeerd%2F[\da-f-]{36})"/.exec(laat.tekst)?.[1] ?? ''
  const web = await browser(wie)
  const wacht = await web.lees(decodeURIComponent(plek))
  expect(wacht.tekst).toContain('Deze bestanden gaan mee: bewijs.png.')
  expect(verborgen(wacht.tekst, 'bestanden')).toMatch(/^[\da-f]{64} bewijs\.png$/)
})
