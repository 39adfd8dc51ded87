import { expect, it } from 'vitest'
import { dienIn } from '#acties/dossier/dienIn.ts'
import { eis } from '#seed/bouwer.ts'
import { beantwoord, vulPortfolio } from '#seed/portfolio.ts'
import { plaatsVoorbeelden } from '#seed/documenten.ts'
import { proefopstelling } from '#seed/proef.ts'
import { bram, houder } from '#seed/proefdossier.ts'
import { leesOntwikkeling } from '#vragen/ontwikkeling.ts'
import { leesPortfolio } from '#vragen/portfolio.ts'
import { proefbrowser } from '../../e2e/proefbrowser.ts'

const proef = await proefopstelling()
const browser = proefbrowser(proef)

const lijst = 'beroepsprofiel/beroepsprofielToekomst'
const veld = 'onderbouwing/beroepsprofielToekomst/T4%20Matching'

async function schrijver() {
  await plaatsVoorbeelden(proef.basis)
  const wie = await houder(proef)
  const a4 = `/dossiers/${wie.dossier}/onderdelen/A4`
  const nu = async () =>
    (await leesPortfolio(wie.ctx, wie.dossier))?.antwoorden[`A4/${veld}`] ?? null
  return { ...wie, a4, nu, web: await browser(wie.wie) }
}

it('vraagt bij elk onderdeel van het beroepsprofiel waarom het past, verplicht niets, en bewaart wat er staat (A4: “En licht dit toe”)', async () => {
  const { a4, nu, web } = await schrijver()
  const leeg = (await web.lees(a4)).tekst
  expect(leeg).toContain('Waarom past “T4 Matching” hierbij?')
  expect(leeg).toMatch(/Aan welke onderdelen van het beroepsprofiel raakt dit\? En licht dit toe\./)
  const basis = { [`basis:${lijst}`]: '0', [`basis:${veld}`]: '0' }
  await web.stuur(a4, { ...basis, [lijst]: 'T4 Matching', [veld]: '' })
  expect(await nu()).toBeNull()
  const tekst = 'Daar\r\ngaat mijn plan over.'
  expect((await web.stuur(a4, { ...basis, [lijst]: 'T4 Matching', [veld]: tekst })).status).toBe(
    303,
  )
  expect(await nu()).toMatchObject({ waarde: 'Daar\ngaat mijn plan over.', versie: 1 })
  const na = (await web.lees(a4)).tekst
  expect(na).toMatch(/class="vb-erbij vb-erbij--aan">.{0,900}Daar\ngaat mijn plan over\.</s)
})

it('houdt elke versie, en laat wie ingehaald is beide teksten zien bij het open onderdeel (U-5, U-6)', async () => {
  const { ctx, dossier, a4, nu, web } = await schrijver()
  await beantwoord({ ctx, dossierId: dossier }, 'A4', { [lijst]: ['T4 Matching'], [veld]: 'Een.' })
  const vanzelf = { accept: 'application/json' }
  const twee = await web.stuur(a4, { [`basis:${veld}`]: '1', [veld]: 'Twee.' }, vanzelf)
  expect(JSON.parse(twee.tekst)).toMatchObject({ soort: 'bewaard', basis: { [veld]: 2 } })
  const versies = `${a4}/versies/${encodeURIComponent(veld)}`
  expect((await web.lees(a4)).tekst).toContain(`href="${versies}"`)
  const eerder = await web.lees(versies)
  expect([eerder.status, eerder.tekst.includes('Waarom past “T4 Matching” hierbij?')]).toEqual([
    200,
    true,
  ])
  const terug = await web.stuur(versies, { versie: '1', basis: '2' })
  expect([terug.status, (await nu())?.waarde]).toEqual([303, 'Een.'])

  const botst = await web.stuur(a4, {
    [`basis:${veld}`]: '2',
    [lijst]: 'T4 Matching',
    [veld]: 'X.',
  })
  expect(botst.status).toBe(422)
  expect(botst.tekst).toMatch(/<details class="utrecht-accordion" open>.*<del>.{0,80}Een</s)
  const neem = { [`basis:${veld}`]: '3', [lijst]: 'T4 Matching', [veld]: 'X.', neem: veld }
  expect((await web.stuur(a4, neem)).status).toBe(200)
  expect(await nu()).toMatchObject({ waarde: 'Een.', versie: 5 })
  const ander = await browser((await houder(proef, bram)).wie)
  expect((await ander.lees(versies)).status).toBe(404)
})

it('staat bij het onderdeel op de controlepagina; wat niet meer gekozen is, is bewaard en gaat niet mee', async () => {
  const { ctx, dossier, nu, web } = await schrijver()
  const controle = `/dossiers/${dossier}/indienen`
  const wie = { ctx, dossierId: dossier }
  await beantwoord(wie, 'A4', { [lijst]: ['T4 Matching'], [veld]: 'Daar gaat het over.' })
  expect((await web.lees(controle)).tekst).toContain('Daar gaat het over.')
  await web.stuur(`/dossiers/${dossier}/onderdelen/A4`, { [`basis:${lijst}`]: '1' })
  expect((await web.lees(controle)).tekst).not.toContain('Daar gaat het over.')
  expect((await nu())?.waarde).toBe('Daar gaat het over.')
})

it('leest een jobcoach later terug waarom een onderdeel paste', async () => {
  const {
    ctx,
    dossier: dossierId,
    wie,
  } = await houder(proef, { ...bram, email: 'later@x.voorbeeld' })
  await vulPortfolio({ ctx, dossierId })
  eis(await dienIn(ctx, { dossierId, nummer: 1 }))
  const [cyclus] = await leesOntwikkeling(ctx)
  expect(cyclus?.onderbouwing).toMatchObject({
    'C2 Reflecteren': 'Ik keek naar mezelf voor ik naar de ander keek.',
  })
  const web = await browser(wie)
  expect((await web.lees('/ontwikkeling')).tekst).toMatch(
    /C2 Reflecteren.{0,80}Ik keek naar mezelf voor ik naar de ander keek\./s,
  )
})
